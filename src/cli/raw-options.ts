import { Failure } from './failure.ts';

/** Options as typed or configured, by their camel-case names; nothing is checked yet. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** The text of an option; null where it is not given. */
export function textOf(options: RawOptions, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** The texts of an option that may be repeated. */
export function textsOf(options: RawOptions, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Whether a switch is given, on the command line or as `true` in a config file. */
export function isOn(options: RawOptions, name: string): boolean {
  return options[name] === true;
}

/** A whole number, at least `least`; null where it is not given. Throws a `Failure` for anything else. */
export function countOf(options: RawOptions, name: string, least: number): number | null {
  const value = options[name];
  if (value === undefined) return null;
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  if (/^\d{1,9}$/.test(written) && Number(written) >= least) return Number(written);
  throw new Failure(`\`--${dashed(name)}\` needs a whole number from ${least} up, not \`${written}\``);
}

/** One of a few words; null where it is not given. Throws a `Failure` for any other word. */
export function choiceOf<T extends string>(options: RawOptions, name: string, choices: readonly T[]): T | null {
  const typed = textOf(options, name);
  if (typed === null) return null;
  const choice = choices.find((one) => one === typed.toLowerCase());
  if (choice !== undefined) return choice;
  throw new Failure(`\`--${dashed(name)}\` cannot be \`${typed}\`; choose ${choices.join(', ')}`);
}

/** `minSources` → `min-sources`. */
export function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
