// Where plain messages arrive blank, a button opens a form to ask on.
import type { Reply } from "../commands/reply.ts";
import type { chat } from "../commands/words/en/chat.ts";

/** The reply with a button that asks for the next line. */
export function withFollowUp(reply: Reply, words: typeof chat): Reply {
  const last = reply.cards.at(-1);
  if (!last) return reply;
  const action = {
    label: words.followUp,
    invoke: { command: "ask", options: {} },
    ask: [{ option: "line", label: words.followUpField, required: true }],
  };
  return { ...reply, cards: [...reply.cards.slice(0, -1), { ...last, actions: [...(last.actions ?? []), action] }] };
}
