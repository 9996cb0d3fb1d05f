// What a company does, and who founded it.
import type { Draft } from "../draft.ts";
import { addTopic, replace, takeAway } from "../draft.ts";
import { DOES, ITSELF, SHARE_DID } from "../vocabulary/forms.ts";

const AFTER = ["action:downgrade", "channel:placement", "channel:buyback", "measure:record-high"];

/** "Do": "what does Xiaomi do?" asks for its business, "what did Geely do on 7 February?" for what its share did. */
export function business(draft: Draft): void {
  const { ask, words, firms, day, folded, times, topics, said } = draft;
  const [after] = AFTER.filter((term) => said.has(term));
  // "What did the stock do after the downgrade?"
  if (after && SHARE_DID.test(folded) && words.length + firms.length + times.length === 0) {
    draft.topics = [{ term: "measure:change" }];
    draft.times = [{ event: after, reach: "on" }];
    return;
  }
  if (words.length > 0 || firms.length > 0 || day || said.has("ask:relation") || !DOES.test(folded)) return;
  // "What did the company itself do on 18 December?" asks for its deeds.
  if (times.length > 0 && ITSELF.test(folded) && topics.every(({ term }) => term === "kind:rating")) {
    topics.length = 0;
    ask.push("deeds");
  } else if (times.length === 0 && !SHARE_DID.test(folded)) words.push("business");
  else if (topics.length === 0) addTopic(draft, "measure:change");
}

/** "Built up": "what service system has it established?" asks for what it built and not for its founding. */
export function builtUp(draft: Draft): void {
  if (draft.words.includes("retail-network")) takeAway(draft, "founded");
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
