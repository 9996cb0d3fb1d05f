// What somebody is told who asks faster than one may.
import type { Reply } from "../commands/reply.ts";
import type { chat } from "../commands/words/en/chat.ts";

export const restCard = (waitMs: number, words: typeof chat): Reply => ({
  private: true,
  cards: [
    {
      title: words.rest.title,
      tone: "warn",
      blocks: [{ kind: "text", value: { text: words.rest.help(Math.ceil(waitMs / 1000)) } }],
      notes: [],
    },
  ],
});
