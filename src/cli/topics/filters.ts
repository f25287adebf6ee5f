import type { Topic } from './index.ts';

/** `timeline help filters` */
export const filters: Topic = {
  name: 'filters',
  about: 'every filter with an example, and grouping',
  text: () => `Filters

Different filters must all hold; of the values of one that is repeated, any will do.

  --actor Taliban                      with the Taliban or a member, doing, suffering or saying
  --actor NATO --actor ISAF            with either
  --actor NATO --actor ISAF --all-actors   with both
  --actor Taliban --actor-as source    that the Taliban do; target: suffer, party: have a share in, speaker: say
  --not-actor Pakistan                 without Pakistan, its government and its forces
  --between Taliban "United States"    one acts on the other, or both are parties
  --said-by Taliban                    that a Taliban spokesman says so
  --since 2018-05 --until 2018-06      from 1 May to 30 June 2018
  --since "last march"                 see timeline help dates
  --type attack --type talks           see timeline help types
  --place Kabul                        in the town or province; a country's name or code does as well
  --status planned                     happened, ongoing, planned, offered, claimed, denied or threatened
  --text "bomb police"                 with a word that begins "bomb" and one that begins "police"
  --source Reuters                     told by this outlet, or by a file of this name
  --min-sources 2                      told by two sources or more; articles with the same text are one
  --reverse --limit 10                 the ten latest; timeline actors, sources: ten rows, made of all events

Attacks by the Taliban on Kabul in 2018 that two sources confirm, as CSV:

  timeline articles/ --actor Taliban --actor-as source --type attack --place Kabul --since 2018 --until 2018 \\
    --min-sources 2 --format csv

Grouping

  --group-by actor                     year, month, week, day, actor, type or place: under its name for people, as
                                       numbers in tables and JSON
  --group-by month --count             numbers alone
  --count                              one number

An event with several actors stands under each; one whose dates are wider than the period under none of them.
timeline stats counts by period and type at once, timeline sources by article or outlet. timeline diff OLD NEW tells
what two chronologies (--format json) do not have in common; it ends with 0 where nothing, 1 where something, 2 for an
error.
`,
};
