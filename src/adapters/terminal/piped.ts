// Without a terminal at both ends: every line is answered in order, as plain text or as one JSON object a line. Nothing else
// is written: a digest in between would be taken for an answer.
import type { Readable } from "node:stream";
import type { Reply } from "../../commands/reply.ts";
import { fit } from "../fit.ts";
import { plain } from "../plain.ts";
import { limits } from "./limits.ts";
import { readLines } from "./lines.ts";
import type { Output } from "./output.ts";
import { leaves } from "./turns.ts";
import type { TerminalWords, Turns } from "./turns.ts";

type PipedDeps = {
  input: Readable;
  output: Output;
  turns: Turns;
  words: TerminalWords;
  json: boolean;
  signal: AbortSignal;
};

/** Resolves when every line is answered and written, or after the answer in flight when `signal` ends it. */
export const runPiped = async ({ input, output, turns, words, json, signal }: PipedDeps): Promise<void> => {
  let first = true;
  const print = async (reply: Reply, input: string): Promise<void> => {
    const text = plain(fit(reply, limits, words.render), words.render);
    await output.write(json ? `${JSON.stringify({ input, text, reply })}\n` : `${first ? "" : "\n"}${text}\n`);
    first = false;
  };
  for await (const line of readLines(input, signal)) {
    if (signal.aborted) return;
    const blank = line.trim() === "" && turns.asking() === undefined;
    if (blank && !json) continue;
    if (!json && turns.asking() === undefined && leaves(line)) return;
    await print(await turns.turn(line), line);
  }
};
