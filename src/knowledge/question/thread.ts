// What a question takes from the last ones of its thread: whom, what and when it is about, where it does not say so itself.
import { againstLast } from "./thread-against.ts";
import { isAboutFlow } from "./draft.ts";
import { sameWith } from "./thread-same.ts";
import type { Ask, Question, Time } from "./types.ts";

/** Words that say more about a thing but do not name one. */
const MODIFIERS = new Set(["goal", "money", "overseas", "share", "budget", "increase"]);
/** "And really?" after a goal: what came of it. */
const ACTUAL =
  /(?<![a-z])(?:actual(?:ly)?|real(?:ly)?|in reality|in fact|achieved|tatsachlich|wirklich|ist-?wert)(?![a-z])|实际|真实|实绩/;
const NEXT_YEAR = /(?:the )?(?:year after|following year|next year)|folgejahr|jahr danach|次年|第二年|后一年/;
const ELSE = /(?<![a-z])(?:else|other|others|sonst|andere|noch)(?![a-z])|还有|其他/;
/** "Anything newer?": of anybody. */
const NEWER = /(?<![a-z])(?:newer|more recent|fresher|neuere?s?|aktuellere?s?)(?![a-z])|更新的|更近的|新一点/;
/** "% cut?" */
const PERCENT = /%|(?<![a-z])(?:percent|pct|prozent)(?![a-z])|百分/;
/** The price of a share, by its name. */
const SHARES = /(?<![a-z])(?:shares?|stock|aktien?|kurs)(?![a-z])|股/;
/** "And now?": the time of the question before is over. */
const NOW =
  /^(?:(?:and|und|so|but|what about|how about|那|那么) ?)*(?:right )?(?:now|today|currently|jetzt|heute|aktuell|现在|目前|如今)(?:呢| then)?\W*$/;
const LAST_CLOSE = /(?<![a-z])(?:last|latest|newest|current|today|letzte\w*|aktuelle\w*)(?![a-z])|最新|最近|上一/;
const LAST_YEAR = /(?:the )?year before that|jahr davor/;

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
  // "And the effect on Xiaomi?" after another company is how the two hang together.
  const [one, another] = [last.subjects, alone.subjects];
  const ties = alone.ask.some((ask) => ask === "effect" || ask === "relation" || ask === "matter");
  if (ties && one.length === 1 && another.length === 1 && one[0] !== another[0] && alone.topics.length === 0)
    return { ...alone, ask: ["relation"], subjects: [...one, ...another] };
  const own = alone.topics.filter(({ term }) => !/^(?:part|action|level):/.test(term));
  const names = alone.words.filter((word) => !MODIFIERS.has(word));
  const whole = alone.subjects.length > 0 && (own.length > 0 || names.length > 0);
  // "And BYD in that ranking?" after several shares that moved.
  const ranked = last.subjects.length > 1 && last.ask.includes("change") && alone.ask.includes("ranking");
  if (
    (whole && !ranked) ||
    (alone.strange.length > 0 && own.length === 0 && names.length === 0 && alone.firms.length === 0 && !alone.leans)
  )
    return alone;
  const { decline: _decline, ...rest } = alone;
  const channels = last.topics.filter(({ term }) => term.startsWith("channel:"));
  const placed =
    channels.every(({ term }) => term === "channel:placement") &&
    last.topics.some(({ term }) => term === "channel:placement" || term.startsWith("part:"));
  if (placed && own.length === 1 && own[0]!.term === "measure:close" && !LAST_CLOSE.test(folded))
    return alone.ask.some((ask) => ["difference", "above-below", "change"].includes(ask))
      ? {
          ...rest,
          ask: [],
          topics: [{ term: "channel:placement" }, { term: "part:discount" }],
          subjects: last.subjects,
        }
      : { ...rest, topics: [{ term: "channel:placement" }, { term: "part:reference" }], subjects: last.subjects };
  // "And Geely, by how much?" after a record is how far that share moved on the day.
  const anothers = alone.subjects.length > 0 && alone.subjects.every((id) => !last.subjects.includes(id));
  const asked = alone.ask.length > 0 || last.unit === "%" || last.ask.includes("change");
  const howFar =
    asked && alone.ask.every((ask) => ["value", "change", "and"].includes(ask) || (ranked && ask === "ranking"));
  const ofRecord =
    ranked || last.topics.some(({ term }) => term === "measure:record-high" || term === "measure:change");
  if (
    anothers &&
    howFar &&
    ofRecord &&
    alone.topics.length === 0 &&
    names.every((name) => ranked && name === "rank") &&
    alone.firms.length === 0
  )
    return {
      ...rest,
      ask: alone.ask.filter((ask) => ask !== "ranking"),
      words: [],
      topics: [{ term: "measure:change" }],
      time:
        Object.keys(alone.time).length > 0
          ? alone.time
          : last.topics.some(({ term }) => term === "measure:record-high")
            ? { event: "measure:record-high", reach: "on" }
            : last.time,
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
  const against = againstLast({ alone, last, before: thread.at(-2), own, names, folded });
  if (against) return against;
  const empty = own.length === 0 && names.length === 0;
  // "And the price?" after a product is not that of the share.
  const product = productOf(thread);
  const priced = own.length === 1 && own[0]!.term === "kind:price" && names.length === 0;
  if (priced && product && alone.subjects.length + alone.firms.length === 0 && !SHARES.test(folded))
    return {
      ...rest,
      topics: [...product.topics, ...own],
      words: product.words,
      strange: product.strange,
      subjects: product.subjects,
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
    words: empty
      ? [...new Set([...last.words.filter((word) => word !== "goal" || !ACTUAL.test(folded)), ...alone.words])]
      : alone.words,
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
        : empty && (alone.unit === "%" || PERCENT.test(folded))
          ? inPercent(last)
          : empty && alone.unit === undefined
            ? last.ask.filter((ask) => !["source", "who", "when", "why", "previous", "yes-no"].includes(ask))
            : [],
  };
}

/** The last question about a product, unless shares, firms or money were asked about since. */
function productOf(thread: readonly Question[]): Question | undefined {
  const ofShares = ({ topics, firms }: Question): boolean =>
    firms.length > 0 || topics.some(({ term }) => /^(?:kind:(?!launch)|measure:|channel:)/.test(term));
  const since = thread.slice(thread.findLastIndex(ofShares) + 1);
  return since.findLast(
    ({ topics, strange }) =>
      topics.some(({ term }) => term === "kind:launch") || (strange.length > 0 && topics.length === 0),
  );
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
