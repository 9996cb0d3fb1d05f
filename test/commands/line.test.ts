// A line of text that somebody typed, answered with the commands of the context and no others.
import { expect, it, onTestFinished } from "vitest";
import { type Command, type Context, defineCommand } from "../../src/commands/define.ts";
import { answerLine } from "../../src/commands/line.ts";
import { createLook } from "../../src/commands/look.ts";
import { line, word } from "../../src/commands/options.ts";
import { type Reply, UserProblem } from "../../src/commands/reply.ts";
import { en } from "../../src/commands/words/en.ts";
import { createServices } from "../../src/bot/services.ts";
import { createFootnote, member, place } from "../support/bot.ts";
import { cardOf, said, titleOf } from "../support/replies.ts";

const words = en.failures;

const say = (text: string) => ({ cards: [{ title: text, blocks: [], notes: [] }] });
const echo = defineCommand({
  name: "echo",
  summary: "",
  examples: ["echo hello"],
  options: { text: line("") },
  run: async ({ text }) => say(text),
});
const announce = defineCommand({
  name: "announce now",
  summary: "",
  examples: ["announce now hello"],
  moderator: true,
  options: { text: word("", { positional: true }).optional() },
  run: async ({ text }) => say(text ?? "nothing"),
});

async function answering(commands: readonly Command[] = [echo, announce]) {
  const { knowledge, store, handle, close } = await createFootnote({ library: false });
  onTestFinished(close);
  const now = () => new Date("2025-12-19T12:00:00Z");
  const context: Context = {
    knowledge,
    services: createServices({ handle, knowledge, store, editors: [], now }),
    place,
    actor: member,
    settings: {},
    look: createLook(now()),
    now,
    commands,
  };
  /** What cannot be answered is thrown, and becomes a private card as the bot makes it one. */
  return (text: string, more: Partial<Context> = {}): Promise<Reply> =>
    answerLine(text, { ...context, ...more }).catch((error: unknown) => {
      if (error instanceof UserProblem) return { cards: [error.card], private: true };
      throw error;
    });
}

it("the rest of the line reaches a command that takes it, as it stands", async () => {
  const answer = await answering();
  for (const text of ["hello", 'a "b  c" d:e', "text:x private:yes", "echo echo", "小米  «x»"])
    expect(titleOf(await answer(`/echo ${text} `))).toBe(text);
});

it("a command is refused to those who may not call it, and run for those who may", async () => {
  const answer = await answering();
  const refused = await answer("announce now hello");
  expect([titleOf(refused), refused.private]).toEqual([words.moderatorsOnly, true]);
  expect(titleOf(await answer("announce now hello", { actor: { ...member, isModerator: true } }))).toBe("hello");
});

it("only what the context offers is a command, or is proposed", async () => {
  const answer = await answering();
  expect(said(await answer("/ecko x"))).toContain(words.didYouMean("echo"));
  const without = await answer("/echo x", { commands: [announce] });
  expect([titleOf(without), without.private]).toEqual([words.unknownCommand("echo"), true]);
  expect(said(without)).not.toContain(words.didYouMean("echo"));
});

it("2,000 characters are read and 2,001 are not", async () => {
  const answer = await answering();
  expect(titleOf(await answer(`echo ${"x".repeat(1995)}`))).toBe("x".repeat(1995));
  const refused = await answer(`echo ${"x".repeat(1996)}`);
  expect([titleOf(refused), refused.private]).toEqual([words.tooLong("2,000"), true]);
});

it.each(["\u0000", "\u0008", "\u000e", "\u001b", "\u007f", "\ufffd"])("%j makes a line unreadable", async (char) => {
  const reply = await (await answering())(`echo a${char}b`);
  expect([titleOf(reply), reply.private]).toEqual([words.unreadable, true]);
});

it("tabs and line ends do not", async () => {
  expect(titleOf(await (await answering())("echo\ta\r\nb\u000bc"))).toBe("a\r\nb\u000bc");
});

it("nothing is answered with how to ask", async () => {
  const reply = await (await answering())(" \n\t ");
  expect([titleOf(reply), cardOf(reply).tone, reply.private]).toEqual([words.empty, "warn", true]);
});

it("what a command throws goes on to whoever called", async () => {
  const failing = defineCommand({
    name: "fail",
    summary: "",
    examples: ["fail"],
    options: {},
    run: () => Promise.reject(new TypeError("a bug")),
  });
  await expect((await answering([failing]))("fail")).rejects.toThrow("a bug");
});
