// What is asked about and when: kinds, channels and measures with the times that stand next to them.
import type { Time, Topic } from "./types.ts";

const STRUCTURED = /^(?:kind|channel|measure|level|action|part):|^day-before$/;

const SINCE = /(?:since|after|following|seit|nach|自从|自) ?(?:the |xiaomi |its |der |dem |their )?(?:\w+ )?$/;

const UNTIL =
  /(?:before|until|prior to|ahead of|vor|bis zu[rm]?|bevor) ?(?:the |xiaomi |its |der |dem |their )?(?:\w+ )?$/;

/** "A better mood when they did the placing": how a market feels is asked of a day. */
const AT_THE_TIME =
  /(?:when|as|while|around|during|at the time of|als|um|bei|während) (?:the |der |die |das |dem )?(?:[a-z]+ )?(?:did |made |launched |announced |closed |sold )?(?:its |the |a |that )?$/;
const MOOD = /^(?:sentiment|gloom|confidence)$/;

/** "since the placement": the day of the newest such thing. */
export function anchorOf(
  terms: readonly { term: string; at: number }[],
  folded: string,
): Pick<Time, "event" | "reach"> | undefined {
  const others = terms.filter(({ term }) => STRUCTURED.test(term));
  const felt = terms.some(({ term }) => MOOD.test(term));
  for (const { term, at } of others) {
    if (felt && term.startsWith("channel:") && AT_THE_TIME.test(folded.slice(Math.max(0, at - 40), at)))
      return { event: term, reach: "on" };
    if (
      !/^(?:channel:|measure:record-high|action:downgrade)/.test(term) ||
      others.every((other) => other.term === term)
    )
      continue;
    const before = folded.slice(Math.max(0, at - 30), at);
    const after = folded.slice(at).replace(/^\p{Script=Han}{2,4}/u, "");
    if (SINCE.test(before) || /^(?:以来|之后|以后)/.test(after)) return { event: term, reach: "since" };
    if (UNTIL.test(before)) return { event: term, reach: "until" };
  }
  return undefined;
}

/** Two topics further apart than this do not share a time that stands at one of them. */
const NEXT_TO = 14;

export function topicsOf(
  terms: readonly { term: string; at: number }[],
  times: readonly { at: number; end?: number; time: Time }[],
): Topic[] {
  const old = terms.filter(({ term }) => term === "ask:previous");
  const topics: Topic[] = [];
  for (const { term, at } of terms) {
    if (!STRUCTURED.test(term)) continue;
    const near =
      times.length > 1
        ? times
            .filter((t) => Math.abs(t.at - at) <= NEXT_TO + 10)
            .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
        : undefined;
    const previous = old.some((o) => at - o.at >= 0 && at - o.at <= 25);
    if (topics.some((t) => t.term === term && (!near || t.time === near.time))) continue;
    topics.push({ term, ...(near ? { time: near.time } : {}), ...(previous ? { previous: true as const } : {}) });
  }
  // "The last close below the March close": the same measure twice, one of them with a time.
  const twice = terms.filter(({ term }) => term === "measure:close" || term === "kind:price");
  if (
    twice.length === 2 &&
    times.length === 1 &&
    topics.filter(({ term }) => /^(?:measure:|kind:price)/.test(term)).length <= 2
  ) {
    const [time] = times;
    const nearer = Math.abs(twice[0]!.at - time!.at) <= Math.abs(twice[1]!.at - time!.at) ? 0 : 1;
    const rest = topics.filter(({ term }) => term !== "measure:close" && term !== "kind:price");
    return [...rest, ...twice.map(({ term }, i) => (i === nearer ? { term, time: time!.time } : { term }))];
  }
  // One price at two times is two prices.
  const [only, second] = topics.filter(({ term }) =>
    /^(?:kind:price|measure:(?:close|change)|kind:target|kind:rating)$/.test(term),
  );
  if (only && !second && times.length === 2 && topics.length === 1) return times.map(({ time }) => ({ ...only, time }));
  // Of several things, a single time is that of the one which it stands next to.
  const [time] = times;
  if (times.length === 1 && topics.length > 1) {
    const next = topics
      .map((topic) => ({ topic, gap: gapTo(terms, topic.term, time!) }))
      .sort((a, b) => a.gap - b.gap)[0]!;
    if (next.gap <= 2 && /^(?:measure:|part:|kind:price)/.test(next.topic.term)) next.topic.time = time!.time;
  }
  return topics;
}

/** Characters between a term and the end, or the beginning, of a time. */
function gapTo(
  terms: readonly { term: string; at: number; end?: number }[],
  wanted: string,
  time: { at: number; end?: number },
): number {
  const gaps = terms
    .filter(({ term }) => term === wanted)
    .map(({ at }) => (time.end !== undefined && at >= time.end ? at - time.end : Infinity));
  return Math.min(...gaps);
}

/** Several times without topics of their own: the first of each field. */
export function together(times: readonly Time[]): Time {
  const result: Time = {};
  for (const time of times) for (const [key, value] of Object.entries(time)) result[key as "span"] ??= value;
  return result;
}
