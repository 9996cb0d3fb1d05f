// The next question of a thread sets something against what was asked last: "and from the target?", "the difference?"
import type { Question, Topic } from "./types.ts";

/** "From the placement price?": set against this one now. */
const BASE =
  /^(?:and |und |ok |then |what about |how about )*(?:how far )?(?:from|off|to|vs|versus|against|below|above|under|over|relative to|compared to|von|vom|zum|zur|uber|unter|gegenuber)(?![a-z])|^(?:那|和)?(?:距离?|离|比|较)/;

const isPriced = ({ term }: Topic): boolean =>
  /^(?:kind:(?:target|price)|measure|part:(?:price|reference)|channel:placement)/.test(term);

const isClose = ({ term }: Topic): boolean => term === "measure:close" || term === "kind:price";

/** "Between the two." */
const BETWEEN =
  /(?<![a-z])(?:between (?:them|both|the two|those two|these two)|from one to the other|zwischen (?:den |diesen )?beiden)(?![a-z])|两者|两个之间|这两/;

type Given = {
  alone: Question;
  last: Question;
  before: Question | undefined;
  /** Topics of its own that are no parts of another. */
  own: readonly Topic[];
  /** Words that name a thing. */
  names: readonly string[];
  folded: string;
};

/** Undefined where it sets nothing against it. */
export function againstLast({ alone, last, before, own, names, folded }: Given): Question | undefined {
  const { decline: _decline, ...rest } = alone;
  // "And from the target?": the same distance, from another thing.
  const apart = last.ask.filter((ask) => ask === "difference" || ask === "above-below");
  const shares = last.topics.filter(isPriced);
  const measured = BASE.test(folded) || alone.ask.some((ask) => ask === "difference" || ask === "above-below");
  if (measured && apart.length > 0 && own.length === 1 && names.length === 0 && isPriced(own[0]!)) {
    // The day that is named is that of the other thing.
    const dated = Object.keys(alone.time).length > 0;
    const kept = shares.find(isClose) ?? (shares.length > 1 ? shares[0]! : { term: "measure:close" });
    return {
      ...rest,
      ask: apart,
      topics: [kept, ...alone.topics.map((topic) => (dated ? { ...topic, time: alone.time } : topic))],
      subjects: alone.subjects.length > 0 ? alone.subjects : last.subjects,
      time: {},
    };
  }
  // Set against what was asked before.
  const against =
    BETWEEN.test(folded) ||
    alone.ask.some((ask) => ["compare", "ratio", "difference", "share-of", "above-below", "sum"].includes(ask));
  if (
    against &&
    own.length === 1 &&
    alone.firms.length === 0 &&
    last.topics.length > 0 &&
    !last.topics.some(({ term }) => term === own[0]!.term)
  )
    return {
      ...rest,
      topics: [...last.topics.filter(({ term }) => !term.startsWith("part:")), ...own],
      subjects: alone.subjects.length > 0 ? alone.subjects : last.subjects,
      firms: last.firms,
      time: Object.keys(alone.time).length > 0 ? alone.time : last.time,
    };
  // "The difference in percent?" of the two things asked last.
  const bigger =
    alone.ask.includes("highest") &&
    alone.ask.every((ask) => ["highest", "above-below", "what", "who"].some((one) => one === ask));
  const things = [...thingsOf(last), ...(before ? thingsOf(before) : [])];
  // The same of two days.
  const twice = before !== undefined && JSON.stringify(before.time) !== JSON.stringify(last.time);
  if (
    (against || bigger) &&
    own.length === 0 &&
    names.length === 0 &&
    alone.firms.length === 0 &&
    before &&
    things.length === 2 &&
    (things[0]!.term !== things[1]!.term || twice) &&
    things.every(({ term }) => /^(?:measure|kind:(?:price|target)|channel)/.test(term))
  )
    return {
      ...rest,
      ask: bigger ? ["difference"] : alone.ask,
      topics: twice
        ? [
            { ...things[1]!, time: before.time },
            { ...things[0]!, time: last.time },
          ]
        : things,
      subjects: last.subjects,
      firms: [...new Set([...before.firms, ...last.firms])],
    };
  // The moves of the two shares asked for last.
  const pair = [...(before?.subjects ?? []), ...last.subjects];
  const ofShares = last.words.length === 0 && last.firms.length === 0 && (before?.words.length ?? 0) === 0;
  if (
    against &&
    own.length + names.length === 0 &&
    alone.subjects.length === 0 &&
    ofShares &&
    pair.length === 2 &&
    pair[0] !== pair[1]
  )
    return { ...rest, ask: ["compare"], topics: [{ term: "measure:change" }], subjects: pair, time: last.time };
  return undefined;
}

/** What a question is about, not which part of it. */
function thingsOf({ topics }: Question): Topic[] {
  const whole = topics.filter(({ term }) => !term.startsWith("part:"));
  return whole.length > 0 ? whole : topics;
}
