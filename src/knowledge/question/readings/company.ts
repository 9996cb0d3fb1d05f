// What a company does, and who founded it.
import type { Draft } from "../draft.ts";
import { addTopic, replace } from "../draft.ts";
import { DOES } from "../vocabulary/forms.ts";

/** "Do": "what does Xiaomi do?" asks for its business, "what did Geely do on 7 February?" for what its share did. */
export function business(draft: Draft): void {
  const { words, firms, day, folded, times, topics, said } = draft;
  if (words.length > 0 || firms.length > 0 || day || said.has("ask:relation") || !DOES.test(folded)) return;
  if (times.length > 0 && topics.length === 0) addTopic(draft, "measure:change");
  else words.push("business");
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
