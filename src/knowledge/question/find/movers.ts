// Several shares against each other: which rose most on a day, who attracted the most money.
import { middle } from "../../derive/figures.ts";
import { dayOf } from "../../facts/fact.ts";
import type { Price } from "../../facts/price.ts";
import type { Reader } from "../reading.ts";
import { fits, isTimed, spanOf } from "../time.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

/** Only where several are named, or "which share" is asked with a direction. */
export async function findMovers(question: Question, reader: Reader): Promise<Found | undefined> {
  const { ask, subjects, topics, time } = question;
  const several = subjects.length > 1;
  // "Who gained most on the day of the record": the record says when.
  const others = topics.some(
    ({ term }) =>
      !/^(?:measure:change|measure:close|kind:price|action:)/.test(term) &&
      !(several && isTimed(time) && term === "measure:record-high"),
  );
  const ranking = ask.includes("ranking");
  const ranked = ask.includes("highest") || ask.includes("lowest");
  const words = new Set(
    question.words.filter((word) => !/^\d+$/.test(word) && word !== "share" && !(ranking && word === "rank")),
  );
  const span = spanOf(time);
  const ofOneDay = span !== undefined && span.from === span.to;
  const moving =
    ask.includes("change") ||
    topics.some(({ term }) => term === "measure:change" || term === "kind:price") ||
    // "Xiaomi, Lenovo, BYD: who did what on that day?"
    (several && ofOneDay && topics.length === 0 && words.size === 0 && !ask.includes("why")) ||
    (ranked && ask.includes("who") && topics.length === 0 && question.words.length === 0);
  if (
    others ||
    question.firms.length > 0 ||
    !(several
      ? moving || ranked || ranking || ask.includes("compare")
      : (ranked || ranking || (ask.includes("count") && question.words.length === 0 && question.unit === undefined)) &&
        moving &&
        (ask.includes("who") || ((words.size === 0 || ranking) && !reader.named)))
  )
    return undefined;
  const pool = (await reader.everythingOf("price")).filter(
    (fact) => fact.changePct !== undefined && (!several || subjects.includes(fact.subject)),
  );
  const reasons = pool.filter((fact) => fits(fact, time));
  const ofDay = ofOneDay ? reasons.filter((fact) => fact.over === "day") : reasons;
  // Whoever fell comes before whoever rose least.
  const fallen =
    ask.includes("lowest") && !isTimed(time) ? one(reasons.filter((fact) => middle(fact.changePct!) < 0)) : [];
  const timed =
    fallen.length > 1 && !several
      ? fallen
      : one(isTimed(time) && !ranking ? ofDay : several ? [...reasons] : sameDay(reasons, words.size > 0));
  if (timed.length < 2) return undefined;
  if (ask.includes("count") && !several) {
    const rising = timed.filter((fact) => middle(fact.changePct!) > 0);
    return {
      answer: { kind: "count", n: rising.length, what: "rise", facts: rising.slice(0, 6) },
      subject: timed[0]!.subject,
    };
  }
  const sorted = timed.toSorted((a, b) => middle(b.changePct!) - middle(a.changePct!));
  const ordered = ask.includes("lowest") ? sorted.toReversed() : sorted;
  if (!ranked || (several && ranking))
    return { answer: { kind: "facts", facts: ordered.slice(0, 6) }, subject: ordered[0]!.subject };
  return {
    answer: {
      kind: "extreme",
      which: ask.includes("lowest") ? "lowest" : "highest",
      facts: [ordered[0]!],
      of: ordered.length,
    },
    near: ordered.slice(1, 5),
    subject: ordered[0]!.subject,
  };
}

/** One move of each share, that of a day before any other. */
function one(facts: readonly Price[]): Price[] {
  const bySubject = Map.groupBy(facts, (fact) => fact.subject);
  return [...bySubject.values()].map((own) => own.find((fact) => fact.over === "day") ?? own[0]!);
}

/** Without a time: the day of which most moves are known. */
function sameDay(facts: readonly Price[], narrow: boolean): Price[] {
  const days = Map.groupBy(
    facts.filter((fact) => fact.over === "day"),
    dayOf,
  );
  const fullest = [...days.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return narrow || fullest.length > 1 ? fullest : [...facts];
}
