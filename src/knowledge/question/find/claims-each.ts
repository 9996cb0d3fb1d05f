// "Jefferies has a buy and Goldman cut to hold, true?": each of the claims is judged by itself; one that is wrong makes no yes.
import type { Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import type { Question, Role } from "../types.ts";
import { behind, type Again, type Found } from "./found.ts";

/** What can be said of a firm or of a share. */
const SAID = /^(?:level|action|kind:(?:rating|target)|measure):/;
const LEVEL = /^level:/;

/** A target that is lifted or cut to "hold" is a rating that is. */
const OF_RATING: Readonly<Record<string, string>> = {
  "action:cut": "action:downgrade",
  "action:raise": "action:upgrade",
};

export async function findClaims(question: Question, _: Reader, again: Again): Promise<Found | undefined> {
  const { ask, listed = [], parts: __, sides: ___, formulas: ____, ...rest } = question;
  if (!ask.includes("yes-no") || listed.length < 2 || !listed.every(isClaim)) return undefined;
  const judged = await Promise.all(
    listed.map(({ terms, ...role }) => {
      const rated = terms.some((term) => LEVEL.test(term));
      return again({
        ...rest,
        ask: ["yes-no"],
        topics: terms.flatMap((term) => (SAID.test(term) ? [{ term: rated ? (OF_RATING[term] ?? term) : term }] : [])),
        words: [],
        strange: [],
        firms: role.firms,
        subjects: role.subjects.length > 0 ? role.subjects : question.subjects,
        amounts: role.amounts,
      });
    }),
  );
  const verdicts = judged.flatMap(({ answer }) => (answer.kind === "verdict" ? [answer.verdict] : []));
  if (verdicts.length < listed.length) return undefined;
  const because: Fact[] = [...new Set(judged.flatMap(({ answer }) => behind(answer)))];
  const all = verdicts.every((verdict) => verdict === "yes");
  const none = verdicts.every((verdict) => verdict === "no");
  return { answer: { kind: "verdict", verdict: all ? "yes" : none ? "no" : "partly", because } };
}

/** Of one firm or one share each, and with something that can be right or wrong. */
const isClaim = ({ terms, firms, subjects, amounts }: Role): boolean =>
  firms.length + subjects.length === 1 &&
  (terms.some((term) => /^(?:level|action):/.test(term)) ||
    (amounts.length > 0 && terms.some((term) => SAID.test(term))));
