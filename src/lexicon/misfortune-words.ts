const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lemmas of what people die of without anybody's doing: illness, disaster, accident. */
export const MISFORTUNES: ReadonlySet<string> = words(
  [
    'disease illness cancer leukaemia leukemia tumour tumor cholera malaria ebola typhus typhoid measles polio tuberculosis pneumonia',
    'influenza flu coronavirus covid covid-19 virus epidemic pandemic infection fever dengue diarrhoea diarrhea meningitis hepatitis aids',
    'diabetes stroke overdose',
    'earthquake quake aftershock tsunami flood flooding floodwater hurricane cyclone typhoon tornado storm snowstorm blizzard landslide',
    'mudslide avalanche wildfire drought heatwave lightning eruption disaster',
    'accident collision stampede',
  ].join(' '),
);

/** Words that are a misfortune behind another alone: "a heart attack", "a car crash", "a cholera outbreak", "natural causes". */
export const MISFORTUNE_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['attack', words('heart')],
  ['failure', words('heart kidney liver organ')],
  ['arrest', words('cardiac')],
  ['cause', words('natural')],
  ['age', words('old')],
  ['crash', words('car bus train road traffic truck vehicle motorbike motorcycle rail')],
  ['outbreak', words('cholera ebola measles disease virus typhoid malaria dengue polio coronavirus')],
]);

/** What stands before that which somebody dies of: "died of cholera", "killed in a flood". */
export const OF_WHAT_CAUSE: ReadonlySet<string> = words('of from in by to with during');
