import type { Topic } from './index.ts';

/** `timeline help actors` */
export const actors: Topic = {
  name: 'actors',
  about: 'how actors are matched, and how to add your own',
  text: () => `Actors

--actor matches by name, alias or membership: a group's name finds events of its commanders and spokesmen too, as
long as they belonged to it then. Case, diacritics, hyphens and full stops are of no account. Actors that only the
articles name are found by the words of their names. A country's name finds its government and its forces as well; a
line on standard error says who was included. A capital that is no actor itself ("Moscow") is taken for its government.
timeline actors --format tsv lists who takes part.

  --actor A --actor B               any of them
  --actor A --actor B --all-actors  both
  --actor A --actor-as source       who does it; target: suffers it, party: has a share in it, speaker: says it
  --not-actor A                     without
  --between A B                     both are parties, as opponents or partners
  --said-by A                       who says so

Your own actors: --actors FILE.json, a list; only the name is needed.

  [{ "name": "Red Lanterns", "aliases": ["Lantern Front"], "kind": "armed-group",
     "groups": ["Ruritanian opposition"], "countries": ["RR"], "called": ["rebels", "lanterns"],
     "period": "1994/..", "source": "where you know it from" }]

kind: state, government, forces, armed-group, organisation, person, people, media, unknown. A group may be dated:
{ "of": "Ruritanian government", "from": "2014-09-29", "to": "2021-08-15" }. An entry with a known id adds to what
is known of it.
`,
};
