import { Chalk } from 'chalk';
import type { EventType } from '../../model/event.ts';
import type { RenderOptions } from '../format.ts';
import { type QuadClass, quadClassOf } from '../quad-class.ts';
import { inAscii, onOneLine } from '../safe-text.ts';

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
  readonly mark: (text: string) => string;
  readonly type: (text: string, type: EventType) => string;
}

/** The page that these options describe. */
export function textStyle({ color, ascii, columns, why }: RenderOptions): TextStyle {
  const chalk = new Chalk({ level: color });
  const classes: Readonly<Record<QuadClass, (text: string) => string>> = {
    'verbal cooperation': chalk.cyan,
    'material cooperation': chalk.green,
    'verbal conflict': chalk.yellow,
    'material conflict': chalk.red,
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
    mark: chalk.bold.underline,
    type: (text, type) => classes[quadClassOf(type)](text),
  };
}
