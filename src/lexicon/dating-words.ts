/** A word of an era: what newspapers did not write before a date, or hardly any more after one. EDTF dates. */
export interface EraWord {
  readonly words: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** Things and names that came into newspapers, or left them, at a known time. */
export const ERA_WORDS: readonly EraWord[] = [
  { words: ['Twitter', 'tweeted', 'tweet', 'tweets', 'retweeted'], from: '2008-06', to: '2024' },
  { words: ['Facebook'], from: '2007-01', to: null },
  { words: ['YouTube'], from: '2006-06', to: null },
  { words: ['WhatsApp'], from: '2012-06', to: null },
  { words: ['Telegram channel', 'Telegram app', 'on Telegram', 'messaging app Telegram'], from: '2015-06', to: null },
  { words: ['TikTok'], from: '2019-06', to: null },
  { words: ['Instagram'], from: '2012-06', to: null },
  { words: ['social media'], from: '2009-06', to: null },
  { words: ['Skype'], from: '2005-06', to: null },
  { words: ['smartphone', 'smartphones'], from: '2008-06', to: null },
  { words: ['COVID-19', 'coronavirus pandemic', 'Covid', 'the pandemic'], from: '2020-02', to: null },
  {
    words: ['website', 'web site', 'Web site', 'Internet', 'internet', 'online', 'e-mail', 'email'],
    from: '1996-01',
    to: null,
  },
  { words: ['cell phone', 'cellphone', 'mobile phone', 'mobile phones', 'cell phones'], from: '1993-01', to: null },
  { words: ['al Jazeera', 'Al Jazeera', 'al-Jazeera', 'Al-Jazeera'], from: '1998-06', to: null },
  { words: ['Al Arabiya', 'Al-Arabiya', 'al-Arabiya'], from: '2003-03', to: null },
  {
    words: ['al-Qaida', 'al-Qaeda', 'al Qaeda', 'Al Qaeda', 'Al-Qaeda', 'al Qaida', 'Al-Qaida'],
    from: '1998-08',
    to: null,
  },
  { words: ['war on terror', 'War on Terror', 'war on terrorism'], from: '2001-09-12', to: null },
  { words: ['euros', '€'], from: '1999-01', to: null },
  { words: ['improvised explosive device', 'improvised explosive devices', 'IED', 'IEDs'], from: '2003-06', to: null },
  { words: ['suicide bomber', 'suicide bombers', 'suicide bombing', 'suicide bombings'], from: '1983-01', to: null },
  { words: ['drone', 'drones', 'drone strike', 'drone strikes', 'unmanned aerial vehicle'], from: '2001-11', to: null },
  { words: ['pct', 'mln', 'dlrs'], from: null, to: '1995' },
  { words: ['Soviet Union', 'Soviets', 'USSR', 'Soviet'], from: null, to: '1991-12' },
  {
    words: ['Soviet leader', 'Soviet President', 'Soviet Foreign Minister', 'Soviet troops'],
    from: null,
    to: '1991-12',
  },
  { words: ['West German', 'East German', 'West Germany', 'East Germany'], from: null, to: '1990-10' },
  { words: ['Yugoslav'], from: null, to: '2003-02' },
  { words: ['Zaire', 'Zairean'], from: null, to: '1997-06' },
  { words: ['European Community', 'EEC'], from: null, to: '1994-06' },
  { words: ['European Union', 'EU'], from: '1993-11', to: null },
  { words: ['African Union'], from: '2002-07', to: null },
  { words: ['Organization of African Unity', 'OAU'], from: null, to: '2002-07' },
  { words: ['International Criminal Court'], from: '2002-07', to: null },
  { words: ['Department of Homeland Security', 'Homeland Security'], from: '2002-01', to: null },
  { words: ['Kyiv'], from: '2019-10', to: null },
  { words: ['Myanmar'], from: '1989-06', to: null },
  { words: ['Islamic State', 'ISIS', 'ISIL', 'Daesh', 'IS militants'], from: '2013-05', to: null },
  { words: ['chemical weapons watchdog'], from: '1997-05', to: null },
  { words: ['full-scale invasion'], from: '2022-02-24', to: null },
  { words: ['special military operation'], from: '2022-02-24', to: null },
  { words: ['Brexit'], from: '2016-01', to: null },
  { words: ['Arab Spring'], from: '2011-02', to: null },
  { words: ['South Sudan'], from: '2011-01', to: null },
];

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

/** The months, as names that are no names of places or people. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

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
