// What somebody claims, figure by figure: confirmed, contradicted or not found. A claim never becomes a fact.
import { type Claimed, judgeAll, type Judged } from "../knowledge/derive/claims.ts";
import { claimedFigures } from "../knowledge/derive/claimed-figures.ts";
import { find } from "../knowledge/question/find.ts";
import type { Question } from "../knowledge/question/types.ts";
import { understand } from "../knowledge/question/understand.ts";
import { type Context, defineCommand } from "./define.ts";
import { passage } from "./options.ts";
import { problem } from "./problems.ts";
import { see } from "./sight.ts";
import { checkCard } from "./views/check.ts";
import { factsOf } from "./views/bounded.ts";
import { en } from "./words/en.ts";

const MOST_STATEMENTS = 30;
/** Of a company, where a claimed number is looked for. */
const MOST_FACTS = 200;

export const check = defineCommand({
  name: "check",
  summary: en.check.summary,
  examples: ["check GS raised 1810 to 70", "check Jefferies cut its target for Xiaomi to HK$43.36"],
  options: { claim: passage(en.options.claim) },
  async run({ claim }, context) {
    const judged: Judged[] = [];
    const subjects: string[] = [];
    let before: Question | undefined;
    for (const statement of statementsIn(claim)) {
      const read = await readClaim(statement, before, context);
      before = read.question;
      const figures = claimedFigures(statement, read.taken);
      if (figures.length === 0) continue;
      subjects.push(...read.question.subjects);
      judged.push(...(await judgeStatement(figures, read.question, context)));
    }
    const { words } = context.look;
    if (judged.length === 0) throw problem(words.check.noFigure, [words.check.noFigureHelp]);
    const sight = await see(
      judged.flatMap(({ facts, near }) => (near ? [near] : facts)),
      context,
    );
    const named = await Promise.all([...new Set(subjects)].map((id) => context.knowledge.subject(id)));
    return {
      cards: [
        checkCard(
          judged,
          named.filter((subject) => subject !== undefined),
          sight,
        ),
      ],
    };
  },
});

/** Parts of a text that say one thing each, without the addresses in it; a point or comma between digits ends none. */
const statementsIn = (text: string): string[] =>
  text
    .replaceAll(/https?:\/\/\S+/g, " ")
    .split(/(?<=[!?,;])\s+|(?<=\.)\s+(?=\D)|[。！？；，、\n]+/u)
    .filter((part) => part.trim() !== "")
    .slice(0, MOST_STATEMENTS);

/** A part that names nobody, or nothing, goes on about what the one before named. */
async function readClaim(
  statement: string,
  before: Question | undefined,
  { knowledge, look, settings }: Context,
): Promise<{ question: Question; taken: string[] }> {
  const { question, steps } = understand(statement, {
    lexicon: await knowledge.lexicon(),
    today: look.today,
    thread: before ? [before] : [],
  });
  const { decline: _, ...asked } = question;
  const subjects = [asked.subjects, before?.subjects ?? [], settings.company ? [settings.company] : []];
  // The claimed numbers are judged here; what is asked for is what is known in their place.
  const words = asked.words.filter((word) => !/^[\d.,]+$/.test(word));
  return {
    question: { ...asked, subjects: subjects.find((ids) => ids.length > 0) ?? [], ask: ["list"], amounts: [], words },
    taken: steps.spotted.filter(({ as }) => as !== "number" && !as.startsWith('{"value"')).map(({ text }) => text),
  };
}

async function judgeStatement(figures: readonly Claimed[], question: Question, context: Context): Promise<Judged[]> {
  const { knowledge, look } = context;
  const finding = await find(question, { knowledge, today: look.today });
  const { firms } = question;
  const about = factsOf({ ...finding, near: [] }).filter(
    (fact) => firms.length === 0 || !("firm" in fact) || firms.includes(fact.firm),
  );
  const judged = judgeAll(figures, about, []);
  const subject = question.subjects[0] ?? finding.subject;
  if (subject === undefined || judged.every(({ verdict }) => verdict === "confirmed")) return judged;
  return judgeAll(figures, about, await knowledge.timeline({ subject, limit: MOST_FACTS }));
}
