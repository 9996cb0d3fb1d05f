// What comes to a terminal without being asked for.
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { fakeBot, reply } from "../../support/fake-bot.ts";
import { fakeTerminal, place, words } from "../../support/fake-terminal.ts";

const me = { platform: "terminal", workspace: "local", person: "me" };
const digest = {
  cards: [
    {
      title: "Digest of today",
      blocks: [],
      notes: [],
      actions: [{ label: "And 3 more", invoke: { command: "digest show", options: { id: "abc" } } }],
    },
  ],
};

const open = (tty: boolean, bot = fakeBot()) => {
  const terminal = fakeTerminal(bot, { tty });
  const seen = () => stripVTControlCharacters(terminal.shown());
  const sees = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { interval: 2 });
  const deliver = () => terminal.adapter.sender.send(me, digest, "digest:abc:today");
  return { ...terminal, bot, seen, sees, deliver };
};

describe("A digest at a prompt", () => {
  it("stands above it, and what is being typed is still there", async () => {
    const { sees, seen, type, ended, deliver, bot } = open(true);
    await sees(words.terminal.prompt);
    type("hel");
    expect(await deliver()).toMatchObject({ status: "sent", message: { message: "digest:abc:today" } });
    expect(seen().indexOf("Digest of today")).toBeLessThan(seen().lastIndexOf("hel"));
    type("lo\r");
    await sees("you said hello");
    expect(bot.asked.map(({ text }) => text)).toEqual(["hello"]);
    type("exit\r");
    await ended;
  });

  it("has its buttons picked by number", async () => {
    const { sees, type, ended, deliver, bot } = open(true);
    await sees(words.terminal.prompt);
    await deliver();
    type("1\r");
    await vi.waitFor(() => expect(bot.ran).toMatchObject([{ command: "digest show", options: { id: "abc" } }]));
    type("exit\r");
    await ended;
  });

  it("waits while an answer is on its way", async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<ReturnType<typeof reply>>();
    const { sees, type, ended, deliver, bot } = open(true, fakeBot({ slow }));
    await sees(words.terminal.prompt);
    type("slow\r");
    await vi.waitFor(() => expect(bot.asked.length).toBe(1));
    expect(await deliver()).toMatchObject({ status: "retry" });
    finish(reply("at last"));
    await sees("at last");
    await vi.waitFor(async () => expect(await deliver()).toMatchObject({ status: "sent" }));
    type("exit\r");
    await ended;
  });

  it("that is changed is shown anew", async () => {
    const { sees, seen, type, ended, adapter } = open(true);
    await sees(words.terminal.prompt);
    expect(await adapter.sender.edit({ place, message: "m" }, reply("put right"))).toMatchObject({ status: "sent" });
    expect(seen()).toContain("put right");
    type("exit\r");
    await ended;
  });
});

describe("A digest in a pipe", () => {
  it("stands between the answers, and nothing comes after the end", async () => {
    const { type, sees, deliver, feed } = open(false);
    type("one\n");
    await sees("you said one");
    expect(await deliver()).toMatchObject({ status: "sent" });
    expect(await feed("two\n")).toBe("you said one\n\nDigest of today\n\nYou can:\n  1  And 3 more\n\nyou said two\n");
    expect(await deliver()).toMatchObject({ status: "retry" });
  });
});
