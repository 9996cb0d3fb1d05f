// What somebody is told who asks for the numbers of a message that has none of ours.
import type { Reply } from "../commands/reply.ts";
import type { chat } from "../commands/words/en/chat.ts";

export const noNumbers = ({ noNumbers: words }: typeof chat): Reply => ({
  private: true,
  cards: [{ title: words.title, blocks: [{ kind: "text", value: { text: words.help } }], notes: [] }],
});
