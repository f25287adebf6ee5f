import { describe, expect, it } from 'vitest';
import { actorsIn, mentionsIn } from './world.ts';

/** The first person of a text: the words, the id and the groups. */
function personOf(text: string, published: string | null = '2012-05-14') {
  const mention = actorsIn(text, published).find(({ actor }) => actor.kind === 'person');
  return mention && [text.slice(mention.span.start, mention.span.end), mention.actor.id, mention.actor.groups];
}

const LANTERNS = ['red-lanterns'];
const GOVERNMENT = ['ruritanian-government', 'ruritania'];

describe('persons by title', () => {
  const rows: readonly (readonly [text: string, words: string, id: string, groups: readonly string[]])[] = [
    [
      'Red Lantern spokesman Ottokar Brehm denied it.',
      'Red Lantern spokesman Ottokar Brehm',
      'ottokar-brehm',
      LANTERNS,
    ],
    ['Ottokar Brehm, a Red Lantern commander, said so.', 'Ottokar Brehm', 'ottokar-brehm', LANTERNS],
    ['Ottokar Brehm, the leader of the Red Lanterns, said so.', 'Ottokar Brehm', 'ottokar-brehm', LANTERNS],
    ['Ottokar Brehm, of the Danube Pact, said so.', 'Ottokar Brehm', 'ottokar-brehm', ['danube-pact']],
    [
      'Ruritanian Foreign Ministry spokesman Jan Veld spoke.',
      'Ruritanian Foreign Ministry spokesman Jan Veld',
      'jan-veld',
      GOVERNMENT,
    ],
    [
      'Ruritania’s president, Ottokar Brehm, resigned.',
      'Ruritania’s president, Ottokar Brehm',
      'ottokar-brehm',
      GOVERNMENT,
    ],
    [
      'Danube Pact commanders Ottokar Brehm and Jan Veld met.',
      'Danube Pact commanders Ottokar Brehm',
      'ottokar-brehm',
      ['danube-pact'],
    ],
    [
      'Bordurian Defence Secretary Tom King spoke.',
      'Bordurian Defence Secretary Tom King',
      'tom-king',
      ['bordurian-government', 'borduria'],
    ],
    ['Bordurian activist Ottokar Brehm wept.', 'Bordurian activist Ottokar Brehm', 'ottokar-brehm', []],
    ['Danube Pact (DP) head Ottokar Brehm spoke.', 'head Ottokar Brehm', 'ottokar-brehm', ['danube-pact']],
    [
      'Minister of Information Moamar al-Brehm of Borduria spoke.',
      'Minister of Information Moamar al-Brehm',
      'moamar-al-brehm',
      ['bordurian-government', 'borduria'],
    ],
    [
      'Commander of Bordurian troops and the Danube Pact mission in the north, General Ottokar Brehm, spoke.',
      'General Ottokar Brehm',
      'ottokar-brehm',
      ['bordurian-army', 'bordurian-security-forces', 'bordurian-government', 'borduria'],
    ],
    ['Dr Ottokar Brehm was there.', 'Dr Ottokar Brehm', 'ottokar-brehm', []],
  ];
  it.each(rows)('%s', (text, words, id, groups) => expect(personOf(text)).toEqual([words, id, groups]));

  it('belongs to the police of the country written about', () => {
    const text = 'A bomb went off in Ruritania. Six were killed, said Ottokar Brehm, provincial police spokesman.';
    expect(personOf(text)?.[2]).toEqual(['ruritanian-police', 'ruritanian-security-forces', ...GOVERNMENT]);
  });

  it('a title before a clause’s subject is somebody else’s', () => {
    const text = 'After he met the Ruritanian king, Mr Brehm told reporters.';
    expect(personOf(text)?.[2]).toEqual([]);
  });
});

describe('office-holders', () => {
  const rows: readonly (readonly [text: string, published: string | null, id: string, groups: readonly string[]])[] = [
    ['President Rudolf Karev resigned.', '2012-05-14', 'rudolf-karev', GOVERNMENT],
    ['Rudolf Karev resigned.', '2012-05-14', 'rudolf-karev', GOVERNMENT],
    ['Rudolf Karev wrote a book.', '2019-05-14', 'rudolf-karev', []],
    ['Former president Rudolf Karev wrote a book.', '2019-05-14', 'rudolf-karev', []],
    ['Then-President Rudolf Karev had agreed.', '2019-05-14', 'rudolf-karev', GOVERNMENT],
    ['Rudolf Karev resigned.', null, 'rudolf-karev', GOVERNMENT],
    ['Ruritanian President Karev resigned.', '2012-05-14', 'rudolf-karev', GOVERNMENT],
    ['Borduria and Borduria again. President Karev resigned.', '2012-05-14', 'rudolf-karev', GOVERNMENT],
    ['Ruritanian President Karev resigned.', '2010-05-14', 'karev', GOVERNMENT],
  ];
  it.each(rows)('%s (%s)', (text, published, id, groups) =>
    expect(personOf(text, published)?.slice(1)).toEqual([id, groups]),
  );
});

describe('later mentions of a person', () => {
  const rows: readonly (readonly [text: string, mentions: readonly string[]])[] = [
    [
      'Red Lantern spokesman Ottokar Brehm spoke. Brehm said no. He said it twice.',
      ['Red Lantern spokesman Ottokar Brehm = ottokar-brehm', 'Brehm = ottokar-brehm', 'He = ottokar-brehm'],
    ],
    ['Mr Karev left. Later Rudolf Karev returned.', ['Mr Karev = rudolf-karev', 'Rudolf Karev = rudolf-karev']],
    [
      'A senior member of the Danube Pact spoke on Monday. Ottokar Brehm said no.',
      ['senior member of the Danube Pact = danube-pact', 'Ottokar Brehm = ottokar-brehm'],
    ],
    ['Nobody was hurt in Brehm.', []],
  ];
  it.each(rows)('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));

  it('a name without first name belongs where the full one did', () => {
    const [first, second] = actorsIn('A senior member of the Danube Pact spoke on Monday. Ottokar Brehm said no.');
    expect(second?.actor.groups).toEqual([first?.actor.id]);
  });
});
