// From a text to a typed question. Pure: nothing is looked up but names.
import type { Lexicon } from "./lexicon.ts";
import { spot, type Spotted } from "./spot.ts";
import { follow } from "./thread.ts";
import { FORECASTS, ORDERS } from "./vocabulary/declines.ts";
import type { Amount, Ask, Decline, Question, Time, Topic } from "./types.ts";

export type Understood = {
  question: Question;
  /** The question as it stands, before the thread was asked. */
  alone: Question;
  steps: { normalised: string; spotted: { text: string; as: string }[] };
};

const YES_NO =
  /^(?:so |and |but |hey |hi |wait |ok |okay |btw |just |now |und |also |then )*(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|any|isnt|wasnt|didnt|doesnt|hasnt|ist|sind|war|waren|hat|haben|wird|gibt|gab|kann|liegt|stimmt|steht|darf)(?![a-z])/;
const LEANS =
  /^(?:and|und|also|what about|how about|was ist mit|wie sieht|那|and then|then|but|only|just|nur|只|ok and|plus)(?![a-z])|(?<![a-z])(?:it|that|this|those|these|they|their|them|its|he|she|his|her|then|there|same|so|da|davon|dann|damals|dazu|dies|er|sie|sein|ihr|das|dessen|instead|too|again)(?![a-z])|呢|它|他|那|这个|这|当时|其/;

/** `thread`: the last questions of the same thread, oldest first; nothing else is remembered. */
export function understand(
  text: string,
  { lexicon, today, thread = [] }: { lexicon: Lexicon; today: string; thread?: readonly Question[] },
): Understood {
  const { folded, spotted } = spot(text, today, lexicon);
  const flowing = thread.at(-1)?.topics.some(({ term }) => term.startsWith("channel:")) ?? false;
  const alone = questionOf(folded, spotted, lexicon, flowing);
  return {
    question: follow(alone, thread, folded),
    alone,
    steps: { normalised: folded, spotted: spotted.map((s) => ({ text: s.text, as: named(s) })) },
  };
}

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

/** "Is the 17 Ultra out?" */
const OUT = /^(?:is|are|was) .{2,40} (?:out|here|there|available|live)(?: yet| already| now)?\W*$/;
/** Beside these "Beijing" is the government and not the city. */
const POLICY = ["channel:foreign-investment", "attract", "sector", "subsidy", "regulation", "summit", "manufacturing", "innovation"];
/** "What did they use the money for?" */
const USES = /(?<![a-z])(?:use|used|using|spend|spent|spending|do with|verwendet|verwenden|ausgegeben)(?![a-z])|用途|用来|用于|做什么|怎么花/;

/** The share itself, where two things are set against each other. */
const SHARE = /(?<![a-z])(?:share|shares|stock|price|kurs|aktie|it)(?![a-z])|股价|现价/;

function questionOf(folded: string, spotted: readonly Spotted[], lexicon: Lexicon, flowing: boolean): Question {
  const terms = spotted.flatMap((s) => (s.as === "terms" ? s.terms.map((term) => ({ term, at: s.at })) : []));
  const has = (term: string) => terms.some((t) => t.term === term);
  const capital = has("beijing") && POLICY.some(has);
  const subjects = [...ids(spotted, "subject"), ...(capital ? ["china"] : [])];
  const firms = ids(spotted, "firm");
  const times = spotted.flatMap((s) => (s.as === "time" ? [{ at: s.at, time: s.time }] : []));
  const ask = terms.flatMap(({ term }) => (term.startsWith("ask:") ? [term.slice(4) as Ask] : []));
  if (YES_NO.test(folded)) ask.push("yes-no");
  const words = [...new Set(terms.flatMap(({ term }) => (term.includes(":") || (term === "beijing" && capital) ? [] : [term])))];
  const numbers = spotted.flatMap((s) => (s.as === "number" ? [s.text] : []));
  // A lone Han character is a rest of a word, no name.
  const strange = spotted.flatMap((s) => (s.as === "strange" && !/^\p{Script=Han}$/u.test(s.text) ? [s.text] : []));
  const amounts = spotted.flatMap((s) => (s.as === "amount" ? [s.amount] : []));
  const anchor = anchorOf(terms, folded);
  if (/(?:^|[^a-z])(?:or|oder)(?![a-z])|还是/.test(folded) && !/or not|oder nicht/.test(folded)) ask.splice(0, ask.length, ...ask.filter((one) => one !== "yes-no"));
  if (/what (?:does|do|did) .*(?<![a-z])do(?![a-z])|was macht/.test(folded) && words.length === 0) words.push("business");
  const topics = topicsOf(terms, times).filter(({ term }) => term !== anchor?.event);
  // "What does it mean?" asks for no average.
  if (/(?:what (?:does|do|is|are)|was (?:ist|sind|bedeutet)) .*(?:mean|meant by|definition)/.test(folded)) ask.splice(0, ask.length, "define");
  const unit = terms.find(({ term }) => term.startsWith("unit:"))?.term.slice(5);
  if (has("meta:sources")) ask.push("count");
  const decline = declineOf(spotted, folded);
  if (has("channel:placement") && USES.test(folded)) topics.push({ term: "part:purpose" });
  if (OUT.test(folded)) topics.push({ term: "kind:launch" });
  if (has("kind:target") && ask.includes("yes-no") && amounts.length === 0)
    for (const number of numbers) if (Number(number) < 10_000 && !/^(?:19|20)\d{2}$/.test(number)) amounts.push({ value: Number(number) });
  if (has("kind:target") && (ask.includes("difference") || ask.includes("above-below")) && SHARE.test(folded) && !has("measure:close") && !ask.includes("previous")) topics.push({ term: "kind:price" });
  const branch = spotted.some((s) => s.as === "name" && /(?:auto|汽车)$/.test(s.text));
  if (branch && topics.length === 0 && !words.includes("car")) words.push("car");
  return {
    ask: [...new Set(ask)],
    topics: tidied(topics, words, ask, has, firms, amounts, subjects, flowing),
    words: [...words, ...numbers],
    subjects: subjects.filter((id) => lexicon.subjects.has(id)),
    firms: firms.filter((id) => lexicon.firms.has(id)),
    time: { ...together(times.map(({ time }) => time)), ...anchor },
    amounts,
    ...(unit ? { unit } : {}),
    ...(decline ? { decline } : {}),
    ...(has("meta:sources") ? { meta: true } : {}),
    strange,
    ...(LEANS.test(folded) ? { leans: true } : {}),
  };
}

const ids = (spotted: readonly Spotted[], what: "subject" | "firm"): string[] => [
  ...new Set(spotted.flatMap((s) => (s.as === "name" ? s.names.filter((n) => n.what === what).map(({ id }) => id) : []))),
];

const SINCE = /(?:since|after|following|seit|nach|自从|自) ?(?:the |xiaomi |its |der |dem |their )?(?:\w+ )?$/;
const UNTIL = /(?:before|until|prior to|ahead of|vor|bis zu[rm]?|bevor) ?(?:the |xiaomi |its |der |dem |their )?(?:\w+ )?$/;

/** "since the placement": the day of the newest such thing. */
function anchorOf(terms: readonly { term: string; at: number }[], folded: string): Pick<Time, "event" | "reach"> | undefined {
  const others = terms.filter(({ term }) => STRUCTURED.test(term));
  for (const { term, at } of others) {
    if (!/^(?:channel:|measure:record-high|action:downgrade)/.test(term) || others.every((other) => other.term === term)) continue;
    const before = folded.slice(Math.max(0, at - 30), at);
    const after = folded.slice(at).replace(/^\p{Script=Han}{2,4}/u, "");
    if (SINCE.test(before) || /^(?:以来|之后|以后)/.test(after)) return { event: term, reach: "since" };
    if (UNTIL.test(before)) return { event: term, reach: "until" };
  }
  return undefined;
}

const STRUCTURED = /^(?:kind|channel|measure|level|action|part):|^day-before$/;
/** Two topics further apart than this do not share a time that stands at one of them. */
const NEXT_TO = 14;

function topicsOf(terms: readonly { term: string; at: number }[], times: readonly { at: number; time: Time }[]): Topic[] {
  const old = terms.filter(({ term }) => term === "ask:previous");
  const topics: Topic[] = [];
  for (const { term, at } of terms) {
    if (!STRUCTURED.test(term)) continue;
    const near = times.length > 1 ? times.filter((t) => Math.abs(t.at - at) <= NEXT_TO + 10).sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0] : undefined;
    const previous = old.some((o) => at - o.at >= 0 && at - o.at <= 25);
    if (topics.some((t) => t.term === term && !near)) continue;
    topics.push({ term, ...(near ? { time: near.time } : {}), ...(previous ? { previous: true as const } : {}) });
  }
  return topics;
}

const OF_FIGURES = ["car", "deliver", "ship", "phone", "high-end", "noa", "city", "user", "revenue", "rd", "ai", "profit", "iot", "device"];
const REVISIONS = ["action:cut", "action:raise"];

/** Where one word can mean several things, the others decide. */
function tidied(topics: Topic[], words: string[], ask: Ask[], has: (term: string) => boolean, firms: readonly string[], amounts: readonly Amount[], subjects: readonly string[], flowing: boolean): Topic[] {
  const drop = new Set<string>();
  const several = subjects.length > 1;
  // 350,000 of something is no price.
  if (has("kind:target") && amounts.some(({ value, unit }) => unit === undefined && value >= 10_000)) {
    drop.add("kind:target");
    if (!words.includes("goal")) words.push("goal");
  }
  const away = (...terms: string[]) => words.splice(0, words.length, ...words.filter((word) => !terms.includes(word)));
  const channel = topics.some(({ term }) => term.startsWith("channel:"));
  const figures = OF_FIGURES.some((word) => words.includes(word));
  if (has("kind:target")) {
    if (figures && firms.length === 0) drop.add("kind:target");
    else if (!drop.has("kind:target")) away("goal");
  }
  if (firms.length > 0 && words.includes("goal") && !figures) {
    away("goal");
    topics.push({ term: "kind:target" });
  }
  if (channel || words.length > 0 || several) {
    for (const level of ["level:buy", "level:sell", "level:hold"]) if (!has("kind:rating") && firms.length === 0) if (drop.add(level) && level === "level:buy" && has(level) && words.length > 0) words.push("purchase");
    if (!has("kind:target") && !has("kind:rating") && firms.length === 0) for (const action of REVISIONS) drop.add(action);
  }
  if (!has("kind:rating") && firms.length === 0) drop.add("action:reiterate");
  if (has("kind:rating") && !has("kind:target"))
    for (const [moved, rated] of [["action:cut", "action:downgrade"], ["action:raise", "action:upgrade"]] as const)
      if (has(moved)) {
        drop.add(moved);
        topics.push({ term: rated });
      }
  if (has("action:raise") && topics.every(({ term }) => term === "action:raise") && firms.length === 0 && words.length === 0) {
    drop.add("action:raise");
    topics.push({ term: "channel:placement" });
    ask.push("proceeds");
  }
  if (has("part:range") && has("kind:target") && !channel) drop.add("part:range");
  if (ask.includes("money") && topics.length === 0 && words.length === 0) topics.push({ term: "kind:price" });
  if (channel && has("kind:price") && !has("part:price")) {
    drop.add("kind:price");
    if (has("channel:placement") || has("channel:buyback")) topics.push({ term: "part:price" });
  }
  if (firms.length > 0 && has("part:price") && !channel) topics.push({ term: "kind:target" });
  if (!channel && !flowing) for (const part of ["part:shares", "part:purpose", ...(has("measure:close") || has("kind:target") || firms.length > 0 ? ["part:price", "part:planned"] : [])]) drop.add(part);
  if (channel && (has("part:reference") || has("part:discount")) && has("measure:close")) drop.add("measure:close");
  if (figures || words.includes("tablet") || words.includes("subsidy")) for (const topic of ["kind:price", "kind:rating"]) if (firms.length === 0) drop.add(topic);
  if (firms.length > 0 && has("kind:price") && !ask.includes("above-below") && !ask.includes("difference") && !ask.includes("upside") && !ask.includes("compare")) {
    drop.add("kind:price");
    topics.push({ term: "kind:target" });
  }
  if (ask.includes("upside") && !has("kind:target")) topics.unshift({ term: "kind:target" });
  if (ask.includes("per-unit") && !words.includes("car")) words.push("car");
  if (words.includes("overseas") && (words.includes("deliver") || words.includes("car"))) words.splice(0, words.length, ...new Set([...words.filter((word) => word !== "deliver"), "ship", "car"]));
  // "Delivered" is said of phones, "shipped" of cars.
  if (words.includes("phone") && words.includes("deliver") && !words.includes("car")) words.splice(words.indexOf("deliver"), 1, "ship");
  if (words.includes("car") && words.includes("ship") && !words.includes("overseas")) words.push("deliver");
  if (words.includes("founded") && ask.includes("who")) words.splice(words.indexOf("founded"), 1, "founder");
  return topics.filter(({ term }, i) => !drop.has(term) && topics.findIndex((other) => other.term === term && other.time === topics[i]!.time) === i);
}

/** Several times without topics of their own: the first of each field. */
function together(times: readonly Time[]): Time {
  const result: Time = {};
  for (const time of times) for (const [key, value] of Object.entries(time)) result[key as "span"] ??= value as string;
  return result;
}

/** Cars, phones and launches are announced ahead; prices are not. */
const deliverable = (spotted: readonly Spotted[]): boolean =>
  spotted.some((s) => s.as === "terms" && s.terms.some((term) => ["car", "deliver", "ship", "phone", "kind:launch", "noa", "city", "part:purpose", "budget", "plant", "overseas"].includes(term)));

const ORDER: readonly Decline[] = ["order", "claim", "advice", "forecast", "greeting", "thanks"];

function declineOf(spotted: readonly Spotted[], folded: string): Decline | undefined {
  const found = new Set(spotted.flatMap((s) => (s.as === "terms" ? s.terms.filter((t) => t.startsWith("decline:")).map((t) => t.slice(8) as Decline) : [])));
  if (ORDERS.some((form) => form.test(folded))) found.add("order");
  if (FORECASTS.some((form) => form.test(folded)) && !deliverable(spotted)) found.add("forecast");
  const content = spotted.some((s) => s.as === "name" || s.as === "amount" || s.as === "time" || (s.as === "terms" && s.terms.some((t) => !t.startsWith("decline:") && !t.startsWith("ask:"))));
  for (const decline of ORDER) {
    if (!found.has(decline)) continue;
    if ((decline === "greeting" || decline === "thanks") && content) continue;
    return decline;
  }
  if (!content && spotted.every((s) => s.as === "common" || s.as === "number" || (s.as === "terms" && s.terms.every((t) => t.startsWith("ask:")))))
    return spotted.some((s) => s.as === "terms") && folded !== "" ? undefined : "nothing";
  return undefined;
}
