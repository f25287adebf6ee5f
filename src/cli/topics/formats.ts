import type { Topic } from './index.ts';
import { wrapped } from './wrapped.ts';

/** `timeline help formats` */
export const formats: Topic = {
  name: 'formats',
  about: 'input and output formats, and the columns of CSV',
  text: async () => {
    const { OUTPUT_FORMATS, EVENT_COLUMNS, INPUT_FORMATS } = await import('./facts.ts');
    const written = OUTPUT_FORMATS.map(({ name, description, extensions }) =>
      row(name, `${description}  .${extensions.join(' .')}`),
    );
    const read = INPUT_FORMATS.map(({ format, about, extensions }) =>
      row(format, `${about}  .${extensions.join(' .')}`),
    );
    return `Output (--format, or the ending of -o FILE)

${written.join('\n')}

Columns of csv and tsv: a fixed header, empty for unknown, lists joined with |

${wrapped(
  EVENT_COLUMNS.map(([name]) => name),
  2,
)}

Input (by the ending of a file, else by its first characters; --input-format overrules)

${read.join('\n')}

  timeline --format json | jq '.events[] | select(.type == "ASSAULT") | .summary'
  timeline --format csv | mlr --icsv --opprint count-distinct -f type
  timeline --format csv | csvsql --query "select place, count(*) from stdin group by 1"
  timeline --format ndjson | sqlite-utils insert events.db events - --nl
`;
  },
};

function row(name: string, about: string): string {
  return `  ${name.padEnd(9)} ${about}`;
}
