// Help, derived from the definitions alone.
import type { Command, OptionSpec } from "../define.ts";
import type { Look } from "../look.ts";
import { type Card, quiet, text } from "../reply.ts";

export function helpCard(commands: readonly Command[], { words: all }: Look): Card {
  const words = all.help;
  return {
    title: words.what,
    blocks: [
      text(words.intro),
      {
        kind: "table",
        columns: [{ label: words.columns.command }, { label: words.columns.summary }],
        rows: commands.map((command) => [{ text: command.name }, { text: command.summary }]),
      },
      quiet(words.more),
    ],
    notes: [],
  };
}

export function commandHelpCard(command: Command, { words: all }: Look): Card {
  const words = all.help;
  const notes = (spec: OptionSpec): string =>
    [
      spec.choices ? words.choices(all.common.list(spec.choices)) : "",
      spec.required ? words.required : "",
      spec.positional ? words.positional : "",
    ].join("");
  return {
    title: words.command(command.name),
    blocks: [
      text(command.summary),
      ...(command.moderator ? [quiet(words.moderators)] : []),
      ...(command.visibility === "private" ? [quiet(words.privately)] : []),
      {
        kind: "list",
        heading: words.options,
        items: command.options.map((spec) => ({ text: words.option(spec.name, spec.description, notes(spec)) })),
      },
      { kind: "list", heading: words.examples, items: command.examples.map((example) => ({ text: example })) },
    ],
    notes: [],
  };
}
