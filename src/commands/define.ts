// One definition per command: registration, parsing, completion, help and tests derive from it.
import { type Given, lasts } from "./again.ts";
import { z } from "zod";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Question } from "../knowledge/question/types.ts";
import type { FileContent, FileOnLine, GivenFile } from "./file.ts";
import type { Look } from "./look.ts";
import { yesNo } from "./options.ts";
import type { Reply } from "./reply.ts";
import type { Actor, Place, Services, Settings } from "./services.ts";
import { type OptionSpec, specsOf } from "./specs.ts";
import { en } from "./words/en.ts";

export type { FileContent, FileOnLine, GivenFile, OptionSpec };

/** What was asked lately in one thread or direct talk. */
export type Conversation = {
  /** Oldest first. */
  questions: readonly Question[];
  remember(question: Question): Promise<void>;
};

export type Context = {
  knowledge: Knowledge;
  services: Services;
  place: Place;
  actor: Actor;
  settings: Settings;
  /** Words, formats and today's date as the reader sees them. */
  look: Look;
  now: () => Date;
  commands: readonly Command[];
  /** For lines of text alone: elsewhere a file is among the options. */
  file?: FileOnLine | undefined;
  /** Absent where each question stands for itself. */
  thread?: Conversation;
  /** Absent where each answer is made anew. */
  given?: Given;
};

export type SuggestContext = Pick<Context, "knowledge" | "commands"> & {
  /** The options that are filled in already, unchecked. */
  given: Readonly<Record<string, unknown>>;
};

export type Suggest = (typed: string, context: SuggestContext) => Promise<string[]> | string[];

export type Command = {
  name: string;
  summary: string;
  examples: readonly string[];
  visibility: "public" | "private";
  moderator: boolean;
  /** Its answers are given again: see again.ts. */
  lasting: boolean;
  options: readonly OptionSpec[];
  /** Completions for one option's value. */
  suggest(option: string, typed: string, context: SuggestContext): Promise<string[]>;
  /** Checks raw options and runs. Throws BadOption for what does not fit, UserProblem for an expected failure. */
  invoke(raw: Record<string, unknown>, context: Context): Promise<Reply>;
};

/** Options that do not fit the definition; bot/ turns it into a card. */
export class BadOption extends Error {
  readonly command: Command;
  readonly option: string;
  readonly problem: "unknown" | "missing" | "invalid";
  readonly given: string;
  constructor(command: Command, option: string, problem: "unknown" | "missing" | "invalid", given: string) {
    super(`${command.name}: ${problem} option ${option}`);
    this.name = "BadOption";
    this.command = command;
    this.option = option;
    this.problem = problem;
    this.given = given;
  }
}

type Definition<O extends z.ZodRawShape> = {
  /** Two words make a subcommand; the first word alone is then no command. */
  name: string;
  summary: string;
  examples: readonly string[];
  visibility?: "public" | "private";
  moderator?: true;
  /** Its answer follows from its options, what is known, the day, and how the reader reads, and from nothing else. */
  lasting?: true;
  options: O;
  suggest?: { [K in keyof O]?: Suggest };
  run(options: z.infer<z.ZodObject<O>>, context: Context): Promise<Reply>;
};

/** Turns a definition into a command. A public command gets the option `private`; options are checked before `run`. */
export function defineCommand<O extends z.ZodRawShape>(definition: Definition<O>): Command {
  const visibility = definition.visibility ?? "public";
  const shape = visibility === "public" ? { ...definition.options, private: isPrivate } : definition.options;
  const schema = z.strictObject(shape);
  const options = specsOf(schema);
  const byName = new Map(options.flatMap((spec) => [[spec.name, spec] as const, [spec.key, spec] as const]));

  const command: Command = {
    name: definition.name,
    summary: definition.summary,
    examples: definition.examples,
    visibility,
    moderator: definition.moderator === true,
    lasting: definition.lasting === true,
    options,
    async suggest(name, typed, context) {
      const spec = byName.get(name);
      if (!spec) return [];
      const own = definition.suggest?.[spec.key];
      if (own) return own(typed, context);
      if (spec.kind === "company" || spec.kind === "firm") return context.knowledge.complete(spec.kind, typed);
      const known = spec.kind === "yes/no" ? ["true", "false"] : (spec.choices ?? []);
      return known.filter((value) => value.startsWith(typed.toLowerCase()));
    },
    async invoke(raw, context) {
      const given: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(raw)) {
        const spec = byName.get(name);
        if (!spec) throw new BadOption(command, name, "unknown", "");
        given[spec.key] = value;
      }
      const checked = schema.safeParse(given);
      if (!checked.success) throw badOption(command, checked.error, given, options);
      const { private: wanted, ...values } = checked.data as { private?: boolean } & z.infer<z.ZodObject<O>>;
      const made = await definition.run(values as z.infer<z.ZodObject<O>>, context);
      const reply: Reply = visibility === "private" || wanted ? { ...made, private: true } : made;
      return definition.lasting ? lasts(reply) : reply;
    },
  };
  return command;
}

const isPrivate = yesNo(en.options.private).optional();

function badOption(
  command: Command,
  error: z.ZodError,
  given: Record<string, unknown>,
  options: readonly OptionSpec[],
): BadOption {
  const key = String(error.issues[0]!.path[0] ?? "");
  const spec = options.find((option) => option.key === key);
  const value = given[key];
  const shown = typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
  return new BadOption(command, spec?.name ?? key, value === undefined ? "missing" : "invalid", shown);
}
