// Commands that only tests need: slow ones, ones with many buttons, ones for moderators, and names of two words.
import { type Command, defineCommand } from "../../src/commands/define.ts";
import { company, page, word } from "../../src/commands/options.ts";
import { problem } from "../../src/commands/problems.ts";
import type { Action, Reply } from "../../src/commands/reply.ts";

const about = (name: string) => ({ name, summary: `What ${name} does`, examples: [name] });
const saying = (title: string, actions: Action[] = []): Reply => ({
  cards: [{ title, blocks: [], notes: [], actions }],
});

/** `diary add` and `diary list`. */
export const diary: readonly Command[] = [
  defineCommand({
    ...about("diary add"),
    options: { company: company() },
    run: async (options) => saying(`Added ${options.company ?? "nobody"}`),
  }),
  defineCommand({ ...about("diary list"), options: {}, run: async () => saying("The diary") }),
];

export const sweep: Command = defineCommand({
  ...about("sweep"),
  moderator: true,
  options: {},
  run: async () => saying("Swept"),
});

export const echo: Command = defineCommand({
  ...about("echo"),
  options: { text: word("What to say", { max: 2000 }) },
  run: async ({ text }) => saying(text),
});

/** So many buttons, each of which says its number. */
export const choices = (count: number, text = "You chose"): readonly Command[] => [
  defineCommand({
    ...about("choices"),
    options: {},
    run: async () =>
      saying(
        "Choices",
        Array.from({ length: count }, (_, at) => ({
          label: `Choice ${at + 1}`,
          invoke: { command: "echo", options: { text: `${text} ${at + 1}` } },
        })),
      ),
  }),
  echo,
];

export type Slow = {
  command: Command;
  /** Lets those that wait come to their end. */
  finish: () => void;
  /** The same, but they fail as one expects of them. */
  fail: () => void;
};

/** `/slow` waits until it is told to finish; its first page comes at once with `quick:yes`. */
export function slow(): Slow {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  promise.catch(() => {});
  const at = (number: number): Reply => {
    const turn: Action = { label: "Next page", invoke: { command: "slow", options: { page: number + 1 } } };
    const other: Action = { label: "Another", invoke: { command: "slow", options: {} } };
    return {
      cards: [{ title: `Slow ${number}`, blocks: [], notes: [], page: { number, of: 9 }, actions: [turn, other] }],
    };
  };
  const command = defineCommand({
    ...about("slow"),
    options: { page: page(), quick: word("At once").optional() },
    run: async ({ page, quick }) => {
      if (quick === undefined) await promise;
      return at(page);
    },
  });
  return { command, finish: resolve, fail: () => reject(problem("That did not work", ["Try something else."])) };
}

/** `/takes ms:…` takes as long as it is told. */
export const takes: Command = defineCommand({
  ...about("takes"),
  options: { ms: word("Milliseconds") },
  run: async ({ ms }) => {
    await new Promise((resolve) => setTimeout(resolve, Number(ms)));
    return saying(`Took ${ms}`);
  },
});

/** `blocks ms:…` lets nothing else happen meanwhile. */
export const blocks: Command = defineCommand({
  ...about("blocks"),
  options: { ms: word("Milliseconds") },
  run: async ({ ms }) => {
    const until = performance.now() + Number(ms);
    while (performance.now() < until);
    return saying(`Blocked ${ms}`);
  },
});
