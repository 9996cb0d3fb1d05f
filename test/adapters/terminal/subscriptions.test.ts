import { stripVTControlCharacters } from "node:util";
import { onTestFinished, vi } from "vitest";
import { subscriptionsContract } from "../../contracts/subscriptions.ts";
import { createFootnote } from "../../support/bot.ts";
import { fakeTerminal, place, words } from "../../support/fake-terminal.ts";

subscriptionsContract("The terminal", async () => {
  const footnote = await createFootnote({ editors: [place.workspace] });
  // Wide enough that no line is broken.
  const terminal = fakeTerminal(footnote.bot, { tty: true, columns: 120 });
  onTestFinished(async () => {
    await terminal.adapter.stop();
    await footnote.close();
  });
  const seen = (): string => stripVTControlCharacters(terminal.shown()).replaceAll(/\s+/g, " ");
  const waits = () => vi.waitUntil(() => seen().endsWith(words.terminal.prompt), { timeout: 10_000, interval: 5 });
  let read = 0;
  const type = async (line: string): Promise<string> => {
    await waits();
    const before = seen().length;
    terminal.type(`${line}\r`);
    await vi.waitUntil(() => seen().length > before + line.length + 1, { interval: 5 });
    await waits();
    read = seen().length;
    return seen().slice(before);
  };
  return {
    footnote,
    sender: terminal.adapter.sender!,
    call: async (command, options = {}) => {
      const line = [command, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(" ");
      return type(line);
    },
    comes: async (part) => {
      const from = read;
      await vi.waitUntil(() => seen().slice(from).includes(part), { timeout: 10_000, interval: 5 });
      await waits();
      return {
        // What stands on a screen stays: what it says now comes below.
        text: () => seen().slice(from),
        press: async (label) => {
          const list = [...stripVTControlCharacters(terminal.shown()).matchAll(/^ *(\d+) +(.+?)\s*$/gm)];
          const number = list.findLast(([, , name = ""]) => label.test(name))?.[1];
          return type(number ?? `nothing to press: ${label}`);
        },
      };
    },
  };
});
