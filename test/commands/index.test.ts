// Every command: what any platform needs of it, and that its examples work.
import { describe, expect, it } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { parseLine } from "../../src/commands/text.ts";
import { createFootnote, footnoteWith } from "../support/bot.ts";
import { givenFile, targetFile } from "../support/given-file.ts";
import { cardOf, said } from "../support/replies.ts";

describe("Every command", () => {
  it.each(commands.flatMap((command) => command.examples.map((example) => [example, command] as const)))(
    "“%s” is parsed as its own and answered without a failure",
    async (example, command) => {
      const footnote = await createFootnote({ editors: ["club"] });
      const line = parseLine(example, commands);
      expect(line).toMatchObject({ status: "command", command });
      const reply = await footnote.ask(example, {
        actor: { isModerator: true },
        file: async (name = "") => givenFile(name, targetFile("ex1", 61.5)),
      });
      expect(cardOf(reply).tone, said(reply)).toBeUndefined();
      await footnote.close();
    },
  );

  it.each(commands.map((command) => [command.name, command] as const))(
    "%s has what every platform needs, within every platform's limits",
    (_, command) => {
      expect(command.name).toMatch(/^[a-z]{1,32}( [a-z][a-z-]{0,31})?$/);
      expect(command.summary.length).toBeGreaterThan(0);
      expect(command.summary.length).toBeLessThanOrEqual(100);
      expect(command.examples.length).toBeGreaterThan(0);
      expect(command.options.length).toBeLessThanOrEqual(25);
      for (const option of command.options) {
        expect(option.name).toMatch(/^[a-z][a-z-]{0,31}$/);
        expect(option.description.length, option.name).toBeGreaterThan(0);
        expect(option.description.length, option.name).toBeLessThanOrEqual(100);
        expect(option.choices?.length ?? 0, option.name).toBeLessThanOrEqual(25);
      }
      const required = command.options.map((option) => option.required);
      expect(required, "what must be given stands first").toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    },
  );

  it("has a name of its own", () => {
    const names = commands.map((command) => command.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("gives private answers where private:true is said, and else to all", async () => {
    const footnote = await footnoteWith({});
    for (const { name, visibility } of commands) {
      if (name !== "companies" && name !== "status" && name !== "sources" && visibility === "public") continue;
      expect((await footnote.ask(name)).private ?? false, name).toBe(visibility === "private");
      if (visibility === "public") expect((await footnote.ask(`${name} private:true`)).private, name).toBe(true);
    }
  });
});
