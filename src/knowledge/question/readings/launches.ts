// Whether something is out, and where new things were shown.
import type { Draft } from "../draft.ts";
import { addTopic } from "../draft.ts";
import { OUT, SHOWN } from "../vocabulary/forms.ts";

/** "Out", "here", "live": "is the 17 Ultra out?" */
export function isOut(draft: Draft): void {
  if (OUT.test(draft.folded)) addTopic(draft, "kind:launch");
}

/** "Show", "range": "where did they show the new phones?" is a fair, where no product is named. */
export function whereShown(draft: Draft): void {
  const { topics, numbers, strange, folded } = draft;
  const ranged = topics.every(({ term }) => term === "kind:launch" || term === "part:range");
  if (!ranged || numbers.length + strange.length > 0 || !SHOWN.test(folded)) return;
  draft.topics = [];
  draft.words = ["trade-show"];
  draft.ask = ["where"];
}
