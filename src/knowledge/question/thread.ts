// What a question takes from the last ones of its thread: whom, what and when it is about, where it does not say so itself.
import { isAboutFlow } from "./draft.ts";
import { sameWith } from "./thread-same.ts";
import type { Ask, Question, Time, Topic } from "./types.ts";

/** Words that say more about a thing but do not name one. */
const MODIFIERS = new Set(["goal", "money", "overseas", "share", "budget", "increase"]);
const NEXT_YEAR = /(?:the )?(?:year after|following year|next year)|folgejahr|jahr danach|次年|第二年|后一年/;
const ELSE = /(?<![a-z])(?:else|other|others|sonst|andere|noch)(?![a-z])|还有|其他/;
/** "Anything newer?": of anybody. */
const NEWER = /(?<![a-z])(?:newer|more recent|fresher|neuere?s?|aktuellere?s?)(?![a-z])|更新的|更近的|新一点/;
/** "And now?": the time of the question before is over. */
const NOW =
  /^(?:(?:and|und|so|but|what about|how about|那|那么) ?)*(?:right )?(?:now|today|currently|jetzt|heute|aktuell|现在|目前|如今)(?:呢| then)?\W*$/;
const LAST_CLOSE = /(?<![a-z])(?:last|latest|newest|current|today|letzte\w*|aktuelle\w*)(?![a-z])|最新|最近|上一/;
const LAST_YEAR = /(?:the )?year before that|jahr davor/;

/** "From the placement price?": set against this one now. */
const BASE =
  /^(?:and |und |ok |then |what about |how about )*(?:how far )?(?:from|off|to|vs|versus|against|below|above|under|over|relative to|compared to|von|vom|zum|zur|uber|unter|gegenuber)(?![a-z])|^(?:那|和)?(?:距离?|离|比|较)/;

const isPriced = ({ term }: Topic): boolean =>
  /^(?:kind:(?:target|price)|measure|part:(?:price|reference)|channel:placement)/.test(term);

const isClose = ({ term }: Topic): boolean => term === "measure:close" || term === "kind:price";

/** Whoever was told everything, or all of a deal, asks next for one thing. */
const onlyAbout = (question: Question | undefined): Question | undefined =>
  question && {
    ...question,
    ask: question.ask.filter(
      (ask) => ask !== "everything" && ask !== "contradiction" && !(ask === "summary" && isAboutFlow(question)),
    ),
  };

export function follow(alone: Question, thread: readonly Question[], folded: string): Question {
  const last = onlyAbout(thread.at(-1));
  if (!last || (alone.decline && alone.decline !== "nothing")) return alone;
  const same = sameWith(alone, last, folded);
  if (same) return same;
  const own = alone.topics.filter(({ term }) => !/^(?:part|action|level):/.test(term));
  const names = alone.words.filter((word) => !MODIFIERS.has(word));
  const whole = alone.subjects.length > 0 && (own.length > 0 || names.length > 0);
  if (
    whole ||
    (alone.strange.length > 0 && own.length === 0 && names.length === 0 && alone.firms.length === 0 && !alone.leans)
  )
    return alone;
  const { decline: _decline, ...rest } = alone;
  const channels = last.topics.filter(({ term }) => term.startsWith("channel:"));
  const placed =
    channels.every(({ term }) => term === "channel:placement") &&
    last.topics.some(({ term }) => term === "channel:placement" || term.startsWith("part:"));
  if (placed && own.length === 1 && own[0]!.term === "measure:close" && !LAST_CLOSE.test(folded))
    return { ...rest, topics: [{ term: "channel:placement" }, { term: "part:reference" }], subjects: last.subjects };
  // "What did it cost?" after a buyback is what was paid for it.
  const flowing = last.topics.filter(({ term }) => term.startsWith("channel:"));
  const paid = alone.ask.some((ask) => ["money", "mean", "per-share", "proceeds", "total"].includes(ask));
  if (
    flowing.length === 1 &&
    paid &&
    own.every(({ term }) => term === "kind:price") &&
    names.length === 0 &&
    alone.firms.length === 0
  )
    return {
      ...rest,
      topics: [...flowing, ...(alone.ask.includes("mean") || own.length > 0 ? [{ term: "part:price" }] : [])],
      subjects: alone.subjects.length > 0 ? alone.subjects : last.subjects,
    };
  // "And Geely, by how much?" after a record is how far that share moved on the day.
  const anothers = alone.subjects.length > 0 && alone.subjects.every((id) => !last.subjects.includes(id));
  const howFar =
    (alone.ask.length > 0 || last.ask.includes("change")) &&
    alone.ask.every((ask) => ask === "value" || ask === "change" || ask === "and");
  const ofRecord = last.topics.some(({ term }) => term === "measure:record-high" || term === "measure:change");
  if (anothers && howFar && ofRecord && alone.topics.length === 0 && names.length === 0 && alone.firms.length === 0)
    return {
      ...rest,
      topics: [{ term: "measure:change" }],
      time:
        Object.keys(alone.time).length > 0
          ? alone.time
          : last.topics.some(({ term }) => term === "measure:record-high")
            ? { event: "measure:record-high", reach: "on" }
            : last.time,
    };
  // "How many?" after a sale of shares is how many of them.
  const traded = flowing.length === 1 && /^channel:(?:placement|buyback)$/.test(flowing[0]!.term);
  const counts = alone.ask.length > 0 && alone.ask.every((ask) => ask === "count");
  if (traded && counts && alone.topics.length === 0 && names.length === 0 && alone.firms.length === 0)
    return {
      ...rest,
      ask: [],
      topics: [...flowing, { term: "part:shares" }],
      subjects: alone.subjects.length > 0 ? alone.subjects : last.subjects,
      time: Object.keys(alone.time).length > 0 ? alone.time : last.time,
    };
  // "And the target for 2025?" after car deliveries is the goal for them.
  const figures = last.words.some((word) =>
    ["car", "deliver", "ship", "phone", "high-end", "noa", "city", "rd", "ai"].includes(word),
  );
  if (figures && own.length === 1 && own[0]!.term === "kind:target" && alone.firms.length === 0 && names.length === 0)
    return {
      ...rest,
      topics: [],
      words: [...new Set([...last.words, "goal"])],
      subjects: alone.subjects.length > 0 ? alone.subjects : last.subjects,
    };
  // "And from the target?": the same distance, from another thing.
  const apart = last.ask.filter((ask) => ask === "difference" || ask === "above-below");
  const shares = last.topics.filter(isPriced);
  if (BASE.test(folded) && apart.length > 0 && own.length === 1 && names.length === 0 && isPriced(own[0]!)) {
    const kept = shares.find(isClose) ?? (shares.length > 1 ? shares[0]! : { term: "measure:close" });
    return {
      ...rest,
      ask: apart,
      topics: [kept, ...alone.topics],
      subjects: alone.subjects.length > 0 ? alone.subjects : last.subjects,
    };
  }
  // Set against what was asked before.
  const against = alone.ask.some((ask) =>
    ["compare", "ratio", "difference", "share-of", "above-below", "sum"].includes(ask),
  );
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
  const before = thread.at(-2);
  const bigger =
    alone.ask.includes("highest") &&
    alone.ask.every((ask) => ["highest", "above-below", "what", "who"].some((one) => one === ask));
  const things = [...thingsOf(last), ...(before ? thingsOf(before) : [])];
  if (
    (against || bigger) &&
    own.length === 0 &&
    names.length === 0 &&
    alone.firms.length === 0 &&
    before &&
    things.length === 2 &&
    things[0]!.term !== things[1]!.term &&
    things.every(({ term }) => /^(?:measure|kind:(?:price|target)|channel)/.test(term))
  )
    return {
      ...rest,
      ask: bigger ? ["difference"] : alone.ask,
      topics: things,
      subjects: last.subjects,
      firms: [...new Set([...before.firms, ...last.firms])],
    };
  const empty = own.length === 0 && names.length === 0;
  // The moves of the two shares asked for last.
  const pair = [...(before?.subjects ?? []), ...last.subjects];
  const ofShares = last.words.length === 0 && last.firms.length === 0 && (before?.words.length ?? 0) === 0;
  if (against && empty && alone.subjects.length === 0 && ofShares && pair.length === 2 && pair[0] !== pair[1])
    return { ...rest, ask: ["compare"], topics: [{ term: "measure:change" }], subjects: pair, time: last.time };
  if (own.length === 1 && own[0]!.term === "kind:price" && last.topics.some(({ term }) => term === "kind:launch"))
    return {
      ...rest,
      topics: [...last.topics, ...own],
      words: last.words,
      strange: last.strange,
      subjects: last.subjects,
    };
  const other = alone.ask.includes("per-share") || alone.ask.includes("total");
  const inMoney = other || (alone.unit !== undefined && alone.unit !== "%");
  const short = folded.length <= 40;
  const moved = NEXT_YEAR.test(folded)
    ? shifted(last.time, 1)
    : LAST_YEAR.test(folded)
      ? shifted(last.time, -1)
      : undefined;
  const timed = Object.keys(alone.time).length > 0;
  // "Chart it": the same once more.
  const again = empty && alone.ask.includes("chart") && alone.ask.every((ask) => ask === "chart" || ask === "list");
  return {
    ...rest,
    topics:
      own.length > 0
        ? alone.topics
        : names.length > 0 && !empty
          ? alone.topics
          : [
              ...last.topics.filter(
                ({ term }) =>
                  !(inMoney && term.startsWith("part:")) &&
                  !alone.topics.some((t) => t.term.split(":")[0] === term.split(":")[0]),
              ),
              ...alone.topics,
            ],
    words: empty ? [...new Set([...last.words, ...alone.words])] : alone.words,
    ...(alone.names ? { names: alone.names } : {}),
    ...(ELSE.test(folded) && last.firms.length > 0 ? { except: last.firms } : {}),
    strange: empty ? [...new Set([...last.strange, ...alone.strange])] : alone.strange,
    subjects: alone.subjects.length > 0 ? alone.subjects : last.subjects,
    firms:
      ELSE.test(folded) || NEWER.test(folded)
        ? []
        : alone.firms.length > 0
          ? alone.firms
          : empty || alone.leans || short
            ? empty || own.some(({ term }) => term === "kind:rating" || term === "kind:target")
              ? last.firms
              : []
            : [],
    time: NOW.test(folded) ? {} : (moved ?? (timed ? alone.time : empty || alone.leans ? last.time : {})),
    ask: again
      ? [...new Set([...last.ask, ...alone.ask])]
      : alone.ask.length > 0
        ? alone.ask
        : empty && alone.unit === "%"
          ? inPercent(last)
          : empty && alone.unit === undefined
            ? last.ask.filter((ask) => !["source", "who", "when", "why", "previous", "yes-no"].includes(ask))
            : [],
  };
}

/** What a question is about, not which part of it. */
function thingsOf({ topics }: Question): Topic[] {
  const whole = topics.filter(({ term }) => !term.startsWith("part:"));
  return whole.length > 0 ? whole : topics;
}

/** "And in percent?": the arithmetic that was asked for, or how far a target was moved. */
function inPercent({ ask, topics }: Question): Ask[] {
  const arithmetic = ask.filter((one) =>
    ["change", "difference", "upside", "share-of", "above-below", "ratio"].includes(one),
  );
  return arithmetic.length === 0 && topics.some(({ term }) => term === "kind:target") ? ["change"] : arithmetic;
}

function shifted(time: Time, years: number): Time | undefined {
  const span = time.span ?? time.asOf;
  const year = span && /^(\d{4})/.exec(span)?.[1];
  return year ? { span: String(Number(year) + years) } : undefined;
}
