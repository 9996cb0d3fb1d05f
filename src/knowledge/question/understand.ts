// From a text to a typed question. Pure: nothing is looked up but names.
import { asksAhead, declineOf } from "./decline.ts";
import { withoutOrders } from "./orders.ts";
import { readable } from "./normalise.ts";
import { formulasOf, listedIn, sidesOf } from "./formula.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Spotted, spot } from "./spot.ts";
import { follow } from "./thread.ts";
import { tidied } from "./tidy.ts";
import { asksYesNo, claimedPrices, PRICED, turnOf } from "./claims.ts";
import { atTwoTimes, partsOf } from "./parts.ts";
import { nameLike, withoutAsides } from "./names-asked.ts";
import { OPINION, RATE, SHOWN, STOCK, USES } from "./forms.ts";
import { dayNamed } from "./day-named.ts";
import { whomUnknown } from "./whom.ts";
import { anchorOf, together, topicsOf } from "./topics.ts";
import { unitOf } from "./units.ts";
import type { Ask, Question } from "./types.ts";

export type Understood = {
  question: Question;
  /** The question as it stands, before the thread was asked. */
  alone: Question;
  steps: { normalised: string; spotted: { text: string; as: string }[] };
};

const LEANS =
  /^(?:and|und|also|what about|how about|was ist mit|wie sieht|那|and then|then|but|only|just|nur|只|ok and|plus)(?![a-z])|(?<![a-z])(?:it|that|this|those|these|they|their|them|its|he|she|his|her|then|there|same|so|da|davon|dann|damals|dazu|dies|er|sie|sein|ihr|das|dessen|instead|too|again)(?![a-z])|呢|它|他|那|这个|这|当时|其/;

/** `thread`: the last questions of the same thread, oldest first; nothing else is remembered. */
export function understand(
  text: string,
  { lexicon, today, thread = [] }: { lexicon: Lexicon; today: string; thread?: readonly Question[] },
): Understood {
  const { folded, spotted, ordered } = withoutOrders(readable(text), today, lexicon);
  const flowing = hasChannel(thread.at(-1));
  const formulas = formulasOf(folded, today, lexicon);
  const plain = questionOf(folded, spotted, lexicon, today, flowing);
  const listed = listedIn(folded, today, lexicon);
  const sides = sidesOf(folded, today, lexicon);
  const read = {
    ...plain,
    // "Cars per month" divides by no other figure.
    ...(formulas.length > 0 && !plain.ask.some((one) => /^per-(?:month|quarter|day)$/.test(one)) ? { formulas } : {}),
    ...(listed.length > 1 ? { listed } : {}),
    ...(sides.length > 1 ? { sides } : {}),
  };
  const alone: Question = ordered && !read.decline ? { ...read, decline: "order", apart: true } : read;
  const parts =
    alone.decline || ofOneFlow(alone)
      ? undefined
      : (atTwoTimes(alone) ??
        partsOf(folded, (part) => {
          const own = spot(part, today, lexicon);
          return questionOf(own.folded, own.spotted, lexicon, today, hasChannel(alone));
        }));
  const followed = follow(alone, thread, folded);
  return {
    question: parts ? { ...followed, parts } : followed,
    alone,
    steps: { normalised: folded, spotted: spotted.map((s) => ({ text: s.text, as: named(s) })) },
  };
}

const hasChannel = (question: Question | undefined): boolean =>
  question?.topics.some(({ term }) => term.startsWith("channel:")) ?? false;

/** "Px, shares and discount of the placing": parts of one fact, not several questions. */
const ofOneFlow = ({ topics, words, ask }: Question): boolean =>
  ask.includes("and") &&
  words.length === 0 &&
  topics.filter(({ term }) => term.startsWith("channel:")).length === 1 &&
  topics.filter(({ term }) => term.startsWith("part:")).length > 1 &&
  topics.every(({ term }) => /^(?:channel|part):/.test(term));

function named(s: Spotted): string {
  switch (s.as) {
    case "name":
      return s.names.map(({ what, id }) => `${what} ${id}`).join(", ");
    case "terms":
      return s.terms.join(", ");
    case "time":
      return JSON.stringify(s.time);
    case "amount":
      return JSON.stringify(s.amount);
    default:
      return s.as;
  }
}

/** A table of numbers is no question about each of them. */
const MOST_AMOUNTS = 12;

const WEEKS_52 = /(?:52|fifty two) ?-?(?:w|wk|week|weeks|wochen|周)(?![a-z])/;
const EXCEPT = /(?:other than|besides|except|except for|apart from|aside from|excluding|ausser|neben|除了|除) ?$/;
/** "Is the 17 Ultra out?" */
const OUT = /^(?:is|are|was) .{2,40} (?:out|here|there|available|live)(?: yet| already| now)?\W*$/;

/** Beside these "Beijing" is the government and not the city. */
const POLICY = [
  "channel:foreign-investment",
  "attract",
  "sector",
  "subsidy",
  "regulation",
  "summit",
  "manufacturing",
  "innovation",
];

/** The share itself, where two things are set against each other. */
const SHARE = /(?<![a-z])(?:share|shares|stock|price|kurs|aktie|it)(?![a-z])|股价|现价/;

function questionOf(
  folded: string,
  all: readonly Spotted[],
  lexicon: Lexicon,
  today: string,
  flowing: boolean,
): Question {
  const whole = withoutAsides(all, folded);
  const day = dayNamed(folded, whole);
  const spotted = day?.spotted ?? whole;
  const terms = spotted.flatMap((s) => (s.as === "terms" ? s.terms.map((term) => ({ term, at: s.at })) : []));
  const has = (term: string) => terms.some((t) => t.term === term);
  const capital = has("beijing") && POLICY.some(has);
  const subjects = [...ids(spotted, "subject"), ...(capital ? ["china"] : [])];
  const firms = ids(spotted, "firm");
  const times = spotted.flatMap((s) =>
    s.as === "time" ? [{ at: s.at, end: s.at + s.text.length, time: s.time }] : [],
  );
  const ask = terms.flatMap(({ term }) => (term.startsWith("ask:") ? [term.slice(4) as Ask] : []));
  if (asksYesNo(spotted, folded)) ask.push("yes-no");
  const words = [
    ...new Set(
      terms.flatMap(({ term }) =>
        term.includes(":") || term === "day-before" || (term === "beijing" && capital) ? [] : [term],
      ),
    ),
  ];
  const numbers = spotted.flatMap((s) => (s.as === "number" ? [s.text] : []));
  // A lone Han character is a rest of a word, no name.
  const strange = spotted.flatMap((s) => (s.as === "strange" && !/^\p{Script=Han}$/u.test(s.text) ? [s.text] : []));
  if (/(?:in|as)(?: an?)? ?(?:%|percent|prozent) (?:of|von|der|des)(?![a-z])/.test(folded)) ask.push("share-of");
  const amounts = spotted.flatMap((s) => (s.as === "amount" ? [s.amount] : [])).slice(0, MOST_AMOUNTS);
  // Two years beside one figure are the span between them.
  const [first, ...more] = times.flatMap(({ time }) => (time.span ? [time.span] : []));
  const years =
    first !== undefined &&
    more.length > 0 &&
    [first, ...more].every((span) => /^\d{4}(?:-\d{2})?$/.test(span)) &&
    words.length > 0 &&
    ask.some((one) => ["ratio", "difference", "compare", "sum", "above-below"].includes(one))
      ? [first, ...more].toSorted()
      : [];
  const parts = terms.filter(({ term }) => /^part:|^channel:|^ask:(?:proceeds|total|money)$|^kind:price$/.test(term));
  if (/(?<![a-z])(?:and|und|sowie)(?![a-z])|和|及|&/.test(folded) && words.length > 1) ask.push("and");
  else if (/(?<![a-z])(?:and|und|sowie|plus)(?![a-z])|和|及| & |[+;、]|,(?!\d)/.test(folded) && parts.length > 1)
    ask.push("and");
  if (firms.length > 0 && OPINION.test(folded)) ask.push("why");
  if (RATE.test(folded)) {
    ask.push("rate");
    if (words.includes("weather")) words.splice(words.indexOf("weather"), 1);
  }
  const anchor = anchorOf(terms, folded);
  if (
    /(?:^|[^a-z])(?:or|oder)(?![a-z])|还是/.test(folded) &&
    !/or (?:not|what|nah|no|am i|false)(?![a-z])|oder nicht/.test(folded)
  )
    ask.splice(0, ask.length, ...ask.filter((one) => one !== "yes-no"));
  if (
    /what (?:does|do|did) .*(?<![a-z]|what )do(?![a-z])|was macht/.test(folded) &&
    words.length === 0 &&
    firms.length === 0 &&
    !day
  )
    words.push("business");
  const topics = topicsOf(terms, times).filter(({ term }) => term !== anchor?.event);
  // "What does it mean?" asks for no average.
  if (/(?:what (?:does|do|is|are)|was (?:ist|sind|bedeutet)) .*(?:mean|meant by|definition)/.test(folded))
    ask.splice(0, ask.length, "define");
  const unit = unitOf(terms, folded);
  // "How many HKD" asks for an amount of money.
  if (unit && (/^[A-Z]{3}$/.test(unit) || /many (?:%|pct|percent)/.test(folded)) && ask.includes("count"))
    ask.splice(ask.indexOf("count"), 1, "value");
  const except = spotted.flatMap((s) =>
    s.as === "name" && EXCEPT.test(folded.slice(0, s.at)) ? s.names.map(({ id }) => id) : [],
  );
  if (has("meta:sources")) ask.push("count");
  const decline = declineOf(spotted, folded);
  if (has("channel:placement") && USES.test(folded)) topics.push({ term: "part:purpose" });
  if (STOCK.test(folded) && topics.length === 0) topics.push({ term: "kind:price" });
  if (OUT.test(folded)) topics.push({ term: "kind:launch" });
  if (day?.ofShare) topics.push({ term: "measure:change" });
  if (terms.some(({ term }) => PRICED.test(term)) && ask.includes("yes-no") && amounts.length === 0)
    amounts.push(...claimedPrices(spotted, folded));
  if (
    has("kind:target") &&
    (ask.includes("difference") || ask.includes("above-below")) &&
    SHARE.test(folded) &&
    !has("measure:close") &&
    !ask.includes("previous")
  )
    topics.push({ term: "kind:price" });
  if (WEEKS_52.test(folded)) {
    for (const topic of topics)
      if (topic.term === "measure:record-high" || topic.term === "part:range" || topic.term === "kind:price")
        topic.term = "measure:52-week-high";
    if (/(?<![a-z])(?:low|tief)(?![a-z])|低/.test(folded)) topics.push({ term: "measure:52-week-low" });
  }
  // At a fair, where no product is named.
  const ranged = topics.every(({ term }) => term === "kind:launch" || term === "part:range");
  if (SHOWN.test(folded) && ranged && numbers.length + strange.length === 0) {
    topics.length = 0;
    words.splice(0, words.length, "trade-show");
    ask.splice(0, ask.length, "where");
  }
  const branch = spotted.some((s) => s.as === "name" && /(?:auto|汽车)$/.test(s.text));
  if (branch && topics.length === 0 && !words.includes("car")) words.push("car");
  const about = tidied(topics, words, ask, has, firms, amounts, subjects, flowing);
  const question = {
    ask: [...new Set(ask)],
    topics: about,
    words: [...words, ...numbers],
    subjects: subjects.filter((id) => lexicon.subjects.has(id)),
    firms: firms.filter((id) => !except.includes(id)).filter((id) => lexicon.firms.has(id)),
    time:
      years.length > 1
        ? { span: `${years[0]}..${years.at(-1)}` }
        : { ...together(times.map(({ time }) => time)), ...anchor, ...day?.time },
    amounts,
    ...(unit ? { unit } : {}),
    ...(has("meta:sources") ? { meta: true as const } : {}),
    strange,
    names: nameLike(spotted, folded).filter((word) => strange.includes(word)),
    ...whomUnknown(whole, folded, lexicon),
    ...turnOf(folded),
    ...(except.length > 0 ? { except } : {}),
    ...(LEANS.test(folded) ? { leans: true as const } : {}),
  };
  const declined = decline ?? (asksAhead(question, folded, today) ? "forecast" : undefined);
  return declined ? { ...question, decline: declined } : question;
}

const ids = (spotted: readonly Spotted[], what: "subject" | "firm"): string[] => [
  ...new Set(
    spotted.flatMap((s) => (s.as === "name" ? s.names.filter((n) => n.what === what).map(({ id }) => id) : [])),
  ),
];
