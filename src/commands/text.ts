// From a line of text to a command and raw options: `targets xiaomi as-of:2025-12-31`, `metrics name:"iot devices"`.
import type { Command, OptionSpec } from "./define.ts";

export type Line =
  | { status: "command"; command: Command; options: Record<string, unknown> }
  | { status: "extra"; command: Command; word: string }
  | { status: "unknown"; word: string }
  | { status: "empty" };

type Token = { name?: string; value: string };

const QUOTES: Record<string, string> = { '"': '"', "“": "”", "„": "“", "「": "」", "«": "»" };
const OPTION = /^([A-Za-z][A-Za-z-]{0,30})[:：]/;

/** Words, with quoted stretches kept whole and `name:value` taken apart. An open quote runs to the end. */
function tokens(line: string, names: ReadonlyMap<string, string>): Token[] {
  const found: Token[] = [];
  let at = 0;
  const blank = () => {
    while (at < line.length && /\s/.test(line[at]!)) at++;
  };
  const take = (): string => {
    const closing = QUOTES[line[at]!];
    if (closing !== undefined) {
      const end = line.indexOf(closing, at + 1);
      const inside = end < 0 ? line.slice(at + 1) : line.slice(at + 1, end);
      at = end < 0 ? line.length : end + 1;
      return inside;
    }
    const start = at;
    while (at < line.length && !/\s/.test(line[at]!)) at++;
    return line.slice(start, at);
  };
  for (blank(); at < line.length; blank()) {
    const option = OPTION.exec(line.slice(at, at + 40));
    // HK:1810 and OTC:XIACF are names of shares, not options.
    const name = option ? names.get(option[1]!.toLowerCase()) : undefined;
    if (option && name !== undefined) {
      at += option[0].length;
      found.push({ name, value: at < line.length && !/\s/.test(line[at]!) ? take() : "" });
    } else found.push({ value: take() });
  }
  return found;
}

const words = (name: string) => name.split(" ");

type Book = { named: ReadonlyMap<string, Command>; options: ReadonlyMap<string, string> };

const books = new WeakMap<readonly Command[], Book>();

/** Commands by their names, and all names of options; made once for each list of commands. */
function bookOf(commands: readonly Command[]): Book {
  const known = books.get(commands);
  if (known) return known;
  const options = new Map<string, string>();
  for (const command of commands)
    for (const { key, name } of command.options) options.set(key.toLowerCase(), name).set(name, name);
  const book = { named: new Map(commands.map((command) => [command.name, command])), options };
  books.set(commands, book);
  return book;
}

/** The command whose words begin the line; the longest name wins. A leading slash is allowed. */
function commandOf(typed: readonly string[], commands: readonly Command[]): Command | undefined {
  const said = typed.map((word) => word.toLowerCase());
  if (said[0]) said[0] = said[0].replace(/^[/!]/, "");
  const [first = "", second] = said;
  // What stands in quotes is one word.
  if (first.includes(" ")) return undefined;
  const { named } = bookOf(commands);
  return named.get(`${first} ${second}`) ?? named.get(first);
}

export function parseLine(line: string, commands: readonly Command[]): Line {
  const bare = tokens(line, new Map());
  const first = bare[0]?.value;
  if (first === undefined) return { status: "empty" };
  const said = bare.map((token) => token.value);
  const command = commandOf(said.slice(0, 2), commands);
  if (!command) return afterItsCompany(line, said, commands) ?? { status: "unknown", word: first.replace(/^[/!]/, "") };

  const whole = command.options.find((spec) => spec.kind === "line");
  if (whole) {
    const remaining = afterWords(line, words(command.name).length);
    return { status: "command", command, options: remaining ? { [whole.name]: remaining } : {} };
  }

  // As people see it and as code writes it. An option that the command does not have is still one, so that it can be named.
  const rest = tokens(line, bookOf(commands).options).slice(words(command.name).length);
  const options: Record<string, unknown> = {};
  const unnamed: string[] = [];
  for (const token of rest) {
    if (token.name === undefined) unnamed.push(token.value);
    else options[token.name] = token.value;
  }
  const extra = fill(options, unnamed, command.options);
  return extra === undefined ? { status: "command", command, options } : { status: "extra", command, word: extra };
}

/** "xiaomi targets" is "targets xiaomi", where that is a whole line. */
function afterItsCompany(line: string, [first, ...said]: string[], commands: readonly Command[]): Line | undefined {
  const command = commandOf(said.slice(0, 2), commands);
  if (first === undefined || !command || command.options.some(({ kind }) => kind === "line")) return undefined;
  const begun = line.trimStart();
  const [end] = /^(?:"[^"]*"|\S+)\s+/.exec(begun) ?? [""];
  const rest = begun.slice(end.length).trim().split(/\s+/);
  const count = words(command.name).length;
  const turned = [...rest.slice(0, count), end.trim(), ...rest.slice(count)].join(" ");
  const parsed = parseLine(turned, commands);
  return parsed.status === "command" ? parsed : undefined;
}

const afterWords = (line: string, count: number): string =>
  line.replace(new RegExp(`^\\s*(?:\\S+\\s*){${count}}`), "").trim();

/** Unnamed words go to the positional options that are still free, in order; gives back the first one left over. */
function fill(options: Record<string, unknown>, unnamed: string[], specs: readonly OptionSpec[]): string | undefined {
  for (const spec of specs) {
    if (unnamed.length === 0) return undefined;
    if (!spec.positional) continue;
    if (spec.kind === "rest") options[spec.name] = [...asList(options[spec.name]), ...unnamed.splice(0)];
    else if (!(spec.name in options)) options[spec.name] = unnamed.shift();
  }
  return unnamed[0];
}

const asList = (value: unknown): string[] => (Array.isArray(value) ? value : typeof value === "string" ? [value] : []);

export type Unfinished = { typed: string } & (
  | { what: "command"; before: string }
  | { what: "value"; command: Command; option: OptionSpec; named: boolean; given: Record<string, unknown> }
  | { what: "option"; command: Command }
);

/** What the last word of an unfinished line is the beginning of. */
export function unfinished(text: string, commands: readonly Command[]): Unfinished {
  const inQuotes = text.split('"').length % 2 === 0;
  const start = (inQuotes ? /[^\s"]*"[^"]*$/ : /\S+$/).exec(text)?.index ?? text.length;
  const typed = text.slice(start);
  const before = text.slice(0, start).trim();
  const said = before.split(/\s+/).filter(Boolean);
  const command = commandOf(said.slice(0, 2), commands);
  if (!command) return { what: "command", typed, before };
  const named = OPTION.exec(typed);
  const option = named && command.options.find((spec) => spec.name === named[1]!.toLowerCase());
  const line = parseLine(before, commands);
  const given = line.status === "command" ? line.options : {};
  const unquoted = (value: string) => value.replace(/^"/, "");
  if (option)
    return { what: "value", command, option, named: true, given, typed: unquoted(typed.slice(named[0].length)) };
  const free = command.options.find((spec) => spec.positional && (spec.kind === "rest" || !(spec.name in given)));
  if (free) return { what: "value", command, option: free, named: false, given, typed: unquoted(typed) };
  return { what: "option", command, typed };
}
