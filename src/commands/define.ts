// One definition per command: registration, parsing, completion, help and tests derive from it.
import { type Given, lasts } from "./again.ts";
import { z } from "zod";
import type { Fact } from "../knowledge/facts/fact.ts";
import type { ImportOutcome } from "../knowledge/files/import-text.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Question } from "../knowledge/question/types.ts";
import type { StoreFault } from "../knowledge/store-problem.ts";
import type { Alert, AlertOrder } from "./alerting.ts";
import type { FileContent, FileOnLine, GivenFile } from "./file.ts";
import type { Look } from "./look.ts";
import { yesNo } from "./options.ts";
import type { Reply } from "./reply.ts";
import { type OptionSpec, specsOf } from "./specs.ts";
import type { Contents, Digest, DigestOrder, Span } from "./subscription.ts";
import { en } from "./words/en.ts";

export type { FileContent, FileOnLine, GivenFile, OptionSpec };

/** `direct`: a talk between one person and the bot. */
export type Place = { platform: string; workspace: string; channel: string; thread?: string; direct?: true };
export type Actor = { id: string; isModerator: boolean; locale?: string; timezone?: string };

export type Settings = { timezone?: string; locale?: string; company?: string };
export type SettingsScope = "member" | "channel";

/** The narrow ports that commands need; implemented by bot/. */
export type Services = {
  settings: {
    /** The member's settings over the channel's; each scope alone where it is named. */
    get(place: Place, actor: Actor, scope?: SettingsScope): Promise<Settings>;
    /** A key set to null is cleared. */
    set(
      place: Place,
      actor: Actor,
      scope: SettingsScope,
      change: { [K in keyof Settings]?: Settings[K] | null },
    ): Promise<void>;
  };
  watchlists: {
    /** Ids of the subjects on it, in the order in which they were put there. */
    list(place: Place, actor: Actor, scope: SettingsScope): Promise<string[]>;
    /** What was not there yet; what is there stays once. */
    add(place: Place, actor: Actor, scope: SettingsScope, subjects: readonly string[]): Promise<string[]>;
    /** What was there. */
    remove(place: Place, actor: Actor, scope: SettingsScope, subjects: readonly string[]): Promise<string[]>;
  };
  digests: {
    /** The member's own and this channel's, oldest first. */
    list(place: Place, actor: Actor): Promise<Digest[]>;
    /** Undefined where the owner has as many as one may have. */
    subscribe(place: Place, actor: Actor, scope: SettingsScope, order: DigestOrder): Promise<Digest | undefined>;
    pause(id: string): Promise<void>;
    resume(id: string): Promise<void>;
    unsubscribe(id: string): Promise<void>;
    /** What it would say if it came now, or said of that span. `since`: when the one before it was made. */
    contents(id: string, span?: Span): Promise<{ contents: Contents; since: Date; now: Date } | undefined>;
    /** Puts it on its way, and has the next one start from here; false where there is nothing to send. */
    send(id: string): Promise<boolean>;
  };
  alerts: {
    /** The member's own and this channel's, oldest first. */
    list(place: Place, actor: Actor): Promise<Alert[]>;
    /** Undefined where the owner has as many as one may have. */
    add(place: Place, actor: Actor, scope: SettingsScope, order: AlertOrder): Promise<Alert | undefined>;
    pause(id: string): Promise<void>;
    resume(id: string): Promise<void>;
    snooze(id: string, until: Date): Promise<void>;
    remove(id: string): Promise<void>;
  };
  /** What was to be sent in this workspace, newest first: of direct messages only the actor's own. */
  deliveries(place: Place, actor: Actor, most: number): Promise<Delivery[]>;
  /** Changing what is known, which all places that one Footnote serves share. */
  editing: {
    /** Undefined where it is allowed; else the ids of which the owner would have to list one. */
    refusal(place: Place, actor: Actor): { workspace?: string; person: string } | undefined;
    /** A file of facts, whole or not at all. */
    import(name: string, text: string): Promise<ImportOutcome>;
    /** Puts another version in the place of a fact; its id is made here. */
    correct(id: string, version: Fact, reason: string): Promise<Edited>;
    retract(id: string, reason: string): Promise<Edited>;
    /** Takes a retraction back: what was retracted holds again, as a new version. */
    restore(id: string, reason: string): Promise<Edited>;
  };
};

/** What was asked lately in one thread or direct talk. */
export type Conversation = {
  /** Oldest first. */
  questions: readonly Question[];
  remember(question: Question): Promise<void>;
};

/** `fact`: what holds now in the place of the one that was named; none where it was taken back for good. */
export type Edited =
  | { status: "done"; fact: Fact | undefined }
  | { status: "refused"; fault: StoreFault; id: string; detail: string };

/** One message that was to be sent. */
export type Delivery = {
  /** What it is, by whose order: a digest, an alert, a correction, a notice. */
  what: "digest" | "alert" | "correction" | "notice" | "other";
  id: string;
  to: "here" | "you" | "member" | { channel: string };
  state: "queued" | "sending" | "sent" | "failed" | "unknown" | "given-up";
  reason: string | undefined;
  attempts: number;
  created: Date;
  /** When the next attempt is, where there is to be one. */
  due: Date;
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
