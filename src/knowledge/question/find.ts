// From a question to what is found: facts, arithmetic over them, or a refusal with its reason and the nearest thing known.
import type { Fact } from "../facts/fact.ts";
import type { Knowledge } from "../knowledge.ts";
import { findProductsBeside } from "./find/beside.ts";
import { findEverything } from "./find/everything.ts";
import { findSame } from "./find/same.ts";
import { findAge } from "./find/age.ts";
import { placedInTime } from "./find/anchors.ts";
import { checked, findBoth } from "./find/claimed.ts";
import { findClaims } from "./find/claims-each.ts";
import { findContradictions } from "./find/contradictions.ts";
import { findCombined } from "./find/combined.ts";
import { findCompanies } from "./find/companies.ts";
import { answerable, unclaimed } from "./find/declined.ts";
import { findDeeds } from "./find/deeds.ts";
import { findDefinition } from "./find/definitions.ts";
import { findEach } from "./find/each.ts";
import { findEntries } from "./find/entries.ts";
import { findFormula } from "./find/formulas.ts";
import { behind, type Finder, type Found, refused } from "./find/found.ts";
import { findGrounds } from "./find/grounds.ts";
import { findJoined } from "./find/joined.ts";
import { findKind } from "./find/kinds.ts";
import { findKnown } from "./find/known.ts";
import { findBeyond } from "./find/beyond.ts";
import { findBesideLaunch, findLaunches } from "./find/launches.ts";
import { findDayBefore } from "./find/measures.ts";
import { findLibrary } from "./find/library.ts";
import { findMove } from "./find/move.ts";
import { findMovers } from "./find/movers.ts";
import { findOperation } from "./find/operations.ts";
import { findOpinions } from "./find/opinions.ts";
import { findParts } from "./find/parts.ts";
import { findPriceTag } from "./find/price-tags.ts";
import { findRank } from "./find/ranks.ts";
import { findRate } from "./find/rates.ts";
import { findRelated } from "./find/related.ts";
import { findSeveral, once } from "./find/several.ts";
import { findSides } from "./find/sides.ts";
import { findSources } from "./find/sources.ts";
import { findOverall, findSummary } from "./find/summary.ts";
import { findNothing, findUnknown } from "./find/unknown.ts";
import { findAmount } from "./find/verify.ts";
import { ofKnown, weighed } from "./find/weighed.ts";
import { createReader, type Reader } from "./reading.ts";
import type { Finding, Question } from "./types.ts";

/**
 * One for each kind of question, in the order in which they are asked. Each knows by itself whether the question is one of its
 * kind; the first that finds something answers. To add a kind of question, write its finder and put it in its place here.
 */
const FINDERS: readonly Finder[] = [
  // The sources themselves.
  findLibrary,
  findDeeds,
  // Several claims in one line.
  findClaims,
  // Asked beside something else, or of what is found without it.
  findBesideLaunch,
  findAge,
  // What ties companies together, what each of several has, which others there are.
  findRelated,
  findEntries,
  findCompanies,
  findJoined,
  // Moves and rates.
  findRate,
  findMovers,
  findMove,
  // All of one thing, or what stands beside another.
  findSame,
  findContradictions,
  findEverything,
  findProductsBeside,
  findPriceTag,
  // Nothing is asked for by its name, or a name that nobody knows.
  findOverall,
  findUnknown,
  // What the question spells out itself: arithmetic, a list, a claim.
  findGrounds,
  findSides,
  findFormula,
  findDayBefore,
  findParts,
  findBoth,
  findBeyond,
  findAmount,
  // A meaning, a source, a summary, a list.
  findDefinition,
  findSources,
  findSummary,
  findLaunches,
  findRank,
  // Kinds of facts: set against each other, or told.
  findCombined,
  findOperation,
  findKind,
  findOpinions,
  findNothing,
];

/** Facts beside the refusal of a claim. */
const MOST_BESIDE = 3;

type Given = { knowledge: Knowledge; today: string; company?: string };

export async function find(question: Question, given: Given): Promise<Finding> {
  if (!question.parts) return findOne(question, given);
  const shared = { ...given, knowledge: once(given.knowledge) };
  const several = await findSeveral(question.parts, (part) => findOne(part, shared));
  return several ? { question, ...several } : findOne(question, shared);
}

async function findOne(question: Question, { knowledge, today, company }: Given): Promise<Finding> {
  const { decline, ...rest } = question;
  if (decline === "claim" && question.topics.length + question.firms.length + question.words.length > 0) {
    // What is known of it stands beside the refusal.
    const { answer } = await findOne(unclaimed(rest), { knowledge, today, ...(company ? { company } : {}) });
    return { question, answer: refused({ reason: decline }), near: behind(answer).slice(0, MOST_BESIDE) };
  }
  if (decline && !(decline === "order" && answerable(question)))
    return { question, answer: refused({ reason: decline }), near: [] };
  const reader = await createReader(question, knowledge, today, company);
  question = await placedInTime(question, reader);
  const found = weighed(checked(await firstFound(question, reader), question), question);
  const unknown = found.answer.kind === "refused" && found.answer.refusal.reason === "nothing-known";
  const best = (unknown ? await findEach(question, reader) : undefined) ?? found;
  const { answer, near = [], subject } = decline ? best : ofKnown(best, question, reader);
  if (decline && answer.kind === "refused" && question.firms.length === 0)
    return { question, answer: refused({ reason: decline }), near: [] };
  // With many companies and none named, that is what is missing.
  const unsaid = reader.subjects.length === 0 && answer.kind === "refused" && answer.refusal.reason === "nothing-known";
  if (unsaid) return { question, answer: refused({ reason: "which-subject" }), near: [] };
  const about = subject ?? reader.subjects[0];
  for (const fact of [...behind(answer), ...near]) knowledge.check(fact);
  return { question, ...(about ? { subject: about } : {}), answer, near: withoutRepeats(near) };
}

const withoutRepeats = (facts: readonly Fact[]): Fact[] => [...new Map(facts.map((fact) => [fact.id, fact])).values()];

/** What no finder takes is found by its words. */
async function firstFound(question: Question, reader: Reader): Promise<Found> {
  for (const finder of FINDERS) {
    const found = await finder(question, reader, (other) => firstFound(other, reader));
    if (found) return found;
  }
  return findKnown(question, reader);
}
