// The other commands in one: whatever would be typed on a line, where a platform offers commands alone.
import { defineCommand } from "./define.ts";
import { answerLine } from "./line.ts";
import { line as lineOption } from "./options.ts";
import { en } from "./words/en.ts";

export const ask = defineCommand({
  name: "ask",
  summary: en.ask.summary,
  examples: ["ask targets xiaomi", "ask flows 小米 channel:buyback"],
  options: { line: lineOption(en.options.line) },
  async run({ line }, context) {
    const others = context.commands.filter((command) => command.name !== "ask");
    return answerLine(line, context, others);
  },
});
