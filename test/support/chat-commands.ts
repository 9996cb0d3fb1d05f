// Commands for what every platform must be able to do: each does one thing, and notes who ran it and where.
import { type Command, type Context, defineCommand } from "../../src/commands/define.ts";
import type { Actor, Place } from "../../src/commands/services.ts";
import { page, word } from "../../src/commands/options.ts";
import { problem } from "../../src/commands/problems.ts";
import { type Action, type Card, type Reply, text } from "../../src/commands/reply.ts";

export type Run = { command: string; place: Place; actor: Actor };
export type ChatCommands = { commands: readonly Command[]; runs: Run[] };

export const problemSaid = { title: "That did not work", fix: "Try something else." };
export const bugSaid = "a detail that nobody may see";

const card = (title: string, more: Partial<Card> = {}): Reply => ({
  cards: [{ title, blocks: [], notes: [], ...more }],
});
const echoing = (label: string, more: Partial<Action>): Action => ({
  label,
  invoke: { command: "echo", options: {} },
  ...more,
});
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function createChatCommands(): ChatCommands {
  const runs: Run[] = [];
  const noting = (command: string, { place, actor }: Context): void => void runs.push({ command, place, actor });
  const about = (name: string) => ({ name, summary: `What ${name} does`, examples: [name] });
  const fails = () => problem(problemSaid.title, [problemSaid.fix]);

  const commands: readonly Command[] = [
    defineCommand({
      ...about("echo"),
      options: { text: word("What to say", { max: 500 }) },
      run: async (options, context) => {
        noting("echo", context);
        return card(options.text, { blocks: [text(options.text)] });
      },
    }),
    defineCommand({
      ...about("secret"),
      visibility: "private",
      options: {},
      run: async (_, context) => {
        noting("secret", context);
        return card("For you alone");
      },
    }),
    defineCommand({
      ...about("fails"),
      options: {},
      run: async (_, context) => {
        noting("fails", context);
        throw fails();
      },
    }),
    defineCommand({
      ...about("breaks"),
      options: {},
      run: async (_, context) => {
        noting("breaks", context);
        throw new TypeError(bugSaid);
      },
    }),
    defineCommand({
      ...about("takes"),
      options: { ms: word("Milliseconds"), end: word("How it ends").optional() },
      run: async ({ ms, end }, context) => {
        noting("takes", context);
        await pause(Number(ms));
        if (end === "badly") throw fails();
        return card(`Took ${ms}`);
      },
    }),
    defineCommand({
      ...about("pages"),
      options: { page: page() },
      run: async ({ page: number }, context) => {
        noting("pages", context);
        const next = { label: "Next page", invoke: { command: "pages", options: { page: number + 1 } } };
        return card(`Leaf ${number}`, { page: { number, of: 3 }, actions: number < 3 ? [next] : [] });
      },
    }),
    defineCommand({
      ...about("choices"),
      options: {},
      run: async (_, context) => {
        noting("choices", context);
        return card("Choices", {
          actions: [
            echoing("Say hello", { invoke: { command: "echo", options: { text: "hello" } } }),
            echoing("Say something", { ask: [{ option: "text", label: "What is to be said", required: true }] }),
            echoing("Fail", { invoke: { command: "fails", options: {} } }),
          ],
        });
      },
    }),
    defineCommand({
      ...about("huge"),
      options: {},
      run: async (_, context) => {
        noting("huge", context);
        const rows = Array.from({ length: 5000 }, (_row, at) => [{ text: `Firm ${at}` }, { text: `HK$${at}.00` }]);
        return card("Huge", {
          blocks: [{ kind: "table", columns: [{ label: "Firm" }, { label: "Target" }], rows }],
        });
      },
    }),
    defineCommand({
      ...about("sweep"),
      moderator: true,
      options: {},
      run: async (_, context) => {
        noting("sweep", context);
        return card("Swept");
      },
    }),
  ];
  return { commands, runs };
}
