// A person at a terminal.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, it, vi } from "vitest";
import type { Reply } from "../../../src/commands/reply.ts";
import { fakeBot, reply } from "../../support/fake-bot.ts";
import { fakeTerminal, words } from "../../support/fake-terminal.ts";
import { samples } from "../../support/sample-replies.ts";

const said = words.terminal;
const ctrl = { c: "\u0003", d: "\u0004" };

/** A terminal with a person at it, who sees text without colours and can wait for it. */
const person = (bot = fakeBot(), more: Parameters<typeof fakeTerminal>[1] = {}) => {
  const terminal = fakeTerminal(bot, { tty: true, ...more });
  const seen = (): string => stripVTControlCharacters(terminal.shown());
  return {
    ...terminal,
    bot,
    seen,
    sees: (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { interval: 2 }),
  };
};

describe("A conversation", () => {
  it("begins with a welcome and examples, answers, and ends with a goodbye", async () => {
    const { seen, sees, type, ended } = person();
    await sees(said.prompt);
    for (const example of said.welcome.examples) expect(seen()).toContain(example);
    type("hello\r");
    await sees("you said hello");
    type("exit\r");
    await ended;
    expect(seen().trimEnd().endsWith(said.goodbye)).toBe(true);
  });

  it.each(["quit\r", "EXIT\r", ctrl.d, ctrl.c + ctrl.c])("ends with %j", async (keys) => {
    const { seen, sees, type, ended } = person();
    await sees(said.prompt);
    type(keys);
    await ended;
    expect(seen()).toContain(said.goodbye);
  });

  it("an empty line is only a new prompt", async () => {
    const { bot, sees, type, ended } = person();
    await sees(said.prompt);
    type("\r  \rhello\r");
    await sees("you said hello");
    type(ctrl.d);
    await ended;
    expect(bot.asked.map(({ text }) => text)).toEqual(["hello"]);
  });

  it("what is typed while a command runs waits its turn, even up to the end", async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<Reply>();
    const { bot, seen, sees, type, ended } = person(fakeBot({ slow }));
    await sees(said.prompt);
    type("slow\r");
    await vi.waitFor(() => expect(bot.asked.length).toBe(1));
    type("second\rthird\r");
    type(ctrl.d);
    finish(reply("at last"));
    await ended;
    expect(bot.asked.map(({ text }) => text)).toEqual(["slow", "second", "third"]);
    expect(seen().indexOf("at last")).toBeLessThan(seen().indexOf("you said second"));
  });

  it("Ctrl-C clears the line", async () => {
    const { bot, sees, type, ended } = person();
    await sees(said.prompt);
    type("mistake");
    type(ctrl.c);
    type("hello\r");
    await sees("you said hello");
    type(ctrl.d);
    await ended;
    expect(bot.asked.map(({ text }) => text)).toEqual(["hello"]);
  });

  it("Tab completes a word, in quotes where it has blanks", async () => {
    const { bot, sees, type, ended } = person(fakeBot({}, ["targets", "morgan stanley"]));
    await sees(said.prompt);
    type("tar\t");
    await sees("targets ");
    type("mo\t");
    await sees('"morgan stanley" ');
    type("\r");
    await sees("you said");
    type(ctrl.d);
    await ended;
    expect(bot.asked[0]?.text).toBe('targets "morgan stanley"');
  });

  it("Tab finds nothing when completion fails, and typing goes on", async () => {
    const bot = { ...fakeBot(), complete: () => Promise.reject(new Error("no")) };
    const { seen, sees, type, ended } = person(bot);
    await sees(said.prompt);
    type("he\t");
    type("llo\r");
    await sees("you said hello");
    type(ctrl.d);
    await ended;
    expect(seen()).not.toContain("error");
  });
});

describe("Actions", () => {
  it("a form asks on lines of its own, and its answers are not kept in the history", async () => {
    const historyFile = join(mkdtempSync(join(tmpdir(), "footnote-prompt-")), "history");
    const { bot, sees, type, ended } = person(fakeBot({ ratings: samples.ratings }), { historyFile });
    await sees(said.prompt);
    type("ratings\r");
    await sees(words.render.youCan);
    type("2\r");
    await sees(said.ask("Which footnote"));
    type("bg4\r");
    await sees(said.ask("What is wrong with it"));
    type("the price\r");
    await sees("ran report");
    type(ctrl.d);
    await ended;
    expect(bot.ran[0]?.options).toEqual({ id: "bg4", why: "the price" });
    expect(readFileSync(historyFile, "utf8")).toBe("ratings\n2\n");
  });

  it("Ctrl-C leaves a form, and does not end the conversation", async () => {
    const { bot, sees, type, ended } = person(fakeBot({ ratings: samples.ratings }));
    await sees(said.prompt);
    type("ratings\r2\r");
    await sees(said.ask("Which footnote"));
    type(ctrl.c);
    type("hello\r");
    await sees("you said hello");
    type(ctrl.d);
    await ended;
    expect(bot.ran).toEqual([]);
  });
});

describe("The screen", () => {
  it.each([
    [20, 40],
    [60, 60],
    [500, 120],
  ])("%i columns are written as %i", async (columns, width) => {
    const { seen, sees, type, ended } = person(fakeBot({ brief: samples.brief }), { columns });
    await sees(said.prompt);
    type("brief\r");
    await sees("Show both quotes");
    type(ctrl.d);
    await ended;
    const lines = seen()
      .split("\n")
      .map((line) => stringWidth(line.trimEnd()));
    expect(Math.max(...lines)).toBeLessThanOrEqual(width);
    expect(Math.max(...lines)).toBeGreaterThan(width - 12);
  });

  it("stop() gives the answer in flight and drops what waits", async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<Reply>();
    const { adapter, bot, seen, sees, type, ended } = person(fakeBot({ slow }));
    await sees(said.prompt);
    type("slow\r");
    await vi.waitFor(() => expect(bot.asked.length).toBe(1));
    type("never\r");
    const stopped = adapter.stop();
    finish(reply("at last"));
    await Promise.all([stopped, ended]);
    expect(seen()).toContain("at last");
    expect(bot.asked.length).toBe(1);
  });
});
