// Single measures of a price: records and the way to them, market values, moves, the day before.
import { inUnit, middle } from "../../derive/figures.ts";
import { latest } from "../../derive/latest.ts";
import { dayOf } from "../../facts/fact.ts";
import type { Price } from "../../facts/price.ts";
import { before, changeFrom, moved as movedBy } from "../arithmetic/changes.ts";
import { fits, isTimed, spanOf } from "../time.ts";
import type { Reader } from "../reading.ts";
import type { Computed, Question, Time } from "../types.ts";
import { holds } from "./holding.ts";
import { isSameWay } from "./way.ts";
import { type Found, refused } from "./found.ts";

/** The newest close up to a day. */
export const closeOn = (prices: readonly Price[], day: string): Price | undefined =>
  prices.find((fact) => fact.measure === "close" && fact.figure !== undefined && dayOf(fact) <= day);

const MEASURE = /^measure:(.+)$/;

export function measuresOf({ topics }: Question): { measure: string; time?: Time }[] {
  return topics.flatMap(({ term, time }) => {
    const measure = MEASURE.exec(term)?.[1];
    return measure ? [{ measure, ...(time ? { time } : {}) }] : [];
  });
}

/** "How far below its 52-week high": the newest close against it. */
export function gapToHigh(question: Question, all: readonly Price[], today: string): Found | undefined {
  const { ask, unit, time } = question;
  const [wanted, second] = measuresOf(question);
  if (!wanted || second || wanted.measure === "close" || wanted.measure === "change" || wanted.measure === "market-cap")
    return undefined;
  if (
    !ask.includes("difference") &&
    !ask.includes("above-below") &&
    !(ask.includes("change") && !ask.includes("when")) &&
    unit !== "%"
  )
    return undefined;
  const high =
    all.find((fact) => fact.measure === wanted.measure && fact.figure && fits(fact, time)) ??
    all.find((fact) => fact.measure === wanted.measure && fact.figure);
  const close = closeOn(all, spanOf(time)?.to ?? today);
  if (!high?.figure || !close?.figure || dayOf(close) < dayOf(high)) return undefined;
  if (ask.includes("change") && !ask.includes("difference") && high.changePct) return undefined;
  const computed = changeFrom(
    { fact: high, figure: high.figure, field: "price" },
    { fact: close, figure: close.figure, field: "price" },
  );
  return computed && { answer: { kind: "computed", computed: [computed] } };
}

/** A record, and what was higher later: "all-time" was said on a day. */
export function records(question: Question, all: readonly Price[]): Found {
  const highs = all.filter((fact) => fact.measure === "record-high" || fact.measure === "intraday-high");
  const [record] = highs.filter((fact) => fits(fact, question.time));
  if (!record) {
    const near = [...highs.slice(0, 1), ...all.filter(({ measure }) => measure === "52-week-high").slice(0, 1)];
    return {
      answer: refused({ reason: "nothing-known", what: ["record-high"], kind: "price", outsideTime: highs.length > 0 }),
      near,
    };
  }
  if (question.ask.includes("change") && record.changePct) return moves(question, [record]);
  const later = isTimed(question.time)
    ? []
    : all.filter(
        (fact) =>
          fact.figure &&
          record.figure &&
          fact.figure.unit === record.figure.unit &&
          fact.measure !== "market-cap" &&
          dayOf(fact) > dayOf(record) &&
          middle(fact.figure) > middle(record.figure),
      );
  if (question.ask.includes("when") && later.length === 0)
    return { answer: { kind: "field", field: "when", fact: record } };
  return { answer: { kind: "facts", facts: [record] }, near: later };
}

export function marketCap(question: Question, all: readonly Price[]): Found {
  const caps = all.filter((fact) => fact.measure === "market-cap");
  const inTime = caps.filter((fact) => fits(fact, question.time));
  const current = latest(inTime);
  if (current.length === 0)
    return {
      answer: refused({ reason: "nothing-known", what: ["market-cap"], kind: "price", outsideTime: caps.length > 0 }),
      near: latest(caps),
    };
  const { unit } = question;
  if (unit === undefined || unit === "%") return { answer: { kind: "facts", facts: current } };
  const given = current.filter((fact) => fact.figure && inUnit(fact.figure, unit));
  if (given.length > 0) return { answer: { kind: "facts", facts: given } };
  return { answer: refused({ reason: "not-in-unit", unit }), near: current };
}

export function moves(question: Question, moved: readonly Price[]): Found {
  const { ask, amounts } = question;
  const claimed = amounts.find(({ unit }) => unit === "%");
  const frame = question.topics.some(({ term }) => term === "measure:change") || ask.includes("when");
  const [first] = moved;
  if (frame && first!.over === undefined)
    return {
      answer: ask.includes("yes-no")
        ? { kind: "verdict", verdict: "open", because: [first!] }
        : { kind: "field", field: "frame", fact: first! },
    };
  if (ask.includes("yes-no") && claimed) {
    const same = moved.filter((fact) => holds(fact, claimed) && isSameWay(fact, question));
    return {
      answer: {
        kind: "verdict",
        verdict: same.length > 0 ? "yes" : "no",
        because: same.length > 0 ? same : [...moved].slice(0, 2),
      },
    };
  }
  const inMoney = question.unit !== undefined && question.unit !== "%";
  const priced = moved.find((fact) => fact.figure?.unit === question.unit && fact.over === "day");
  const money =
    inMoney && priced
      ? movedBy(
          { fact: priced, figure: priced.figure!, field: "price" },
          { fact: priced, figure: priced.changePct!, field: "move" },
        )
      : undefined;
  if (money) return { answer: { kind: "computed", computed: [money] } };
  const span = spanOf(question.time);
  const yearToDate = span?.from?.endsWith("-01-01") ? moved.filter((fact) => fact.over !== "day") : [];
  const facts = yearToDate.length > 0 ? yearToDate : [...moved].slice(0, isTimed(question.time) ? 3 : 1);
  return { answer: { kind: "facts", facts }, near: [] };
}

/** The trading day before a close whose move is known: that close, less the move. */
export function dayBeforeClose(all: readonly Price[], day: string): Computed | undefined {
  const next = all.find(
    (fact) =>
      fact.measure === "close" &&
      fact.figure &&
      fact.changePct &&
      fact.over === "day" &&
      tradingDayBefore(dayOf(fact)) === day,
  );
  return (
    next &&
    before(
      { fact: next, figure: next.figure!, field: "price" },
      { fact: next, figure: next.changePct!, field: "move" },
      "day-before",
    )
  );
}

/** Weekends are no trading days; holidays are not known. */
function tradingDayBefore(day: string): string {
  const date = new Date(day);
  do date.setUTCDate(date.getUTCDate() - 1);
  while (date.getUTCDay() % 6 === 0);
  return date.toISOString().slice(0, 10);
}

/** "What close does a rise of 6% to 43.05 imply?": the day before any price whose move of the day is known. */
export async function findDayBefore(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, topics, amounts, time } = question;
  const priced = topics.some(({ term }) => /^(?:measure:|kind:price$|part:reference$)/.test(term));
  if (!(topics.some(({ term }) => term === "day-before") || (ask.includes("year-before") && priced))) return undefined;
  if (amounts.length === 0 && !topics.some((topic) => topic.time)) return undefined;
  const times = [time, ...topics.flatMap((topic) => topic.time ?? [])];
  const fact = (await reader.facts("price")).find(
    (one) =>
      one.figure &&
      one.changePct &&
      one.over === "day" &&
      (amounts.length === 0 || amounts.some((amount) => holds(one, amount))) &&
      (amounts.length > 0 || times.some((when) => isTimed(when) && fits(one, when))),
  );
  const computed =
    fact &&
    before(
      { fact, figure: fact.figure!, field: "price" },
      { fact, figure: fact.changePct!, field: "move" },
      "day-before",
    );
  return computed && { answer: { kind: "computed", computed: [computed] } };
}

export function dayBefore(all: readonly Price[], question: Question): Found {
  const close = all.find(
    (fact) =>
      fact.measure === "close" && fact.figure && fact.changePct && fact.over === "day" && fits(fact, question.time),
  );
  const computed =
    close &&
    before(
      { fact: close, figure: close.figure!, field: "price" },
      { fact: close, figure: close.changePct!, field: "move" },
      "day-before",
    );
  if (computed) return { answer: { kind: "computed", computed: [computed] } };
  return { answer: refused({ reason: "not-stated", what: "previous" }), near: all.slice(0, 1) };
}
