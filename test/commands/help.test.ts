// What can be asked.
import { expect, it } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { en } from "../../src/commands/words/en.ts";
import { footnoteWith } from "../support/bot.ts";
import { items, said, table, titleOf } from "../support/replies.ts";

it("every command stands there with what it does, for the asker alone", async () => {
  const reply = await (await footnoteWith({})).ask("help");
  expect(table(reply)).toEqual(commands.map(({ name, summary }) => [name, summary]));
  expect(reply.private).toBe(true);
});

it("each command explains its options and gives its examples", async () => {
  const footnote = await footnoteWith({});
  for (const command of commands) {
    const reply = await footnote.ask(`help ${command.name.toUpperCase()}`);
    expect(titleOf(reply)).toBe(en.help.command(command.name));
    expect(items(reply, en.help.examples)).toEqual(command.examples);
    for (const { name, description } of command.options) expect(said(reply)).toContain(`${name}: ${description}`);
  }
});

it("what must be given, what needs no name, and what may stand there is said", async () => {
  const footnote = await footnoteWith({});
  expect(said(await footnote.ask("help why"))).toContain(
    `id: ${en.options.id}${en.help.required}${en.help.positional}`,
  );
  expect(said(await footnote.ask("help flows"))).toContain("southbound, buyback, placement");
  expect(said(await footnote.ask("help settings"))).toContain(en.help.privately);
});

it("an unknown command is refused", async () => {
  expect(titleOf(await (await footnoteWith({})).ask("help dance"))).toBe(en.help.unknown("dance"));
});
