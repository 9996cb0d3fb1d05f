// "Jefferies has a buy and Goldman cut to hold, true?": each of the claims is judged by itself; one that is wrong makes no yes.
import type { Fact } from "../../facts/fact.ts";
import { createReader, type Reader } from "../reading.ts";
import type { Question, Role } from "../types.ts";
import { behind, type Found } from "./found.ts";
import { findMove } from "./move.ts";
import { findRatings } from "./ratings.ts";
import { findAmount } from "./verify.ts";

/** What can be said of a firm or of a share. */
const SAID = /^(?:(?:level|action|measure):|kind:(?:rating|target)$|ask:change$)/;
const LEVEL = /^level:/;

/** A target that is lifted or cut to "hold" is a rating that is. */
const OF_RATING: Readonly<Record<string, string>> = {
  "action:cut": "action:downgrade",
  "action:raise": "action:upgrade",
};

export async function findClaims(question: Question, reader: Reader): Promise<Found | undefined> {
  const claims = inherited(question.listed ?? []);
  if (question.strange.length > 0 || question.words.some((word) => !/^\d/.test(word))) return undefined;
  if (!question.ask.includes("yes-no") || claims.length < 2 || !claims.every(isClaim)) return undefined;
  const judged = (await Promise.all(claims.map((claim) => judge(asClaim(claim, question), reader)))).filter(
    (one) => one !== undefined,
  );
  const verdicts = judged.flatMap(({ answer }) => (answer.kind === "verdict" ? [answer.verdict] : []));
  const because: Fact[] = [...new Set(judged.flatMap(({ answer }) => behind(answer)))];
  const all = verdicts.length === claims.length && verdicts.every((verdict) => verdict === "yes");
  const none = !verdicts.includes("yes");
  // A part of which nothing is known leaves no yes to the whole.
  if (verdicts.length === 0 || because.length === 0) return undefined;
  return { answer: { kind: "verdict", verdict: all ? "yes" : none ? "no" : "partly", because } };
}

/** "Geely rose 7% and Lenovo 9%": what is said of the first is said of the next. */
function inherited(roles: readonly Role[]): Role[] {
  let said: string[] = [];
  return roles
    .filter(({ firms, subjects }) => firms.length + subjects.length > 0)
    .map((role) => {
      const own = role.terms.filter((term) => SAID.test(term));
      if (own.length > 0) said = own;
      return { ...role, terms: said };
    });
}

/** Of one firm or one share each, and with something that can be right or wrong. */
const isClaim = ({ terms, firms, subjects, amounts }: Role): boolean =>
  firms.length + subjects.length === 1 &&
  terms.length > 0 &&
  (amounts.length > 0 || terms.some((term) => /^(?:level|action):/.test(term)));

/** Of whom the claim is, and of nobody else. */
async function judge(claim: Question, { knowledge, today, main }: Reader): Promise<Found | undefined> {
  const own = await createReader(claim, knowledge, today, main);
  if (claim.ask.includes("change")) return findMove(claim, own);
  return claim.amounts.length > 0 ? findAmount(claim, own) : findRatings(claim, own);
}

/** The claim as a question that wants a yes or a no. */
function asClaim({ terms, firms, subjects, amounts }: Role, question: Question): Question {
  const rated = terms.some((term) => LEVEL.test(term));
  const moved = terms.includes("ask:change");
  return {
    ask: moved ? ["yes-no", "change"] : ["yes-no"],
    topics: terms
      .filter((term) => term !== "ask:change")
      .map((term) => ({ term: rated ? (OF_RATING[term] ?? term) : term })),
    words: [],
    strange: [],
    subjects: subjects.length > 0 ? subjects : question.subjects,
    firms,
    amounts,
    time: question.time,
    ...(question.way ? { way: question.way } : {}),
  };
}
