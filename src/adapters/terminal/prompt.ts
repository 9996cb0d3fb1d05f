// A person at a terminal: a prompt with colour, completion and history. What is typed while a command runs waits its turn.
import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { Bot } from "../../bot/ports.ts";
import { quiet } from "../../commands/reply.ts";
import type { Reply } from "../../commands/reply.ts";
import { completions } from "./completion.ts";
import type { Delivery } from "./delivery.ts";
import { longestHistory } from "./history.ts";
import type { History } from "./history.ts";
import { longestLine } from "./lines.ts";
import type { Output } from "./output.ts";
import { render, styleFor } from "./render.ts";
import { leaves } from "./turns.ts";
import type { TerminalWords, Turns } from "./turns.ts";

type PromptDeps = {
  input: Readable;
  screen: Writable & { columns?: number };
  output: Output;
  bot: Pick<Bot, "complete">;
  turns: Turns;
  delivery: Pick<Delivery, "open">;
  words: TerminalWords;
  history: History;
  colour: boolean;
  signal: AbortSignal;
};

const widthOf = ({ columns = 80 }: { columns?: number }): number => Math.min(120, Math.max(40, columns));

const welcomeOf = ({ terminal: { welcome } }: TerminalWords): Reply => ({
  cards: [
    {
      title: welcome.title,
      blocks: [
        { kind: "list", heading: welcome.try, items: welcome.examples.map((example) => ({ text: example })) },
        quiet(welcome.keys),
      ],
      notes: [],
    },
  ],
});

/** Resolves when the person leaves, or after the answer in flight when `signal` ends it. */
export const runPrompt = async (deps: PromptDeps): Promise<void> => {
  const { input, screen, output, bot, turns, delivery, words, history, colour, signal } = deps;
  const style = styleFor(colour);
  const said = words.terminal;
  const show = (reply: Reply): Promise<void> =>
    output.write(`${render(reply, { width: widthOf(screen), colour, words: words.render })}\n\n`);

  const readline = createInterface({
    input,
    output: screen,
    terminal: true,
    history: history.load(),
    historySize: longestHistory,
    removeHistoryDuplicates: true,
    crlfDelay: Infinity,
    completer: async (line: string): Promise<[string[], string]> => {
      if (turns.asking() !== undefined) return [[], line];
      // A Tab that finds nothing is better than a line with an error in the middle of typing.
      return completions(line, await bot.complete(line).catch(() => []));
    },
  });

  let waiting = 0;
  let busy = false;
  let warned = false;
  let closed = false;

  const ask = (): void => {
    if (closed || busy || waiting > 0) return;
    const field = turns.asking();
    readline.setPrompt(field === undefined ? style.strong(said.prompt) : style.label(said.ask(field.label)));
    readline.prompt(true);
  };
  const leave = (): void => readline.close();

  readline.on("line", () => {
    waiting += 1;
    warned = false;
  });
  readline.on("history", (lines: string[]) => {
    // Answers to a form are no commands.
    if (turns.asking() !== undefined) lines.shift();
    history.save(lines);
  });
  readline.on("close", () => {
    closed = true;
  });
  readline.on("SIGINT", () => {
    const empty = readline.line === "" && turns.asking() === undefined;
    if (empty && warned) return leave();
    warned = empty;
    turns.cancel();
    readline.write(null, { ctrl: true, name: "e" });
    readline.write(null, { ctrl: true, name: "u" });
    void output.write(empty ? `\n${style.quiet(said.leaveHint)}\n` : "\n").then(ask);
  });
  signal.addEventListener("abort", leave, { once: true });

  const answer = async (line: string): Promise<void> => {
    if (line.trim() === "" && turns.asking() === undefined) return;
    const reply = await turns.turn(line.slice(0, longestLine));
    // What has been typed meanwhile is on the screen already: it makes room, and comes back with the prompt.
    if (readline.line !== "") await output.write("\r\u001b[K");
    const field = turns.asking();
    if (field === undefined) await show(reply);
    else await output.write(`${style.quiet(field.required === true ? said.askRequired : said.askOptional)}\n`);
  };

  const deliver = async (reply: Reply): Promise<boolean> => {
    if (closed || busy || waiting > 0 || turns.asking() !== undefined) return false;
    // Above the prompt, with what is being typed there.
    await output.write("\r\u001b[K");
    turns.shown(reply);
    await show(reply);
    ask();
    return true;
  };

  try {
    const lines = readline[Symbol.asyncIterator]();
    await show(welcomeOf(words));
    ask();
    delivery.open(deliver);
    for await (const line of { [Symbol.asyncIterator]: () => lines }) {
      waiting -= 1;
      if (signal.aborted || (leaves(line) && turns.asking() === undefined)) break;
      busy = true;
      await answer(line);
      busy = false;
      ask();
    }
    await output.write(`${closed ? "\n" : ""}${style.quiet(said.goodbye)}\n`);
  } finally {
    signal.removeEventListener("abort", leave);
    readline.close();
  }
};
