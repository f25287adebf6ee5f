/** Reads CSV by the letter of RFC 4180, to hold our writer against: rows end in LF, quoted cells may hold anything. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('a quoted cell does not end');
        cell += text[at];
        if (text[at] === '"') at += 1;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\n' && text[at] !== '\r') cell += text[at++];
    }
    row.push(cell);
    const end = text[at];
    if (end !== ',' && end !== '\n') throw new Error(`a cell is followed by ${JSON.stringify(end)}`);
    at += 1;
    if (end === ',' && (at < text.length || text.endsWith(','))) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
