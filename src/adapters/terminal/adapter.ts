// The terminal as a place to talk: the same commands as everywhere else, with no token and no network.
import type { Readable, Writable } from "node:stream";
import type { Actor, Bot, ChatAdapter, Place, Sender } from "../../bot/ports.ts";
import { createDelivery } from "./delivery.ts";
import { createHistory } from "./history.ts";
import { createOutput } from "./output.ts";
import { runPiped } from "./piped.ts";
import { runPrompt } from "./prompt.ts";
import { createTurns } from "./turns.ts";
import type { TerminalWords } from "./turns.ts";

export type TerminalDeps = {
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean; columns?: number; hasColors?: () => boolean };
  words: TerminalWords;
  /** One JSON object a line, for programs. */
  json?: boolean;
  newId: () => string;
  historyFile?: string;
  place: Place;
  actor: Actor;
};

/** `sender`: only where somebody reads what comes unasked. */
export type Terminal = ChatAdapter & { sender?: Sender };

/**
 * A prompt where there is a terminal at both ends; otherwise one answer a line, and nothing else: whoever reads a pipe
 * counts on that, and digests wait for the next prompt.
 */
export const createTerminal = (deps: TerminalDeps): Terminal => {
  const { input, output: screen, words, json = false, newId, historyFile, place, actor } = deps;
  const ending = new AbortController();
  const delivery = createDelivery(place.platform);
  const isPrompt = input.isTTY === true && screen.isTTY === true && !json;
  let running: Promise<void> = Promise.resolve();

  const run = async (bot: Bot): Promise<void> => {
    const output = createOutput(screen, () => ending.abort());
    const turns = createTurns({ bot, newId, place, actor, words });
    const { signal } = ending;
    try {
      if (isPrompt) {
        // hasColors knows NO_COLOR, FORCE_COLOR and TERM.
        const colour = screen.hasColors?.() ?? false;
        await runPrompt({
          input,
          screen,
          output,
          bot,
          turns,
          delivery,
          words,
          history: createHistory(historyFile),
          colour,
          signal,
        });
      } else await runPiped({ input, output, turns, words, json, signal });
    } finally {
      delivery.close();
      output.release();
    }
    const failure = output.failure();
    if (failure !== undefined) throw failure;
  };

  return {
    platform: "terminal",
    ...(isPrompt ? { sender: delivery.sender } : {}),
    start: (bot) => {
      running = run(bot);
      return running;
    },
    stop: async () => {
      ending.abort();
      // A failure is reported where start() is awaited.
      await running.catch(() => undefined);
    },
  };
};
