// What can be asked.
import { defineCommand } from "./define.ts";
import { rest } from "./options.ts";
import { problem } from "./problems.ts";
import { commandHelpCard, helpCard } from "./views/help.ts";
import { en } from "./words/en.ts";

export const help = defineCommand({
  name: "help",
  summary: en.help.summary,
  examples: ["help", "help targets", "help watch add"],
  visibility: "private",
  options: { command: rest(en.options.command).optional() },
  suggest: {
    command: (typed, { commands }) =>
      commands.map((c) => c.name).filter((name) => name.startsWith(typed.toLowerCase())),
  },
  async run(options, { commands, look }) {
    if (options.command === undefined) return { cards: [helpCard(commands, look)] };
    const typed = options.command.join(" ");
    const wanted = typed.toLowerCase();
    const command = commands.find((c) => c.name === wanted);
    if (!command) throw problem(look.words.help.unknown(typed), [look.words.failures.commandsHelp]);
    return { cards: [commandHelpCard(command, look)] };
  },
});
