// What crosses between the bot and the outside world.
import type { FileOnLine } from "../commands/define.ts";
import type { Actor, Place } from "../commands/services.ts";
import type { Chart, Reply } from "../commands/reply.ts";

export type { Actor, Place };

/** One call of a command, already decoded: options by name, still unchecked. */
export type Invocation = {
  id: string;
  command: string;
  options: Record<string, unknown>;
  place: Place;
  actor: Actor;
};

/** A line of text addressed to the bot. `file`: which one it means where a command takes a file. */
export type Message = { id: string; text: string; place: Place; actor: Actor; file?: FileOnLine };

export type Suggestion = { value: string; label?: string };

/** What an adapter may ask of the bot. */
export type Bot = {
  run(invocation: Invocation): Promise<Reply>;
  answer(message: Message): Promise<Reply>;
  /** Values for one option while it is being typed, in a form that takes them one by one. */
  suggest(asked: {
    command: string;
    option: string;
    typed: string;
    given: Record<string, unknown>;
  }): Promise<Suggestion[]>;
  /** What the last word of an unfinished line can become, whole: with its option's name and quotes where it has them. */
  complete(line: string): Promise<Suggestion[]>;
};

/** Somebody who is written to directly. */
export type Person = { platform: string; workspace: string; person: string };

/** A message that was sent, as its platform finds it again. `asking`: what it answers, where it offers a thread of its own. */
export type MessageRef = { place: Place; message: string; asking?: string };

/** What became of a message. */
export type SendResult =
  | { status: "sent"; message: MessageRef }
  /** The place or person is not there any more. */
  | { status: "gone" }
  /** The platform does not let the bot write there. */
  | { status: "forbidden" }
  /** It did not arrive, and may be sent again. */
  | { status: "retry"; afterMs: number }
  /** It may or may not have arrived: the answer was lost. */
  | { status: "unknown" };

/** What looking for a message that may have arrived comes to; "unknown": it cannot be looked for there. */
export type Found = Extract<SendResult, { status: "sent" | "retry" | "unknown" }> | { status: "absent" };

/** What delivery needs of a platform. */
export type Sender = {
  platform: string;
  /**
   * How long after a first attempt the same `key` may be sent again without appearing twice, since the platform knows it
   * again; 0 where it does not.
   */
  sameForMs: number;
  /** How many messages a second the platform takes in all. */
  perSecond: number;
  /** How long a channel is left alone after each message; 0 where nothing is said. */
  pauseMs?: number;
  /** Never rejects for what the platform answers. `key`: the same for each attempt at one message. */
  send(to: Place | Person, reply: Reply, key: string): Promise<SendResult>;
  /** Puts another reply in the place of one that was sent. */
  edit(message: MessageRef, reply: Reply): Promise<SendResult>;
  /**
   * Looks for a message that attempts since then, in milliseconds, may have left, and that would appear twice if it were
   * sent again. Where a platform cannot look, nobody knows.
   */
  find?(to: Place | Person, key: string, since: number): Promise<Found>;
};

export type ChatAdapter = {
  platform: string;
  /** Resolves when the adapter takes no more input; rejects where it cannot go on. */
  start(bot: Bot): Promise<void>;
  /** Takes no more, finishes what is in flight, and lets go. */
  stop(): Promise<void>;
};

/** `alt`: what the picture shows, in words. `name`: that of its file. */
export type Picture = { png: Buffer; alt: string; name: string; width: number; height: number };

/** Draws charts. */
export type Charts = {
  /** Rejects where the chart cannot be drawn in time: it is shown as text then. */
  draw(chart: Chart, look: { theme: "dark" | "light" }): Promise<Picture>;
  stop(): Promise<void>;
};

/** Work that is done again and again. */
export type Jobs = {
  /**
   * Does `work` at once, for what was missed while nothing ran, and at each minute of UTC. Never twice at the same time:
   * a minute that finds it at work is left out. What it throws is logged, and it is done again at the next minute.
   */
  everyMinute(name: string, work: () => Promise<void>): void;
  /** Begins nothing more, and waits for what is being done. */
  stop(): Promise<void>;
};

export type Log = {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};
