// One of several digests or alerts, by the short name that people type.
import { problem } from "./problems.ts";
import type { Action } from "./reply.ts";

/** One whose order is damaged, or was stored by another version: it can only be ended. */
export type Unreadable = { id: string; scope: "member" | "channel"; unreadable: true };

export const isReadable = <T extends { id: string }>(one: T | Unreadable): one is T => !("unreadable" in one);

export type OneOfWords = {
  unknown(id: string): string;
  unknownHelp: string;
  which: string;
  whichHelp: string;
  unreadable: { title(id: string): string; help: string };
};

/** The one named; else the only one there is; undefined where there is none. `line` says in words what each is. */
export function oneOf<T extends { id: string }>(
  all: readonly T[],
  typed: string | undefined,
  command: string,
  words: OneOfWords,
  line: (one: T) => string,
): T | undefined {
  if (typed !== undefined) {
    const named = all.find(({ id }) => id === typed.toLowerCase());
    if (!named) throw problem(words.unknown(typed), [words.unknownHelp]);
    return named;
  }
  if (all.length < 2) return all[0];
  const buttons = all.map(({ id }): Action => ({ label: id, invoke: { command, options: { id } } }));
  throw problem(words.which, [words.whichHelp, ...all.map(line)], buttons);
}

/** The same where it is readable; else `end` is all that can be done with it. */
export function readableOne<T extends { id: string }>(one: T | Unreadable, words: OneOfWords, end: Action): T {
  if (isReadable(one)) return one;
  throw problem(words.unreadable.title(one.id), [words.unreadable.help], [end]);
}
