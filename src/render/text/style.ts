import { Chalk } from 'chalk';
import type { Actor, EventType } from '../../model/event.ts';
import type { RenderOptions } from '../format.ts';
import { type QuadClass, quadClassOf } from '../quad-class.ts';
import { inAscii, onOneLine } from '../safe-text.ts';

/** What words of a text tell of an event: what happened, who takes part, when, where, how many victims. */
export const WORD_KINDS = ['what', 'who', 'when', 'where', 'toll'] as const;

/** What words of a text tell of an event. */
export type WordKind = (typeof WORD_KINDS)[number];

/** A page to write on: its width, its colours, and what makes words of articles safe to print. */
export interface TextStyle {
  readonly columns: number;
  readonly why: boolean;
  /** Words of an article or a file name: on one line, harmless, in ASCII where asked. */
  readonly plain: (text: string) => string;
  /** The program's own words and signs, in ASCII where asked. */
  readonly own: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly warning: (text: string) => string;
  /** Words of a quotation that tell something; in square brackets where there is no colour. */
  readonly mark: (text: string, kind: WordKind) => string;
  readonly type: (text: string, type: EventType) => string;
  /** A name, which stands out where the actor is one that was asked for, or belongs to one. */
  readonly actor: (name: string, actor: Actor) => string;
  readonly status: (text: string) => string;
}

/** The page that these options describe. */
export function textStyle({ color, ascii, columns, why, actors }: RenderOptions): TextStyle {
  const chalk = new Chalk({ level: color });
  const asked = new Set(actors);
  const classes: Readonly<Record<QuadClass, (text: string) => string>> = {
    'verbal cooperation': chalk.cyan,
    'material cooperation': chalk.green,
    'verbal conflict': chalk.yellow,
    'material conflict': chalk.red,
  };
  const kinds: Readonly<Record<WordKind, (text: string) => string>> = {
    what: chalk.bold.underline,
    who: chalk.cyan.underline,
    when: chalk.magenta.underline,
    where: chalk.green.underline,
    toll: chalk.red.underline,
  };
  return {
    columns: Math.max(20, columns),
    why,
    plain: (text) => (ascii ? inAscii(onOneLine(text)) : onOneLine(text)),
    own: (text) => (ascii ? inAscii(text) : text),
    heading: chalk.bold.underline,
    strong: chalk.bold,
    faint: chalk.dim,
    warning: chalk.magenta,
    mark: (text, kind) => (color === 0 ? `[${text}]` : kinds[kind](text)),
    type: (text, type) => classes[quadClassOf(type)](text),
    actor: (name, { id, groups }) => ([id, ...groups].some((one) => asked.has(one)) ? chalk.bold(name) : name),
    status: chalk.italic,
  };
}
