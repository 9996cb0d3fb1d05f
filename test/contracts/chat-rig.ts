// What a chat adapter is tested on: its platform, with people who ask and who see what is answered.
import { onTestFinished } from "vitest";
import type { ChatAdapter } from "../../src/bot/ports.ts";
import { createFootnote, type Footnote } from "../support/bot.ts";
import { type ChatCommands, createChatCommands } from "../support/chat-commands.ts";

export type From = {
  by?: "ann" | "ben";
  /** Whether they may moderate there, where the platform says so. */
  moderator?: boolean;
  /** One of the rig's places; the first where nothing is said. */
  place?: string;
};

/** An answer as its reader sees it now. */
export type Shown = {
  /** All that there is to read. */
  text: string;
  to: "everybody" | "asker";
  place: string;
  /** What in it does something: pings, links, formatting. */
  acts: string[];
};

export type Form = { fields: string[]; fill(values: Record<string, string>): Asked };

/** Something that a person asked. */
export type Asked = {
  /** All that was shown for it and is still there. */
  shown(): Shown[];
  /** Waits for the first of it. */
  answer(): Promise<Shown>;
  /** The platform delivers it once more. */
  again(): void;
  /** Waits for the answer, and presses one of its buttons. */
  press(label: string): Promise<Asked>;
  /** Waits for the form that it opens. */
  form(): Promise<Form>;
};

/** A platform with people on it. What they do is sent at once, also before the adapter listens. */
export type Rig = {
  adapter: ChatAdapter;
  /** Resolves once people are heard. */
  ready(): Promise<unknown>;
  /** Where people can speak. */
  places: readonly string[];
  /** The most natural way to call a command: typed options, or a line. */
  call(command: string, options?: Record<string, string>, from?: From): Asked;
  /** A line of text that is addressed to the bot. */
  say(line: string, from?: From): Asked;
  /** Resolves when nothing more happens. */
  quiet(): Promise<void>;
};

export type Ability = "others" | "members" | "redelivery" | "paging" | "samePlace";

export type ChatAdapterContract = {
  name: string;
  /**
   * The adapter, not started, on a platform of its own that goes with the test. It may say "thinking", or the like, after
   * 100 milliseconds at the latest.
   */
  open(footnote: Footnote, commands: ChatCommands["commands"]): Promise<Rig>;
  /**
   * What the platform has not, each with the reason: other people (`others`), people who do not moderate (`members`),
   * deliveries that come twice (`redelivery`), answers that change where they stand (`paging`), calls and lines in one place (`samePlace`).
   */
  cannot?: Partial<Record<Ability, string>>;
};

/** Longer than any adapter waits before it says that it is thinking. */
export const SLOW = { ms: "250" };

/** A rig and a bot on it, both gone with the test. */
export async function preparedRig(open: ChatAdapterContract["open"]) {
  const { commands, runs } = createChatCommands();
  const footnote = await createFootnote({ library: false, commands });
  const rig = await open(footnote, commands);
  onTestFinished(async () => {
    await rig.adapter.stop();
    await footnote.close();
  });
  return { ...rig, footnote, runs, ran: () => runs.map(({ command }) => command) };
}

/** The same, with people who are heard. */
export async function startedRig(open: ChatAdapterContract["open"]) {
  const rig = await preparedRig(open);
  const ended = rig.adapter.start(rig.footnote.bot);
  ended.catch(() => {});
  await rig.ready();
  return { ...rig, ended };
}
