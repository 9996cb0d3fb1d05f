// The buttons under an answer that was asked for in private are answered in private too.
import type { Command } from "../commands/define.ts";
import type { Action, Reply } from "../commands/reply.ts";

export function goingOnInPrivate(reply: Reply, commands: readonly Command[]): Reply {
  const choosable = new Set(commands.filter(({ visibility }) => visibility === "public").map(({ name }) => name));
  const hushed = (action: Action): Action => {
    const { command, options } = action.invoke;
    return choosable.has(command) ? { ...action, invoke: { command, options: { ...options, private: true } } } : action;
  };
  return {
    ...reply,
    cards: reply.cards.map((card) => (card.actions ? { ...card, actions: card.actions.map(hushed) } : card)),
  };
}
