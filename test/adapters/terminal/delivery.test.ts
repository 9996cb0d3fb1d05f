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

const open = (bot = fakeBot()) => {
  const terminal = fakeTerminal(bot, { tty: true });
  const sender = terminal.adapter.sender!;
  const seen = () => stripVTControlCharacters(terminal.shown());
  const sees = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { interval: 2 });
  const deliver = () => sender.send(me, digest, "digest:abc:today");
  return { ...terminal, sender, bot, seen, sees, deliver };
};

describe("A digest at a prompt", () => {
  it("stands above it, and what is being typed is still there", async () => {
    const { sees, seen, type, ended, deliver, bot } = open();
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

  it("that is due as the terminal opens comes with it", async () => {
    const { sender, seen, sees, type, ended } = open();
    expect(await sender.send(me, digest, "digest:abc:today")).toMatchObject({ status: "sent" });
    await sees("Digest of today");
    expect(seen().indexOf(words.terminal.welcome.title)).toBeLessThan(seen().indexOf("Digest of today"));
    type("exit\r");
    await ended;
    expect(await sender.send(me, digest, "digest:abc:today")).toMatchObject({ status: "retry" });
  });

  it("has its buttons picked by number", async () => {
    const { sees, type, ended, deliver, bot } = open();
    await sees(words.terminal.prompt);
    await deliver();
    type("1\r");
    await vi.waitFor(() => expect(bot.ran).toMatchObject([{ command: "digest show", options: { id: "abc" } }]));
    type("exit\r");
    await ended;
  });

  it("waits while an answer is on its way", async () => {
    const { promise: slow, resolve: finish } = Promise.withResolvers<ReturnType<typeof reply>>();
    const { sees, type, ended, deliver, bot } = open(fakeBot({ slow }));
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
    const { sees, seen, type, ended, sender } = open();
    await sees(words.terminal.prompt);
    expect(await sender.edit({ place, message: "m" }, reply("put right"))).toMatchObject({ status: "sent" });
    expect(seen()).toContain("put right");
    type("exit\r");
    await ended;
  });
});

it("In a pipe nothing comes that was not asked for: what is due waits for the next prompt", () => {
  expect(fakeTerminal(fakeBot()).adapter.sender).toBeUndefined();
  expect(fakeTerminal(fakeBot(), { tty: true, json: true }).adapter.sender).toBeUndefined();
});
