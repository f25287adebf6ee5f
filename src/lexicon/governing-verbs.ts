/**
 * Verbs by what they say of the clause they govern. Sources: Karttunen, "Implicative Verbs" (1971); Saurí and Pustejovsky,
 * "FactBank" (2009), for the classes of source-introducing predicates; the word lists are this project's own.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What follows is intended: "plans to withdraw", "is expected to arrive". */
export const PLANNING_VERBS: ReadonlySet<string> = words(
  'plan intend aim expect prepare schedule propose decide agree consider promise pledge vow due set ready order',
);

/** What follows is attempted: "are trying to crush the revolt". */
export const TRYING_VERBS: ReadonlySet<string> = words('try attempt seek struggle fight');

/** What follows is told as a fact: "began to leave", "continued to pursue", "managed to escape". */
export const ASSERTING_VERBS: ReadonlySet<string> = words(
  'begin start continue manage help go proceed force compel cause lead move use rush resume keep dare allow enable succeed oblige come',
);

/** Neutral verbs of saying: the writer passes on what somebody says. */
export const SPEECH_VERBS: ReadonlySet<string> = words(
  'say tell add state report announce note explain declare confirm reveal comment reply respond remark write tweet stress emphasise emphasize reiterate testify acknowledge admit disclose mention observe recall describe indicate show point argue insist warn inform assert conclude predict estimate',
);

/** Verbs of saying with which the writer keeps a distance. */
export const CLAIM_VERBS: ReadonlySet<string> = words(
  'claim allege assert contend suggest boast purport charge accuse maintain insist believe think suspect fear',
);

/** What follows in a "that" clause is wanted, not told: "demanded that they leave". */
export const DEMANDING_VERBS: ReadonlySet<string> = words(
  'demand insist urge recommend propose request suggest ask order require advise',
);

/** What follows is said not to be so. */
export const DENIAL_VERBS: ReadonlySet<string> = words('deny refute dispute reject');

/** Light verbs: the event noun that is their object says what happened ("launched an attack", "held talks"). */
export const LIGHT_VERBS: ReadonlySet<string> = words(
  'launch hold stage conduct mount make undertake carry begin start continue resume renew open take have give lead order reach sign conclude wage perform commit pursue deliver declare announce issue execute organise organize stop end suspend halt escalate intensify attend join engage enter fight complete finalise finalize hit strike suffer sustain witness see face experience follow trigger spark prompt endure host break extend impose lift accelerate press relaunch restart reopen revive reiterate repeat broker mediate chair unleash wag stag commence postpone foil repel attempt confirm',
);

/** Light verbs whose subject is whom the event befell: "the province saw a wave of attacks". */
export const SUFFERING_VERBS: ReadonlySet<string> = words('suffer sustain witness see face experience endure');

/** Verbs whose subject is the event itself: "fighting erupted", "talks began", "the raid killed". */
export const OCCURRENCE_VERBS: ReadonlySet<string> = words(
  'occur happen erupt begin start break take continue rage resume follow come go last end kill wound leave claim target hit rock strike shake result cause involve stop intensify escalate spread flare persist proliferate mark fail collapse stall open close conclude force destroy damage',
);

/** What a text says an act is when it only tells that it goes on: "fighting was heavy", "talks are under way". */
export const OCCURRENCE_STATES: ReadonlySet<string> = words(
  'heavy fierce intense ongoing underway under continuous raging continuing sporadic widespread relentless incessant',
);

/** Words before an event noun by which it is feared, wanted, ruled out or general, not told: "fears of an attack", "to prevent attacks". */
export const UNREAL_WORDS: ReadonlySet<string> = words(
  'fear fears risk risks threat threats danger possibility chance prospect likelihood potential possible likely future further any no without prevent preventing avoid avoiding avert averting stop stopping end ending halt deter deterring against for plan plans planned planning proposed threatened would could might may if not never such whether call calls demand demands appeal imminent halting ceasing type kind kinds often regularly routinely usually frequently always celebratory',
);

/** Verbs whose object is what is said or known. */
export const CONTENT_VERBS: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS,
  ...CLAIM_VERBS,
  'know',
  'learn',
  'find',
  'hear',
  'see',
]);

/** Verbs of saying behind which stands what is said, not to whom. */
export const STATING_VERBS: ReadonlySet<string> = words(
  'say report claim announce add confirm state believe insist declare acknowledge admit allege',
);

/** What acts do in their course: "since fighting with rebels erupted". */
export const COURSE_VERBS: ReadonlySet<string> = words(
  'erupt break begin rage continue resume flare subside intensify start leave kill spread escalate ease stop',
);

/** Verbs by which "which" tells what an act brought about: "held a raid, which led to six arrests". */
export const RESULT_VERBS: ReadonlySet<string> = words(
  'result lead kill wound injure leave cause trigger force prompt claim end',
);

/** Verbs of saying by which who says it vouches for it. */
export const VOUCHING_VERBS: ReadonlySet<string> = words('confirm announce reveal admit acknowledge disclose show');

/** Adverbs by which the writer only passes something on. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = words('reportedly allegedly apparently purportedly supposedly');

/** Words before an event noun by which the writer only passes it on: "the alleged attacks", "claims of an attack". */
export const ALLEGED_WORDS: ReadonlySet<string> = words(
  'alleged reported purported supposed claims claim reports allegations rumours rumors',
);
