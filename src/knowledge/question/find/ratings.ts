// Ratings: in force on a day, changed, counted, or missing.
import { latest } from "../../derive/latest.ts";
import { ratingsBefore } from "../../derive/ratings.ts";
import type { Rating } from "../../facts/rating.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { fits } from "../time.ts";
import type { Answer, Question } from "../types.ts";
import { type Found, refused } from "./found.ts";
import { asksForStatements, dayAsked } from "./targets.ts";

const LEVELS: Readonly<Record<string, readonly number[]>> = {
  "level:buy": [4, 5],
  "level:hold": [3],
  "level:sell": [1, 2],
};

/** Why analysts disagree, where a source says so. */
async function whyApart(reader: Reader): Promise<Found | undefined> {
  const told = (await reader.facts("event")).find((fact) => {
    const terms = weightsOf(fact, reader.lexicon);
    return fact.why !== undefined && terms.has("kind:rating") && terms.has("ask:compare");
  });
  return told && { answer: { kind: "field", field: "why", fact: told } };
}

export async function findRatings(question: Question, reader: Reader): Promise<Found> {
  const elsewhere = await ofOthers(question, reader);
  if (elsewhere) return elsewhere;
  const all = await reader.facts("rating");
  const day = dayAsked(question, reader.today);
  const { ask, firms } = question;
  const split = ask.includes("why") && ask.includes("compare") ? await whyApart(reader) : undefined;
  if (split) return split;
  const ofFirms = all.filter(
    (fact) => (firms.length === 0 || firms.includes(fact.firm)) && !question.except?.includes(fact.firm),
  );
  const said = asksForStatements(question) ? ofFirms.filter((fact) => fits(fact, question.time)) : [];
  const standing = latest(ofFirms.filter((fact) => fact.statedOn <= day));
  const inForce =
    said.length > 0 ? said : standing.length > 0 || firms.length === 0 ? standing : ratingsBefore(ofFirms, day);
  const levels = question.topics.flatMap(({ term }) => LEVELS[term] ?? []);
  const action = question.topics
    .find(({ term }) => /^action:(?:upgrade|downgrade|initiate|reiterate)$/.test(term))
    ?.term.slice(7);
  const others = latest(all)
    .filter((fact) => fact.rating !== undefined)
    .slice(0, 3);
  if (inForce.length === 0 && !action) {
    const missing: Answer = ask.includes("count")
      ? { kind: "count", n: 0, what: "rating", facts: [] }
      : refused({ reason: "nothing-known", what: [], kind: "rating", firms, outsideTime: ofFirms.length > 0 });
    return { answer: missing, near: ofFirms.length > 0 ? ofFirms.slice(0, 2) : others };
  }
  if (action) return actionOf(action, levels, question, ofFirms, inForce);
  if (ask.includes("why") && firms.length > 0 && !ask.includes("yes-no")) return reasonsOf(question, inForce);
  if (levels.length > 0) return levelOf(levels, question, inForce);
  if (ask.includes("count")) {
    const rated = inForce.filter((fact) => fact.rating !== undefined);
    return {
      answer: { kind: "count", n: rated.length, what: "rating", facts: rated },
      near: inForce.filter((fact) => fact.rating === undefined),
    };
  }
  const only = inForce.length === 1 ? inForce[0] : undefined;
  if ((ask.includes("change") || ask.includes("revised")) && firms.length === 0) {
    const changed = all.filter(
      (fact) => (fact.action === "upgrade" || fact.action === "downgrade") && fits(fact, question.time),
    );
    if (changed.length > 0)
      return {
        answer: { kind: "facts", facts: ask.includes("list") ? changed.slice(0, 5) : changed.slice(0, 2) },
        near: [],
      };
  }
  if (ask.includes("previous") && firms.length > 0) return previousRating(inForce, all);
  if (ask.includes("highest") && ask.includes("lowest")) {
    const cases = bullAndBear(inForce);
    if (cases)
      return { answer: { kind: "several", answers: cases.map((fact) => ({ kind: "field", field: "why", fact })) } };
  }
  if ((ask.includes("highest") || ask.includes("lowest")) && !only) {
    const which = ask.includes("highest") ? "highest" : "lowest";
    const levelled = inForce.filter((fact) => fact.level !== undefined);
    const best = levelled.reduce(
      (top, { level }) => (which === "highest" ? Math.max(top, level!) : Math.min(top, level!)),
      which === "highest" ? 0 : 6,
    );
    const reason = ask.includes("why") ? levelled.find(({ level, stance }) => level === best && stance) : undefined;
    if (reason) return { answer: { kind: "field", field: "why", fact: reason } };
    if (levelled.length > 0)
      return {
        answer: { kind: "extreme", which, facts: levelled.filter(({ level }) => level === best), of: levelled.length },
        near: levelled.filter(({ level }) => level !== best),
      };
  }
  if (ask.includes("when") && only && !ask.includes("list"))
    return { answer: { kind: "field", field: "when", fact: only } };
  return { answer: { kind: "facts", facts: inForce } };
}

/** "What else is Citi bullish on?": what the firm says of others than the company that is mostly talked of. */
async function ofOthers({ ask, firms, time }: Question, reader: Reader): Promise<Found | undefined> {
  const which = ask.includes("list") || ask.includes("who");
  if (!which || reader.named || firms.length !== 1 || (ask.includes("why") && !ask.includes("who"))) return undefined;
  const said = (await reader.everythingOf("rating")).filter((fact) => firms.includes(fact.firm) && fits(fact, time));
  const newest = latest(said, ({ subject }) => subject);
  const others = newest.filter(({ subject }) => subject !== reader.main);
  if (others.length === 0) return undefined;
  const own = newest.filter(({ subject }) => subject === reader.main);
  return { answer: { kind: "facts", facts: [...others, ...own].slice(0, 5) }, subject: others[0]!.subject };
}

/** The reasons of whoever is most positive and of whoever is least, where both are told. */
function bullAndBear(inForce: readonly Rating[]): Rating[] | undefined {
  const told = inForce
    .filter(({ level, stance }) => level !== undefined && stance !== undefined)
    .toSorted((a, b) => b.level! - a.level!);
  const [bull, bear] = [told[0], told.at(-1)];
  return bull && bear && bull.level !== bear.level ? [bull, bear] : undefined;
}

/** Why each of the firms rates it so; with its rating where that is asked for too, or where there are several. */
function reasonsOf({ firms, topics }: Question, inForce: readonly Rating[]): Found {
  const told = inForce.filter((fact) => fact.stance !== undefined);
  const [first] = told;
  if (!first) return { answer: refused({ reason: "not-stated", what: "why" }), near: [...inForce] };
  const rated = firms.length > 1 && topics.some(({ term }) => term === "kind:rating");
  if (told.length === 1 || firms.length === 1) return { answer: { kind: "field", field: "why", fact: first } };
  const fields = told.flatMap((fact) => [
    ...(rated && fact.rating !== undefined ? [{ field: "details" as const, fact }] : []),
    { field: "why" as const, fact },
  ]);
  return { answer: { kind: "fields", fields } };
}

function actionOf(
  action: string,
  levels: readonly number[],
  question: Question,
  ofFirms: readonly Rating[],
  inForce: readonly Rating[],
): Found {
  const { ask } = question;
  const matching = ofFirms.filter((fact) => fact.action === action && fits(fact, question.time));
  if (ask.includes("count"))
    return {
      answer: { kind: "count", n: matching.length, what: action, facts: matching },
      near: [...inForce].slice(0, 2),
    };
  const [first] = matching;
  if (first && ask.includes("why"))
    return {
      answer: first.stance
        ? { kind: "field", field: "why", fact: first }
        : refused({ reason: "not-stated", what: "why" }),
      near: matching,
    };
  if (first && ask.includes("when")) return { answer: { kind: "field", field: "when", fact: first } };
  if (first && ask.includes("previous")) return previousRating(matching, ofFirms);
  if (ask.includes("yes-no")) {
    // "Downgraded to sell?" is no yes where it was to hold.
    const other = levels.length > 0 && matching.every(({ level }) => level !== undefined && !levels.includes(level));
    const verdict = first && !other ? "yes" : "no";
    return { answer: { kind: "verdict", verdict, because: first ? matching : [...inForce] } };
  }
  if (first) return { answer: { kind: "facts", facts: matching } };
  return {
    answer: refused({ reason: "nothing-known", what: [action], kind: "rating", firms: question.firms }),
    near: [...inForce].slice(0, 3),
  };
}

function levelOf(levels: readonly number[], question: Question, inForce: readonly Rating[]): Found {
  const { ask } = question;
  const matching = inForce.filter((fact) => fact.level !== undefined && levels.includes(fact.level));
  const rest = inForce.filter((fact) => !matching.includes(fact));
  if (ask.includes("count"))
    return {
      answer: { kind: "count", n: matching.length, what: "rating", facts: matching },
      near: rest.filter((fact) => fact.rating),
    };
  const told = ask.includes("why") ? matching.find((fact) => fact.stance !== undefined) : undefined;
  if (told) return { answer: { kind: "field", field: "why", fact: told } };
  if (matching.length > 0)
    return {
      answer: ask.includes("yes-no")
        ? { kind: "verdict", verdict: "yes", because: matching }
        : { kind: "facts", facts: matching },
    };
  const rated = inForce.filter((fact) => fact.rating !== undefined);
  // A firm that is known to have an opinion, but no rating: nothing to say yes or no to.
  if (rated.length === 0) return { answer: { kind: "verdict", verdict: "open", because: [...inForce] } };
  return { answer: { kind: "verdict", verdict: "no", because: rated } };
}

function previousRating(facts: readonly Rating[], all: readonly Rating[]): Found {
  const [fact] = facts;
  if (!fact) return { answer: refused({ reason: "not-stated", what: "previous" }) };
  if (fact.previous?.rating) return { answer: { kind: "field", field: "previous", fact } };
  const older = all.find(
    (other) => other.firm === fact.firm && other.statedOn < fact.statedOn && other.rating !== undefined,
  );
  if (older) return { answer: { kind: "facts", facts: [older] }, near: [fact] };
  return { answer: refused({ reason: "not-stated", what: "rating" }), near: [fact] };
}
