// `footnote help`: the verbs.
import { en } from "../commands/words/en.ts";
import type { Verb } from "./verb.ts";

const words = en.cli;

export const help: Verb = {
  flags: [],
  async run() {
    const shapes = Object.entries(words.shapes) as [keyof typeof words.shapes, string][];
    const column = Math.max(...shapes.map(([, shape]) => shape.length)) + 2;
    const lines = [
      words.usage,
      "",
      `${words.verbs}:`,
      `  ${"".padEnd(column)}${words.summaries.start}`,
      ...shapes.map(([verb, shape]) => `  ${shape.padEnd(column)}${words.summaries[verb]}`),
      "",
      `${words.everywhere}:`,
      `  ${words.options.database}`,
      `  ${words.options.now}`,
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  },
};
