// Prices of a share: of a day, the newest, why they moved, and what a target promises against them.
import { middle } from "../../derive/figures.ts";
import { latest } from "../../derive/latest.ts";
import type { InForce } from "../../derive/targets.ts";
import { type Fact, dayOf } from "../../facts/fact.ts";
import type { Price } from "../../facts/price.ts";
import { changeFrom, points } from "../arithmetic/changes.ts";
import type { Reader } from "../reading.ts";
import { fits, isTimed, spanOf } from "../time.ts";
import type { Computed, Question, Time } from "../types.ts";
import { expectedIn, reasonAround } from "./context.ts";
import { type Found, refused } from "./found.ts";
import { closeOn, dayBefore, dayBeforeClose, gapToHigh, marketCap, measuresOf, moves, records } from "./measures.ts";

export async function upsideOf(
  question: Question,
  targets: readonly InForce[],
  reader: Reader,
  day: string,
): Promise<Found> {
  const prices = await reader.facts("price");
  const at = question.topics.find(({ term }) => term === "measure:close" || term === "kind:price")?.time;
  const close = closeOn(prices, at ? (spanOf(at)?.to ?? day) : day);
  const high = question.topics.some(({ term }) => term === "measure:52-week-high")
    ? prices.find((fact) => fact.measure === "52-week-high")
    : undefined;
  const basis = high ?? close;
  if (!basis)
    return {
      answer: refused({ reason: "nothing-known", what: [], kind: "price" }),
      near: targets.map(({ fact }) => fact),
    };
  const old = question.ask.includes("previous");
  const computed = targets.flatMap(({ fact, price }): Computed[] => {
    const target = old ? fact.previous : price;
    const from = { fact: basis as Fact, figure: basis.figure!, field: "price" as const };
    return target
      ? [changeFrom(from, { fact, figure: target, field: old ? "previous" : "target" }, "upside") ?? []].flat()
      : [];
  });
  // How much of it went with a cut: from the old target's to the new one's.
  const revised = question.topics.some(({ term }) => /^action:(?:cut|raise)$/.test(term));
  const lose = (["change", "difference", "count", "money"] as const).some((one) => question.ask.includes(one));
  if (revised && lose) {
    const lost = targets.flatMap(({ fact, price }): Computed[] => {
      const from = { fact: basis as Fact, figure: basis.figure!, field: "price" as const };
      const [then, now] = [
        fact.previous && changeFrom(from, { fact, figure: fact.previous, field: "previous" }, "upside"),
        changeFrom(from, { fact, figure: price, field: "target" }, "upside"),
      ];
      return (then && now && [points(then, now) ?? []].flat()) || [];
    });
    if (lost.length > 0) return { answer: { kind: "computed", computed: lost } };
  }
  if (computed.length === 0)
    return {
      answer: refused({ reason: "not-stated", what: old ? "previous" : "price" }),
      near: targets.map(({ fact }) => fact),
    };
  return { answer: { kind: "computed", computed } };
}

export async function findPrices(question: Question, reader: Reader): Promise<Found> {
  const all = await reader.facts("price");
  const { ask, time } = question;
  const measures = measuresOf(question);
  const inTime = all.filter((fact) => fits(fact, time));
  const [wanted] = measures;
  if (ask.includes("why")) return whyMoved(question, reader, inTime, wanted?.measure === "market-cap");
  if (question.words.includes("day-before") || question.topics.some(({ term }) => term === "day-before"))
    return dayBefore(all, question);
  if (measures.length > 1 && !ask.includes("change")) return several(measures, all, time);
  if (wanted?.measure === "record-high" || wanted?.measure === "intraday-high")
    return gapToHigh(question, all, reader.today) ?? records(question, all);
  if (wanted?.measure === "market-cap") return marketCap(question, all);
  const early = gapToHigh(question, all, reader.today);
  if (early) return early;
  if (wanted && wanted.measure !== "change" && wanted.measure !== "close") {
    const of = (list: readonly Price[]) => latest(list.filter((fact) => fact.measure === wanted.measure));
    const found =
      of(inTime).length > 0 || !isTimed(time)
        ? of(inTime)
        : of(all.filter((fact) => fact.statedOn >= (spanOf(time)?.to ?? "")));
    if (found.length > 0)
      return {
        answer:
          ask.includes("when") && found[0]!.on === undefined
            ? refused({ reason: "not-stated", what: "when" })
            : { kind: "facts", facts: found },
      };
    return {
      answer: refused({ reason: "nothing-known", what: [wanted.measure], kind: "price" }),
      near: all.slice(0, 1),
    };
  }
  if (ask.includes("change") || wanted?.measure === "change") {
    const moved = inTime.filter((fact) => fact.changePct !== undefined);
    const pick = wanted?.measure === "close" ? moved.filter((fact) => fact.measure === "close") : moved;
    if (pick.length > 0) return moves(question, pick);
  }
  const closes = all.filter((fact) => fact.measure === "close");
  const span = spanOf(time);
  if (!isTimed(time))
    return closes.length > 0 ? { answer: { kind: "facts", facts: latest(closes) } } : plain(all, question);
  const hits = inTime.filter(
    (fact) =>
      fact.figure !== undefined &&
      fact.measure !== "market-cap" &&
      fact.measure !== "52-week-high" &&
      fact.measure !== "52-week-low",
  );
  const exact = hits.filter((fact) => wanted === undefined || fact.measure === "close");
  if (exact.length > 0)
    return {
      answer: {
        kind: "facts",
        facts: exact.some(({ measure }) => measure === "close")
          ? exact.filter(({ measure }) => measure === "close").slice(0, 3)
          : exact.slice(0, 3),
      },
    };
  // Of others often only the move of a day is told.
  const moved = wanted === undefined && hits.length === 0 ? inTime.filter((fact) => fact.changePct !== undefined) : [];
  if (moved.length > 0) return moves(question, moved);
  const implied = span?.to ? dayBeforeClose(all, span.to) : undefined;
  if (implied && span?.from === span?.to) return { answer: { kind: "computed", computed: [implied] } };
  const last = closeOn(all, time.asOf ?? span?.to ?? reader.today);
  // Today's price is asked for every day; what is known is the last close.
  if (last && span?.to !== undefined && span.to >= reader.today && span.from !== undefined)
    return { answer: { kind: "facts", facts: [last] } };
  if (last && time.asOf !== undefined) return { answer: { kind: "facts", facts: [last] } };
  return {
    answer: refused({ reason: "nothing-known", what: [], kind: "price", outsideTime: true }),
    near: [
      ...hits.slice(0, 1),
      ...(last ? [last] : []),
      ...closes.filter((fact) => dayOf(fact) > (span?.to ?? "")).slice(-1),
    ],
  };
}

function plain(all: readonly Price[], question: Question): Found {
  const any = latest(all.filter((fact) => fits(fact, question.time)));
  if (any.length > 0) return { answer: { kind: "facts", facts: any.slice(0, 3) } };
  return { answer: refused({ reason: "nothing-known", what: [], kind: "price" }), near: all.slice(0, 1) };
}

function several(measures: readonly { measure: string; time?: Time }[], all: readonly Price[], time: Time): Found {
  const facts = measures.flatMap(({ measure, time: own }) =>
    all.filter((fact) => fact.measure === measure && fits(fact, own ?? time)).slice(0, 1),
  );
  if (facts.length > 0) return { answer: { kind: "facts", facts } };
  return {
    answer: refused({ reason: "nothing-known", what: measures.map(({ measure }) => measure), kind: "price" }),
    near: all.slice(0, 1),
  };
}

async function whyMoved(
  question: Question,
  reader: Reader,
  inTime: readonly Price[],
  ofValue: boolean,
): Promise<Found> {
  const expected = await expectedIn(question, reader);
  if (expected) return expected;
  const measures = new Set(measuresOf(question).map(({ measure }) => measure));
  const told = inTime.filter((fact) => fact.why !== undefined);
  const fitting = told.filter((fact) => measures.has(fact.measure));
  const down = question.words.includes("gloom");
  // What moved the share on a day is no reason for a market value.
  if (ofValue && fitting.length === 0) return { answer: refused({ reason: "not-stated", what: "why" }) };
  const [fact] =
    fitting.length > 0 ? fitting : told.filter((f) => !down || (f.changePct !== undefined && middle(f.changePct) < 0));
  const events = (await reader.facts("event")).filter(
    (event) =>
      event.why !== undefined &&
      event.on !== undefined &&
      (fact ? dayOf(event) === dayOf(fact) : fits(event, question.time)),
  );
  if (fact) return { answer: { kind: "field", field: "why", fact }, near: events };
  if (events.length > 0) return { answer: { kind: "field", field: "why", fact: events[0]! }, near: [] };
  const around = await reasonAround(question, reader);
  return around ?? { answer: refused({ reason: "not-stated", what: "why" }), near: inTime.slice(0, 1) };
}
