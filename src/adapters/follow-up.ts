// Buttons that platforms add to an answer. Where plain messages arrive blank, one of them opens a form to ask on.
import type { Action, Reply } from "../commands/reply.ts";
import type { chat } from "../commands/words/en/chat.ts";

/** The reply with further buttons after its own. */
export function withActions(reply: Reply, more: readonly Action[]): Reply {
  const last = reply.cards.at(-1);
  if (!last || more.length === 0) return reply;
  return { ...reply, cards: [...reply.cards.slice(0, -1), { ...last, actions: [...(last.actions ?? []), ...more] }] };
}

/** The reply with a button that asks for the next line. */
export const withFollowUp = (reply: Reply, words: typeof chat): Reply =>
  withActions(reply, [
    {
      label: words.followUp,
      invoke: { command: "ask", options: {} },
      ask: [{ option: "line", label: words.followUpField, required: true }],
    },
  ]);
