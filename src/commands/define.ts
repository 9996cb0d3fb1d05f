// One definition per command: registration, parsing, completion, help and tests derive from it.
import { z } from "zod";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Look } from "./look.ts";
import type { Reply } from "./reply.ts";

export type Place = { platform: string; workspace: string; channel: string; thread?: string };
export type Actor = { id: string; isModerator: boolean; locale?: string; timezone?: string };

export type Settings = { timezone?: string; locale?: string; company?: string };
export type SettingsScope = "member" | "channel";

/** The narrow ports that commands need; implemented by bot/. */
export type Services = {
  settings: {
    /** The member's settings over the channel's; each scope alone where it is named. */
    get(place: Place, actor: Actor, scope?: SettingsScope): Promise<Settings>;
    /** A key set to null is cleared. */
    set(place: Place, actor: Actor, scope: SettingsScope, change: { [K in keyof Settings]?: Settings[K] | null }): Promise<void>;
  };
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
};

export type OptionKind = "word" | "choice" | "integer" | "yes/no" | "date" | "company" | "firm" | "rest";

/** An option as a platform registers it. `name` is what people type (as-of); `key` what code reads (asOf). */
export type OptionSpec = {
  key: string;
  name: string;
  kind: OptionKind;
  description: string;
  required: boolean;
  choices?: string[];
  min?: number;
  max?: number;
  maxLength?: number;
  /** May be given without its name, in this order. */
  positional: boolean;
};

export type Suggest = (typed: string, context: Pick<Context, "knowledge" | "commands">) => Promise<string[]> | string[];

export type Command = {
  name: string;
  summary: string;
  examples: readonly string[];
  visibility: "public" | "private";
  moderator: boolean;
  options: readonly OptionSpec[];
  /** Completions for one option's value. */
  suggest(option: string, typed: string, context: Pick<Context, "knowledge" | "commands">): Promise<string[]>;
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
