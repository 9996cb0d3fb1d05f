// The terminal as the contract of chat adapters holds it: one person, who types lines and reads one JSON object for each.
import { setTimeout as pause } from "node:timers/promises";
import { PassThrough } from "node:stream";
import { vi } from "vitest";
import { createTerminal } from "../../../src/adapters/terminal/adapter.ts";
import type { Asked, ChatAdapterContract, Shown } from "../../contracts/chat-adapter.ts";
import { actor, place, words } from "../../support/fake-terminal.ts";

const PLACE = "the terminal";

/** Letters that a terminal would obey. */
// oxlint-disable-next-line no-control-regex
const ORDERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

export const open: ChatAdapterContract["open"] = async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let written = "";
  output.setEncoding("utf8").on("data", (text: string) => (written += text));
  let ids = 0;
  const newId = () => `t${(ids += 1)}`;
  const adapter = createTerminal({ input, output, words, place, actor, newId, json: true });

  // One line in, one line out, in the same order.
  const texts = (): string[] =>
    written
      .split("\n")
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { text: string }).text);
  let lines = 0;
  const type = (line: string): Asked => {
    const mine = lines++;
    if (!input.destroyed) input.write(`${line}\n`);
    const text = () => texts()[mine];
    const come = async (): Promise<string> => {
      await vi.waitUntil(() => text() !== undefined, { timeout: 2000, interval: 2 });
      return text() ?? "";
    };
    const shownOf = (seen: string): Shown => ({
      text: seen,
      to: "asker",
      place: PLACE,
      acts: seen.match(ORDERS) ?? [],
    });
    return {
      shown: () => [text() ?? []].flat().map(shownOf),
      answer: async () => shownOf(await come()),
      again: () => {
        throw new Error("A terminal delivers nothing twice");
      },
      press: async (label) => {
        const number = new RegExp(`^ *(\\d+) +${label}$`, "m").exec(await come())?.[1];
        if (number === undefined) throw new Error(`There is no "${label}" to choose in: ${text()}`);
        return type(number);
      },
      form: async () => {
        const [field = ""] = (await come()).split("\n");
        return { fields: [field], fill: (values) => type(Object.values(values).join("\n")) };
      },
    };
  };

  return {
    adapter,
    ready: async () => {},
    places: [PLACE],
    call: (command, options = {}) =>
      type([command, ...Object.entries(options).map(([name, value]) => `${name}:"${value}"`)].join(" ")),
    say: (line) => type(line),
    quiet: async () => {
      await pause(10);
    },
  };
};
