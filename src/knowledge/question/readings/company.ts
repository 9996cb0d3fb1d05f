// What a company does, and who founded it.
import type { Draft } from "../draft.ts";
import { replace } from "../draft.ts";
import { DOES } from "../vocabulary/forms.ts";

/** "Do": "what does Xiaomi do?" asks for its business. */
export function business({ words, firms, day, folded }: Draft): void {
  if (words.length === 0 && firms.length === 0 && !day && DOES.test(folded)) words.push("business");
}

/** "Founded": "who founded it, and when?" are two entries; "when was it founded and by whom?" asks for the founder. */
export function founders(draft: Draft): void {
  const { ask, words } = draft;
  const named = words.includes("founder") || words.includes("founded");
  if (named && ask.includes("when") && (words.includes("founder") || ask.includes("who"))) {
    draft.ask = ["and"];
    words.push(...["founder", "founded"].filter((word) => !words.includes(word)));
  } else if (ask.includes("who")) replace(draft, "founded", "founder");
}
