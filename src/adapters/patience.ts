// Who asks too often is told how long to wait.
import type { Reply } from "../commands/reply.ts";
import type { chat } from "../commands/words/en/chat.ts";

/** `wait` in milliseconds. */
export const restReply = (wait: number, words: Pick<typeof chat, "rest">): Reply => ({
  cards: [
    {
      title: words.rest.title,
      tone: "warn",
      blocks: [{ kind: "text", value: { text: words.rest.help(Math.ceil(wait / 1000)) } }],
      notes: [],
    },
  ],
  private: true,
});
