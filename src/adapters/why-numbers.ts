// "Why these numbers", asked of a message: what explains its facts, or why there are none.
import type { Action, FactId, Reply } from "../commands/reply.ts";
import type { chat } from "../commands/words/en/chat.ts";

/** As many as `why` takes at once. */
const MOST_FACTS = 10;

const inTens = (ids: readonly FactId[]): FactId[][] =>
  Array.from({ length: Math.ceil(ids.length / MOST_FACTS) }, (_, at) =>
    ids.slice(at * MOST_FACTS, (at + 1) * MOST_FACTS),
  );

/** The options of `why` for the first of these facts, and a button for each ten more. */
export function explaining(
  facts: readonly FactId[],
  words: Pick<typeof chat, "moreFacts">,
): { options: Record<string, unknown>; more: Action[] } {
  const [first = [], ...others] = inTens(facts);
  const more = others.map((ids, at) => ({
    label: words.moreFacts((at + 1) * MOST_FACTS + 1, (at + 1) * MOST_FACTS + ids.length),
    invoke: { command: "why", options: { id: ids } },
  }));
  return { options: { id: first, private: true }, more };
}

/** For a message that has no footnotes of ours. */
export const noNumbers = ({ noNumbers: words }: Pick<typeof chat, "noNumbers">): Reply => ({
  private: true,
  cards: [{ title: words.title, blocks: [{ kind: "text", value: { text: words.help } }], notes: [] }],
});
