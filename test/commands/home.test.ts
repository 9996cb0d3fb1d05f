// Where to begin.
import { describe, expect, it, onTestFinished } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { createFootnote } from "../support/bot.ts";
import { button, labels, rows, said, table, titleOf } from "../support/replies.ts";

const begun = async () => {
  const footnote = await createFootnote();
  onTestFinished(() => footnote.close());
  return footnote;
};

describe("“home”", () => {
  it("shows what is known, all commands, and what is set, to the asker alone", async () => {
    const footnote = await begun();
    await footnote.ask("settings company:byd");
    const reply = await footnote.ask("home");
    expect([titleOf(reply), reply.private]).toEqual(["Footnote", true]);
    const { facts } = await footnote.knowledge.status();
    const total = Object.values(facts).reduce((sum, n) => sum + n, 0);
    expect(rows(reply, "What is known")["Facts"]).toBe(String(total));
    expect(rows(reply, "Yours")["Default company"]).toBe("BYD");
    expect(table(reply).map(([name]) => name)).toEqual(commands.map(({ name }) => name));
  });

  it("begins with nothing at all", async () => {
    const footnote = await createFootnote({ library: false });
    onTestFinished(() => footnote.close());
    expect(rows(await footnote.ask("home"), "What is known")).toEqual({
      Facts: "0",
      "Companies and others": "0",
      Sources: "0",
    });
  });

  it("has buttons that lead on; some ask for a company first", async () => {
    const footnote = await begun();
    const reply = await footnote.ask("home");
    expect(labels(reply)).toHaveLength(4);
    for (const label of labels(reply)) {
      const action = button(reply, label)!;
      const options = action.ask ? { company: "xiaomi" } : {};
      const next = await footnote.run(action.invoke.command, { ...action.invoke.options, ...options });
      expect([label, next.private, said(next).length > 100]).toEqual([label, undefined, true]);
    }
  });
});
