// The next question of a thread asks for another side of what was told last: the price of a deal, the target before.
import type { Question } from "./types.ts";

/** "At which price?", "vs what price?" */
const ITS_PRICE =
  /^\W*(?:and |und )?(?<how>at|for|vs|versus|against|relative to|compared (?:to|with)|zu|gegen|gegenuber) (?:which|what|welche[mnr]) (?:price|px|close|kurs|preis)\W*$/;

/** Undefined where it asks for nothing of the kind. */
export function sameWith(alone: Question, last: Question, folded: string): Question | undefined {
  if (alone.firms.length + alone.subjects.length + alone.strange.length > 0) return undefined;
  const { decline: _decline, ...rest } = alone;
  const kept = { ...rest, subjects: last.subjects, firms: last.firms, time: last.time };
  const [deal, another] = last.topics.filter(({ term }) => term.startsWith("channel:"));
  // "Rank?" after a flow of money is the place of that flow.
  if (deal && alone.topics.length === 0 && alone.words.join() === "rank")
    return { ...kept, words: [], ask: [], topics: [deal] };
  if (alone.words.length > 0) return undefined;
  const { how } = ITS_PRICE.exec(folded)?.groups ?? {};
  if (how && deal && !another && /:(?:placement|buyback)$/.test(deal.term)) {
    const own = /^(?:at|for|zu)$/.test(how) || deal.term === "channel:buyback";
    return { ...kept, ask: [], topics: [deal, { term: own ? "part:price" : "part:reference" }] };
  }
  // After a price and its day it is that price.
  if (how && !deal && last.topics.some(({ term }) => /^(?:measure:(?!change)|kind:price)/.test(term)))
    return { ...kept, ask: [], topics: last.topics, words: last.words };
  // "And with the old one?" after a distance: the same, from the target before.
  const apart = last.ask.some((ask) => ask === "difference" || ask === "above-below" || ask === "upside");
  const older = alone.ask.length > 0 && alone.ask.every((ask) => ask === "previous") && alone.topics.length === 0;
  if (older && apart && last.topics.some(({ term }) => term === "kind:target"))
    return { ...kept, ask: ["upside", "previous"], topics: [{ term: "kind:target" }] };
  return undefined;
}
