// Without a terminal at both ends: every line is answered in order, as plain text or as one JSON object a line.
import type { Readable } from "node:stream";
import type { Reply } from "../../commands/reply.ts";
import { fit } from "../fit.ts";
import { plain } from "../plain.ts";
import { limits } from "./limits.ts";
import { readLines } from "./lines.ts";
import type { Delivery } from "./delivery.ts";
import type { Output } from "./output.ts";
import { leaves } from "./turns.ts";
import type { TerminalWords, Turns } from "./turns.ts";

type PipedDeps = {
  input: Readable;
  output: Output;
  turns: Turns;
  delivery: Pick<Delivery, "open">;
  words: TerminalWords;
  json: boolean;
  signal: AbortSignal;
};

/** Resolves when every line is answered and written, or after the answer in flight when `signal` ends it. */
export const runPiped = async ({ input, output, turns, delivery, words, json, signal }: PipedDeps): Promise<void> => {
  let first = true;
  let busy = false;
  const print = async (reply: Reply, input?: string): Promise<void> => {
    const text = plain(fit(reply, limits, words.render), words.render);
    const object = input === undefined ? { text, reply } : { input, text, reply };
    await output.write(json ? `${JSON.stringify(object)}\n` : `${first ? "" : "\n"}${text}\n`);
    first = false;
  };
  delivery.open(async (reply) => {
    if (busy || signal.aborted || turns.asking() !== undefined) return false;
    turns.shown(reply);
    await print(reply);
    return true;
  });
  for await (const line of readLines(input, signal)) {
    if (signal.aborted) return;
    const blank = line.trim() === "" && turns.asking() === undefined;
    if (blank && !json) continue;
    if (!json && turns.asking() === undefined && leaves(line)) return;
    busy = true;
    await print(await turns.turn(line), line);
    busy = false;
  }
};
