// The next question of a thread asks for another side of what was told last: the price of a deal, the target before.
import type { Question } from "./types.ts";

/** "At which price?", "vs what price?" */
const ITS_PRICE =
  /^\W*(?:and |und )?(?<how>at|for|vs|versus|against|relative to|compared (?:to|with)|zu|gegen|gegenuber)(?: (?:which|what|welche[mnr]) (?:price|px|close|kurs|preis)| how much| wie viel)?\W*$/;

/** "Out of how much?", "von wie viel insgesamt?" */
const WHOLE =
  /^(?:and |und |so )*(?:that is )?(?:out of|part of|of|von|aus) (?:how (?:much|many|big)|what|wie ?viele?n?|welche[rmn])(?: (?:a )?(?:total|budget|pot|overall|in total|insgesamt|gesamt\w*))?\W*$|^(?:and |und )?(?:(?:what is |whats )?the (?:total|whole|whole pot|whole budget|full budget)|in total|insgesamt|gesamt)\W*$|^(?:那|那么)?(?:总共|一共|总数|总额|总预算|总的)(?:是)?(?:多少)?呢?\W*$/;

/** What is told as a part, and the whole that is told of it. */
const WHOLES: readonly (readonly [part: string, whole: readonly string[]])[] = [
  ["ai", ["rd", "budget"]],
  ["active-use", ["parameter"]],
];

/** Asked of a sum that was paid. */
const PAID = new Set(["money", "mean", "per-share", "proceeds", "total"]);

/** "How much revenue did that bring?" is asked of the branch that was told of. */
const BRANCHES: ReadonlyMap<string, string> = new Map([
  ["car", "car"],
  ["deliver", "car"],
  ["phone", "phone"],
  ["iot", "iot"],
  ["tablet", "tablet"],
]);
const MONEY: ReadonlySet<string> = new Set(["revenue", "profit"]);

const WORRIES: ReadonlySet<string> = new Set(["risk", "gloom", "confidence"]);

/** "How big is it?" of a model is asked of its parameters. */
const SIZE =
  /(?<![a-z])(?:how (?:large|big|huge)|what size|its size|wie (?:gross|viel umfang)|welche grosse)(?![a-z])|多大|规模/;

/** Undefined where it asks for nothing of the kind. */
export function sameWith(alone: Question, last: Question, folded: string): Question | undefined {
  // "What do they worry about?" after a firm is its reason.
  const worries = alone.words.length > 0 && alone.words.every((word) => WORRIES.has(word));
  if (
    worries &&
    alone.leans &&
    last.firms.length === 1 &&
    alone.topics.length + alone.subjects.length + alone.firms.length === 0
  )
    return {
      ...alone,
      ask: ["why"],
      words: [],
      topics: [{ term: "kind:rating" }],
      firms: last.firms,
      subjects: last.subjects,
    };
  // "Rank?" after a flow is its own.
  const flow = last.topics.filter(({ term }) => term.startsWith("channel:"));
  if (
    flow.length === 1 &&
    alone.words.join() === "rank" &&
    alone.topics.length + alone.subjects.length + alone.firms.length === 0
  )
    return { ...alone, ask: [], words: [], topics: flow, subjects: last.subjects, time: last.time };
  const branch = last.words.flatMap((word) => BRANCHES.get(word) ?? [])[0];
  const money = alone.words.length > 0 && alone.words.every((word) => MONEY.has(word));
  if (branch && money && alone.leans && alone.firms.length + alone.subjects.length + alone.strange.length === 0)
    return {
      ...alone,
      words: [branch, ...alone.words],
      subjects: last.subjects,
      time: { ...last.time, ...alone.time },
    };
  // What is planned is how many, and no revenue.
  const planned = alone.words.length === 1 && alone.words[0] === "goal" && last.words.some((word) => MONEY.has(word));
  if (branch && planned && alone.topics.length + alone.firms.length + alone.subjects.length === 0)
    return { ...alone, words: [branch, "goal"], subjects: last.subjects };
  if (alone.words.length + alone.firms.length + alone.strange.length > 0) return undefined;
  // After a price and its day it is that price.
  const priced = last.topics.some(({ term }) => /^(?:measure:(?!change)|kind:price)/.test(term));
  if (ITS_PRICE.test(folded) && flow.length === 0 && priced && alone.subjects.length === 0) {
    const { decline: _decline, ...rest } = alone;
    return {
      ...rest,
      ask: [],
      topics: last.topics,
      words: last.words,
      subjects: last.subjects,
      firms: last.firms,
      time: last.time,
    };
  }
  return ofDeal(alone, last, folded) ?? (alone.subjects.length > 0 ? undefined : ofFigure(alone, last, folded));
}

/** Sides of a deal: its price, what was paid, how many shares, and how many at first. */
function ofDeal(alone: Question, last: Question, folded: string): Question | undefined {
  const { decline: _decline, formulas: _formulas, ...rest } = alone;
  const [deal, another] = last.topics.filter(({ term }) => term.startsWith("channel:"));
  if (!deal || another) return undefined;
  const subjects = alone.subjects.length > 0 ? alone.subjects : last.subjects;
  const kept = { ...rest, subjects, time: Object.keys(alone.time).length > 0 ? alone.time : last.time };
  const ofShares = /:(?:placement|buyback)$/.test(deal.term);
  const side = (part: string): Question => ({ ...kept, ask: [], topics: [deal, { term: `part:${part}` }] });
  const { how } = ITS_PRICE.exec(folded)?.groups ?? {};
  if (how && ofShares)
    return side(/^(?:at|for|zu)$/.test(how) || deal.term === "channel:buyback" ? "price" : "reference");
  const apart = alone.ask.some((ask) => ask === "difference" || ask === "above-below");
  const [topic] = alone.topics;
  if (apart && alone.topics.length === 1 && topic!.term === "part:reference") return side("discount");
  const own = alone.topics.filter(({ term }) => !/^(?:part|action|level):/.test(term));
  if (alone.ask.some((ask) => PAID.has(ask)) && own.every(({ term }) => term === "kind:price")) {
    const priced = alone.ask.includes("mean") || alone.topics.some(({ term }) => term.endsWith(":price"));
    return { ...rest, subjects, topics: [deal, ...(priced ? [{ term: "part:price" }] : [])] };
  }
  const only = (wanted: string): boolean => alone.ask.length > 0 && alone.ask.every((ask) => ask === wanted);
  if (!ofShares || alone.topics.length > 0) return undefined;
  if (only("count")) return side("shares");
  const counted = last.topics.some(({ term }) => term === "part:shares");
  return counted && only("previous") ? side("planned") : undefined;
}

function ofFigure(alone: Question, last: Question, folded: string): Question | undefined {
  const { decline: _decline, ...rest } = alone;
  const kept = { ...rest, subjects: last.subjects, firms: last.firms, time: last.time };
  // "And with the old one?" after a distance: the same, from the target before.
  const apart = last.ask.some((ask) => ask === "difference" || ask === "above-below" || ask === "upside");
  const older = alone.ask.length > 0 && alone.ask.every((ask) => ask === "previous") && alone.topics.length === 0;
  if (older && apart && last.topics.some(({ term }) => term === "kind:target"))
    return { ...kept, ask: ["upside", "previous"], topics: [{ term: "kind:target" }] };
  // "When?" after the founder is when it was founded.
  if (
    last.words.includes("founder") &&
    alone.topics.length === 0 &&
    alone.ask.length > 0 &&
    alone.ask.every((ask) => ask === "when")
  )
    return { ...kept, words: ["founded"] };
  if (last.words.includes("model") && SIZE.test(folded))
    return { ...kept, ask: ["value"], topics: [], words: [...last.words, "parameter"], strange: last.strange };
  const whole = WHOLES.find(([part]) => last.words.includes(part) && !last.words.includes("rd"))?.[1];
  if (!whole || !WHOLE.test(folded)) return undefined;
  return { ...kept, ask: ["value"], topics: [], words: [...whole], strange: last.strange };
}
