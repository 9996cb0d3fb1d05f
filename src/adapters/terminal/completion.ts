// What readline wants to know when Tab is pressed: the whole words that the last word could become.
import type { Suggestion } from "../../bot/ports.ts";
import { clean } from "../text-safety.ts";

/** The unfinished word at the end of a line; blanks inside double quotes belong to it. */
export const lastWord = (line: string): string => {
  let from = 0;
  let quoted = false;
  for (const [at, character] of line.split("").entries()) {
    if (character === '"') quoted = !quoted;
    else if (character === " " && !quoted) from = at + 1;
  }
  return line.slice(from);
};

/** firm: or as-of:, but not the HK: of a share. */
const optionOf = (word: string): string => /^[a-z][a-z-]*:/.exec(word)?.[0] ?? "";

const quoted = (value: string): string => {
  const option = optionOf(value);
  const rest = value.slice(option.length);
  return /\s/.test(rest) ? `${option}"${rest.replaceAll('"', "")}"` : value;
};

/** readline's answer: the possible words, and what they stand in for. */
export const completions = (line: string, suggestions: readonly Suggestion[]): [string[], string] => {
  const word = lastWord(line);
  const option = optionOf(word);
  const words = suggestions
    .map(({ value }) => clean(value))
    .filter((value) => value !== "")
    // A suggestion for firm:jef may be the firm alone.
    .map((value) => quoted(option === "" || value.startsWith(option) ? value : `${option}${value}`));
  const hits = [...new Set(words)];
  const [only] = hits;
  if (hits.length === 1 && only !== undefined && !only.endsWith(":")) return [[`${only} `], word];
  // readline puts what all words begin with in the place of what was typed. A name that was found by another of its
  // names may not begin like that, and typed letters would be lost.
  const shared = sharedStart(hits);
  return [hits, hits.length > 1 && shared.length < word.length ? shared : word];
};

const sharedStart = ([first = "", ...others]: readonly string[]): string => {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
};
