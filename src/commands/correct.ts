// Corrections by moderators of places that the owner trusts: with a reason, shown with before and after, undoable.
import type { Fact } from "../knowledge/facts/fact.ts";
import { fieldsOf, withField } from "./correct-field.ts";
import { type Context, defineCommand } from "./define.ts";
import type { Edited } from "./services.ts";
import { word } from "./options.ts";
import { problem } from "./problems.ts";
import { type Action, type Reply, UserProblem } from "./reply.ts";
import { see } from "./sight.ts";
import { correctionCard } from "./views/correction.ts";
import { untrustedCard } from "./views/import.ts";
import { en } from "./words/en.ts";

const words = en.correction;
const LONGEST_REASON = 400;
const factId = () => word(words.option.id, { positional: true });
const reason = () => word(words.option.reason, { max: LONGEST_REASON });

export const correct = defineCommand({
  name: "correct",
  summary: words.correctSummary,
  examples: ['correct bg2 field:price to:43.5 reason:"misread"'],
  visibility: "private",
  moderator: true,
  options: { id: factId(), field: word(words.option.field), to: word(words.option.to, { max: 500 }), reason: reason() },
  suggest: {
    id: (typed, { knowledge }) => knowledge.completeFact(typed.toLowerCase()),
    field: async (typed, { knowledge, given }) => {
      const { id: named } = given;
      const fact = typeof named === "string" ? await knowledge.fact(named.toLowerCase()) : undefined;
      return fact ? fieldsOf(fact).filter((field) => field.startsWith(typed)) : [];
    },
  },
  async run(options, context) {
    const fact = await named(options.id, context);
    const { field, to } = options;
    const version = withField(fact, field, to);
    if (version === "no-field")
      throw problem(words.badField(field), [words.badFieldHelp(en.common.list(fieldsOf(fact)))]);
    if (version === "no-value") throw problem(words.badValue(field, to), [words.badValueHelp]);
    if (version === "same") throw problem(words.same(field, to), [words.badValueHelp]);
    const after = done(await context.services.editing.correct(fact.id, version, options.reason), context);
    return shown(words.corrected(fact.id), fact, after, options.reason, after && undo("retract", after.id), context);
  },
});

export const retract = defineCommand({
  name: "retract",
  summary: words.retractSummary,
  examples: ['retract bg2 reason:"the article was withdrawn"'],
  visibility: "private",
  moderator: true,
  options: { id: factId(), reason: reason() },
  suggest: { id: (typed, { knowledge }) => knowledge.completeFact(typed.toLowerCase()) },
  async run(options, context) {
    const fact = await named(options.id, context);
    const after = done(await context.services.editing.retract(fact.id, options.reason), context);
    return shown(words.retracted(fact.id), fact, after, options.reason, undo("restore", fact.id), context);
  },
});

export const restore = defineCommand({
  name: "restore",
  summary: words.restoreSummary,
  examples: ['restore bg2 reason:"it was right"'],
  visibility: "private",
  moderator: true,
  options: { id: factId(), reason: reason() },
  suggest: { id: (typed, { knowledge }) => knowledge.completeFact(typed.toLowerCase()) },
  async run(options, context) {
    const fact = await named(options.id, context);
    if (fact.status !== "retracted") return notRetracted(fact, context);
    const after = done(await context.services.editing.restore(fact.id, options.reason), context);
    return shown(words.restored(fact.id), fact, after, options.reason, after && undo("retract", after.id), context);
  },
});

/** Nothing is to be done, and nothing is wrong. */
async function notRetracted(fact: Fact, context: Context): Promise<Reply> {
  const sight = await see([fact], context);
  return { cards: [correctionCard({ title: words.notRetracted(fact.id), before: undefined, after: fact }, sight)] };
}

async function named(typed: string, { services, knowledge, place, actor, look }: Context): Promise<Fact> {
  const untrusted = services.editing.refusal(place, actor);
  if (untrusted) throw new UserProblem(untrustedCard(untrusted, look));
  const fact = await knowledge.fact(typed.toLowerCase());
  if (!fact) throw problem(words.unknown(typed), [words.unknownHelp]);
  return fact;
}

function done(edited: Edited, { look }: Context): Fact | undefined {
  if (edited.status === "done") return edited.fact;
  const { fault, id: refused, detail } = edited;
  const named = detail || refused;
  if (fault === "not-current") throw problem(words.notCurrent(named), [words.notCurrentHelp(named)]);
  throw problem(words.refused, [look.words.import.faults[fault]({ id: refused, detail })]);
}

const undo = (command: "retract" | "restore", fact: string): Action => ({
  label: words.undo,
  invoke: { command, options: { id: fact, reason: words.undone } },
});

async function shown(
  title: string,
  before: Fact,
  after: Fact | undefined,
  why: string,
  action: Action | undefined,
  context: Context,
): Promise<Reply> {
  const sight = await see(after ? [before, after] : [before], context);
  const card = correctionCard({ title, before, after, reason: why, travels: true }, sight);
  return { cards: [action ? { ...card, actions: [action] } : card] };
}
