// Days, months, quarters and spans in a question. Relative ones count from the asker's today.
import { DATE_FORMS } from "./dates.ts";
import { type Span, shift } from "./dates/spans.ts";
import type { Time } from "./types.ts";
import { REACH } from "./vocabulary/calendar.ts";

export type FoundTime = { at: number; end: number; time: Time };

const reach = (name: keyof typeof REACH): string => REACH[name];

const BEFORE = (["asOf", "since", "until", "before"] as const).map((name): [typeof name, RegExp] => [
  name,
  new RegExp(
    `(?:^|[^a-z])(?:${reach(name)}) ?(?:the |dem |den |der )?(?:(?<end>${REACH.end})|(?<start>${REACH.start})|on|zum)? ?(?:the |dem |den |der )?$`,
  ),
]);

/** "A year before Q3": the year is counted back from it; it bounds nothing. */
const YEAR_BEFORE =
  /(?<![a-z])(?:(?:one|a|1|full) ?(?:year|yr)|(?:12|twelve) months|(?:4|four) quarters|ein jahr|(?:12|zwolf) monate) (?:before|prior to|ahead of|vor) (?:the |dem )?$/;

/** "Before the March placement": the month belongs to the deal. */
const DEAL = /^ (?:share |stock )?(?:placement|placing|offering|sale|deal)(?![a-z])/;

const AFTER: readonly [keyof typeof REACH, RegExp][] = [
  ["since", /^(?:以来|之后|以后|后|onwards?|起)/],
  ["before", /^(?:之前|以前)/],
  ["asOf", /^(?:为止|止|底|末)/],
];

/** All times in the text, in order. Where several forms fit at a place, the first in the list counts. */
export function timesIn(folded: string, today: string): FoundTime[] {
  const raw: { at: number; end: number; span: Span }[] = [];
  for (let at = 0; at < folded.length;) {
    const found = readAt(folded, at, today);
    if (found) raw.push({ at, ...found });
    at = found ? found.end : at + 1;
  }
  return joined(raw, folded).map(({ at, end, span }) => reaching(folded, at, end, span, today));
}

const STARTS = /[\da-z一二三四五六七八九十第去前今明昨过最上下本这周星礼]/;

/** All forms as one: at most places none fits, and that is known at once. */
const ANY = new RegExp(DATE_FORMS.map(([form]) => form.source).join("|"), "y");

function readAt(folded: string, at: number, today: string): { end: number; span: Span } | undefined {
  if (!STARTS.test(folded[at]!)) return undefined;
  if (/[a-z]/.test(folded[at]!) && at > 0 && /[a-z]/.test(folded[at - 1]!)) return undefined;
  ANY.lastIndex = at;
  if (!ANY.test(folded)) return undefined;
  for (const [form, read] of DATE_FORMS) {
    form.lastIndex = at;
    const match = form.exec(folded);
    const span = match && read(match, today);
    if (match && span) return { end: at + match[0].length, span };
  }
  return undefined;
}

const WEEKDAY = /(?:day|tag|mittwoch|[周期拜][一二三四五六日天])$/;

/** "That Friday in February": the month says more than the day of the week. */
const IN_MONTH = /^ (?:back )?(?:in|of|im|in the) (?:the month of )?$/;

/** "from A to B", "between A and B", "A - B" are one span. */
function joined(raw: readonly { at: number; end: number; span: Span }[], folded: string) {
  const result: { at: number; end: number; span: Span; range?: boolean }[] = [];
  const isWeekday = ({ at, end }: { at: number; end: number }) => WEEKDAY.test(folded.slice(at, end));
  for (const item of raw) {
    const last = result.at(-1);
    const between = last && folded.slice(last.end, item.at);
    const opened = last && /(?:between|from|zwischen|von|vom|从|自) ?(?:the )?$/.test(folded.slice(0, last.at));
    const joins =
      between !== undefined &&
      (/^ ?(?:to|until|till|bis|bis zum|-|至|到) ?(?:the )?$/.test(between) ||
        (opened && /^ ?(?:and|und|和|与) ?$/.test(between)));
    // "Thursday 18 December" is one day.
    const alone = last && /^,? ?\(?(?:the |den )?$/.test(between!) ? [last, item].filter((one) => !isWeekday(one)) : [];
    const inMonth = last && isWeekday(last) && !isWeekday(item) && IN_MONTH.test(between!);
    if (last && inMonth) {
      result[result.length - 1] = { at: last.at, end: item.end, span: item.span };
    } else if (last && alone.length === 1) {
      result[result.length - 1] = { at: last.at, end: item.end, span: alone[0]!.span };
    } else if (last && joins && last.span.from && item.span.to && last.span.from <= item.span.to) {
      result[result.length - 1] = {
        at: last.at,
        end: item.end,
        span: { from: last.span.from, to: item.span.to },
        range: true,
      };
    } else result.push(item);
  }
  return result;
}

function reaching(folded: string, at: number, end: number, span: Span, today: string): FoundTime {
  const before = folded.slice(Math.max(0, at - 30), at);
  const after = folded.slice(end, end + 6).trimStart();
  let time: Time = { span: span.written ?? `${span.from}..${span.to}` };
  if (YEAR_BEFORE.test(before) || DEAL.test(folded.slice(end))) return { at, end, time };
  const found = BEFORE.map(([name, form]) => [name, form.exec(before)] as const).find(([, match]) => match);
  const [name, match] = found ?? [AFTER.find(([, form]) => form.test(after))?.[0], undefined];
  const start = match?.groups?.["start"] !== undefined;
  if (span.from !== "" && !/\.\./.test(time.span!)) {
    if (name === "asOf") time = { asOf: least(start ? early(span, match[0]) : span.to, today) };
    else if (name === "since") time = { since: span.from };
    else if (name === "until") time = { until: span.to };
    else if (name === "before") time = { until: shift(span.from, -1) };
  }
  return { at, end, time };
}

/** "Early February" is its first third, "mid 2025" its first half, "the start of 2025" its first day. */
function early({ from, to }: Span, before: string): string {
  const part = /(?:early|anfang|初) ?$/.test(before) ? 1 / 3 : /(?:mid|mitte|中) ?$/.test(before) ? 1 / 2 : 0;
  return shift(from, Math.floor(((Date.parse(to) - Date.parse(from)) / 86_400_000) * part));
}

const least = (a: string, b: string): string => (a < b ? a : b);
