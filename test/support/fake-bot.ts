// A bot that implements the port and remembers what it was asked.
import type { Bot, Invocation, Message } from "../../src/bot/ports.ts";
import type { Reply } from "../../src/commands/reply.ts";

export type FakeBot = Bot & { asked: Message[]; ran: Invocation[] };

export const reply = (title: string): Reply => ({ cards: [{ title, blocks: [], notes: [] }] });

/** Answers from `replies` by text or command name; otherwise it repeats what it was told. */
export const fakeBot = (replies: Record<string, Reply | Promise<Reply>> = {}, words: string[] = []): FakeBot => {
  const asked: Message[] = [];
  const ran: Invocation[] = [];
  return {
    asked,
    ran,
    answer: async (message) => {
      asked.push(message);
      return replies[message.text] ?? reply(`you said ${message.text.slice(0, 50)}`);
    },
    run: async (invocation) => {
      ran.push(invocation);
      return replies[invocation.command] ?? reply(`ran ${invocation.command}`);
    },
    suggest: async () => [],
    complete: async (line) => {
      const typed = line.split(" ").at(-1) ?? "";
      return words.filter((word) => word.startsWith(typed)).map((value) => ({ value }));
    },
  };
};
