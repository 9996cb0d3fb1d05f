// Products, figures, events and profiles: the facts that share the most, and the rarest, words with the question.
import { latest } from "../../derive/latest.ts";
import { type Fact, dayOf } from "../../facts/fact.ts";
import type { Metric } from "../../facts/metric.ts";
import { changeFrom } from "../arithmetic/changes.ts";
import { ratio, shareOf } from "../arithmetic/ratios.ts";
import { stem } from "../normalise.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { fits, isTimed, spanOf } from "../time.ts";
import type { Question } from "../types.ts";
import { asked } from "./asked.ts";
import { misnamed } from "./claimed.ts";
import { countedAs, isCounted } from "./counted.ts";
import { type Found, refused } from "./found.ts";
import { type Item, type Scored, SOFT, match } from "./match.ts";
import { historyOf, newestOf, operand, yearBefore } from "./metrics.ts";
import { isOtherModel } from "./launches.ts";
import { findPrices } from "./prices.ts";

/** So much of what is asked must be explained by the facts that answer it. */
const ENOUGH = 0.62;

export async function findKnown(question: Question, reader: Reader): Promise<Found> {
  const { scored, items, unexplained } = await match(question, reader);
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  const best = scored[0];
  // "Quantum computing plans": plans are known, but of nothing that is called so.
  const unknown = items.filter(({ term, df }) => df === 0 && question.strange.some((word) => stem(word) === term));
  const onlySoft = items.every(({ term, weight }) => weight === 0 || SOFT.has(term));
  if (unknown.length > 0 && onlySoft && question.firms.length === 0)
    return { answer: refused({ reason: "unknown-name", names: question.strange, near: [] }) };
  const explained = best
    ? items
        .filter(({ term }) => weightsOf(best.fact, reader.lexicon).has(term))
        .reduce((sum, { weight }) => sum + weight, 0)
    : 0;
  const pair = best && unexplained.length === 0 ? pairOf(best, scored, items, question, reader) : undefined;
  if (pair) return pair;
  const counted = best?.fact.kind === "launch" ? countedAs(best.fact, question, reader) : undefined;
  if (best && counted)
    return (await isCounted(question, reader))
      ? findKnown(counted, reader)
      : {
          answer: refused({ reason: "nothing-known", what: ["deliver"] }),
          near: [best.fact],
          subject: best.fact.subject,
        };
  if (!best || unexplained.length > 0 || explained < total * ENOUGH || isOtherModel(best.fact, question)) {
    const entries =
      unexplained.length === 0 && question.ask.includes("yes-no") ? misnamed(scored, items, reader) : undefined;
    if (entries) return entries;
    const near =
      best && best.score > 1.5 && unexplained.length === 0
        ? latest(scored.slice(0, 3).map(({ fact }) => fact))
        : best && (reader.named || ["launch", "event"].includes(best.fact.kind)) && best.score > 2
          ? [best.fact]
          : [];
    return {
      answer: refused({ reason: "nothing-known", what: question.words.filter((word) => unexplained.includes(word)) }),
      near,
    };
  }
  // A named company's move is its price, not what is told of others.
  if (question.ask.includes("change") && reader.named && !reader.subjects.includes(best.fact.subject)) {
    const moved = await findPrices({ ...question, topics: [{ term: "measure:change" }], words: [] }, reader);
    if (moved.answer.kind !== "refused") return moved;
  }
  // A figure or an entry that was asked for by its name needs no other words beside it.
  const exact = (best.fact.kind === "metric" || best.fact.kind === "profile") && explained > total * 0.95;
  // All risks are asked for, not the one that says so in the fewest words.
  const near =
    question.words.includes("risk") && !question.ask.includes("why")
      ? 0.45
      : best.fact.kind === "profile"
        ? 0.75
        : 0.82;
  const close = scored
    .filter(
      ({ fact, score }) =>
        score >= best.score * (near < 0.5 && !weightsOf(fact, reader.lexicon).has("risk") ? 0.82 : near) &&
        (!exact || fact.kind === best.fact.kind) &&
        (!exact || !isOtherFigure(fact, best.fact, items, reader)),
    )
    .map(({ fact }) => fact);
  return answerFrom(close, scored, question, reader, await reader.everythingOf("metric"));
}

/** "EV revenue" is another figure than "revenue": its name says more than was asked. */
function isOtherFigure(fact: Fact, best: Fact, items: readonly Item[], reader: Reader): boolean {
  if (fact.kind !== "metric" || best.kind !== "metric" || fact.metric === best.metric) return false;
  const asked = new Set(items.map(({ term }) => term));
  return [...weightsOf(fact, reader.lexicon)].some(
    ([term, weight]) => weight === 1 && !term.includes(":") && !asked.has(term),
  );
}

/** What a word stands for: a profile entry of that name. */
export async function findDefinition(question: Question, reader: Reader): Promise<Found | undefined> {
  const asked = new Set([...question.words, ...question.strange.map(stem), ...question.topics.map(({ term }) => term)]);
  const entries = (await reader.everythingOf("profile")).filter((fact) =>
    [...weightsOf(fact, reader.lexicon)].some(([term, weight]) => weight === 1 && asked.has(term)),
  );
  return entries.length > 0
    ? { answer: { kind: "facts", facts: entries.slice(0, 2) }, subject: entries[0]!.subject }
    : undefined;
}

/** "EV revenue against the R&D budget": the second figure is the one that explains what the first does not. */
function pairOf(
  best: Scored,
  scored: readonly Scored[],
  items: readonly Item[],
  question: Question,
  reader: Reader,
): Found | undefined {
  if (best.fact.kind === "profile" && question.ask.includes("and")) {
    const told = weightsOf(best.fact, reader.lexicon);
    const open = items.filter(({ term }) => !told.has(term));
    const other = scored.find(
      ({ fact }) =>
        fact.kind === "profile" &&
        fact.subject === best.fact.subject &&
        open.every(({ term }) => weightsOf(fact, reader.lexicon).has(term)),
    );
    return open.length > 0 && other ? { answer: { kind: "facts", facts: [best.fact, other.fact] } } : undefined;
  }
  if (
    best.fact.kind !== "metric" ||
    !["and", "compare", "ratio", "difference", "share-of", "above-below"].some((one) =>
      question.ask.includes(one as "ratio"),
    )
  )
    return undefined;
  const first = weightsOf(best.fact, reader.lexicon);
  const rest = items.filter(({ term, weight }) => weight > 0.5 && !first.has(term) && !/^\d+$/.test(term));
  if (rest.length === 0) return undefined;
  const second = scored.find(
    ({ fact }) =>
      fact.kind === "metric" &&
      fact !== best.fact &&
      rest.every(({ term }) => weightsOf(fact, reader.lexicon).has(term)),
  )?.fact as Metric | undefined;
  if (!second) return undefined;
  if (question.ask.every((one) => !["compare", "ratio", "difference", "share-of", "above-below"].includes(one)))
    return { answer: { kind: "facts", facts: [best.fact, second].map((fact) => newestOf(fact, scored, question)) } };
  if (!second.figure || !best.fact.figure || (question.ask.includes("change") && second.yoy && best.fact.yoy))
    return { answer: { kind: "facts", facts: [best.fact, second] } };
  const [a, b] = [operand(best.fact, best.fact.figure, "figure"), operand(second, second.figure, "figure")];
  const computed = question.ask.includes("ratio")
    ? ratio(a, b)
    : question.ask.includes("share-of")
      ? shareOf(a, b)
      : changeFrom(b, a, "difference");
  return {
    answer: computed ? { kind: "computed", computed: [computed] } : { kind: "facts", facts: [best.fact, second] },
  };
}

function answerFrom(
  close: readonly Fact[],
  scored: readonly Scored[],
  question: Question,
  reader: Reader,
  pool: readonly Fact[],
): Found {
  const timed = isTimed(question.time);
  const inTime = timed ? close.filter((fact) => fits(fact, question.time)) : [...close];
  const subject = close[0]!.subject;
  const first = inTime[0] ?? close[0]!;
  const compared =
    close.some(({ kind }) => kind === "metric") &&
    (question.ask.includes("compare") || question.ask.includes("difference") || /\.\./.test(question.time.span ?? ""))
      ? historyOf(close, scored, question.ask.includes("ratio"))
      : undefined;
  if (compared) return { ...compared, subject };
  if (inTime.length === 0) {
    const derived = first.kind === "metric" ? yearBefore(first, question) : undefined;
    if (derived) return { answer: { kind: "computed", computed: [derived] }, subject };
    // A plan is often asked for by a time that it does not carry; an event by the year of its article.
    if (first.kind === "metric" || first.kind === "flow") {
      const line = scored
        .map(({ fact }) => fact)
        .filter(
          (fact): fact is Metric => fact.kind === "metric" && first.kind === "metric" && fact.metric === first.metric,
        );
      return {
        answer: refused({
          reason: "nothing-known",
          what: [first.kind === "metric" ? first.metric : first.channel],
          outsideTime: true,
        }),
        near: latest(line.length > 0 ? line : [first]).slice(0, 2),
        subject,
      };
    }
  }
  if (
    first.kind === "metric" &&
    first.basis === "reported" &&
    question.words.includes("goal") &&
    timed &&
    !["ratio", "compare", "difference", "above-below", "sum", "share-of"].some((one) =>
      question.ask.includes(one as "ratio"),
    )
  ) {
    const told = scored
      .map(({ fact }) => fact)
      .filter(
        (fact) => fact.kind === "event" && weightsOf(fact, reader.lexicon).has("goal") && fits(fact, question.time),
      )
      .slice(0, 1);
    const met = question.ask.includes("yes-no") && told.length > 0;
    return met
      ? { answer: { kind: "verdict", verdict: "yes", because: told }, near: [first], subject }
      : { answer: refused({ reason: "not-stated", what: "goal" }), near: [first, ...told], subject };
  }
  const span = spanOf(question.time);
  const then =
    first.kind === "launch" && span?.to !== undefined
      ? scored
          .map(({ fact }) => fact)
          .filter((fact) => fact.kind === "launch" && fact.product === first.product && fact.statedOn <= span.to!)
      : [];
  const fitting = current(then.length > 0 ? then : inTime.length > 0 ? inTime : close);
  // What something is for is told where its reason stands.
  const facts =
    question.ask.includes("what") && fitting.every(({ kind }) => kind === "event")
      ? fitting.toSorted(
          (a, b) => Number("why" in b && b.why !== undefined) - Number("why" in a && a.why !== undefined),
        )
      : fitting;
  return { ...asked(facts[0]!, facts, scored, question, reader, pool), subject };
}

/** The newest of each thing, in the order of how well they fit. */
function current(facts: readonly Fact[]): Fact[] {
  const newest = new Set(
    latest(
      [...facts].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1)),
      (fact) =>
        `${fact.subject} ${fact.kind} ${fact.kind === "metric" ? `${fact.metric} ${fact.period ?? ""} ${fact.basis}` : fact.kind === "launch" ? fact.product : fact.kind === "profile" ? fact.attribute + fact.value : fact.id}`,
    ).map(({ id }) => id),
  );
  return facts
    .filter(({ id }) => newest.has(id))
    .sort((a, b) =>
      a.kind === "metric" && b.kind === "metric" && a.metric === b.metric ? (dayOf(a) < dayOf(b) ? 1 : -1) : 0,
    );
}
