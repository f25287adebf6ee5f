/** Words before a title or name that put its office into the past of the report: "former President". */
export const EARLIER_WORDS: readonly string[] = [
  'former',
  'then',
  'ex',
  'late',
  'ousted',
  'deposed',
  'toppled',
  'slain',
  'executed',
  'onetime',
  'predecessor',
  'overthrown',
];

/** Nouns of office and the offices they may mean, as entries of office name them. */
export const OFFICE_TITLES: Readonly<Record<string, readonly string[]>> = {
  president: ['president'],
  'vice president': ['vice president'],
  'prime minister': ['prime minister', 'premier'],
  premier: ['prime minister', 'premier'],
  chancellor: ['chancellor'],
  king: ['king'],
  emperor: ['emperor'],
  pope: ['pope'],
  'foreign minister': ['foreign minister'],
  'foreign secretary': ['foreign minister', 'foreign secretary'],
  'secretary of state': ['foreign minister', 'secretary of state'],
  'defence minister': ['defence minister'],
  'defense minister': ['defence minister'],
  'defense secretary': ['defence minister', 'defence secretary', 'defense secretary', 'secretary of defense'],
  'defence secretary': ['defence minister', 'defence secretary', 'secretary of defense'],
  'interior minister': ['interior minister'],
  'secretary general': ['secretary-general', 'secretary general'],
  'supreme leader': ['supreme leader', 'leader'],
  leader: ['leader', 'president', 'prime minister', 'supreme leader', 'general secretary'],
  dictator: ['president', 'leader'],
  strongman: ['president', 'leader', 'dictator'],
  envoy: ['envoy', 'special envoy', 'special representative'],
  ambassador: ['ambassador'],
  commander: ['force commander', 'commander'],
  gen: ['force commander', 'commander', 'chief of staff'],
  general: ['force commander', 'commander', 'chief of staff'],
};

/** Words beside the years somebody has held power: "his 42-year rule", "in power for 24 years". */
export const REIGN_WORDS: readonly string[] = [
  'rule',
  'ruled',
  'ruling',
  'power',
  'reign',
  'office',
  'dictatorship',
  'presidency',
  'regime',
  'autocracy',
  'throne',
  'tenure',
];

/** Days of attacks whose date has become their name, whatever the year: "since September 11", "the October 7 massacre"; month and day. */
export const DAYS_AS_NAMES: readonly (readonly [month: number, day: number])[] = [
  [9, 11],
  [7, 7],
  [10, 7],
  [1, 6],
];
