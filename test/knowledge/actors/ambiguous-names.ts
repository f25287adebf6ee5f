/** A name that two actors rightly share: folded (lower case, no full stops), its owners, and why context has to decide. */
export interface AmbiguousName {
  readonly name: string;
  readonly owners: readonly string[];
  readonly why: string;
}

/** All of them; a name shared by two actors and not listed here is a mistake in the data. */
export const AMBIGUOUS_NAMES: readonly AmbiguousName[] = [
  {
    name: 'jem',
    owners: ['jaish-e-mohammed', 'justice-and-equality-movement'],
    why: 'the usual short form in Kashmir and in Darfur',
  },
  {
    name: 'national liberation army',
    owners: ['eln', 'national-liberation-army-of-macedonia'],
    why: 'the same words are the full name of both',
  },
  {
    name: 'rsf',
    owners: ['rapid-support-forces', 'reporters-without-borders'],
    why: "Sudan's paramilitaries and the French initials of the press watchdog",
  },
  {
    name: 'ndf',
    owners: ['national-defence-forces', 'national-democratic-front-of-the-philippines'],
    why: 'the usual short form in Syria and in the Philippines',
  },
  {
    name: 'pdf',
    owners: ['panamanian-army', 'people-s-defence-force'],
    why: "Panama's forces until 1990 and Myanmar's resistance since 2021",
  },
];
