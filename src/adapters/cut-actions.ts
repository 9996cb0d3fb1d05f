// Actions for which a message has no room are not cut in silence.
import { type Action, quiet, type Reply } from "../commands/reply.ts";
import type { chat } from "../commands/words/en/chat.ts";
import { actionsOf } from "./layout.ts";

/** Says on the last card how many actions no message has room for. */
export function withCutActions(
  reply: Reply,
  roomFor: (actions: readonly Action[]) => number,
  words: Pick<typeof chat, "cutActions">,
): Reply {
  const actions = actionsOf(reply);
  const more = actions.length - roomFor(actions);
  const last = reply.cards.at(-1);
  if (more <= 0 || last === undefined) return reply;
  const said = quiet(words.cutActions(more));
  return { ...reply, cards: [...reply.cards.slice(0, -1), { ...last, blocks: [...last.blocks, said] }] };
}
