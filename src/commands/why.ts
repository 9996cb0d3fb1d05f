// Where one number is from.
import { type Context, defineCommand } from "./define.ts";
import { rest } from "./options.ts";
import { problem } from "./problems.ts";
import type { Card } from "./reply.ts";
import { see } from "./sight.ts";
import { factsCard, whyCard } from "./views/why.ts";
import { en } from "./words/en.ts";

export const why = defineCommand({
  name: "why",
  summary: en.why.summary,
  examples: ["why bg2", "why bg2 bg6"],
  options: { id: rest(en.options.id) },
  suggest: { id: (typed, { knowledge }) => knowledge.completeFact(typed.toLowerCase()) },
  async run({ id: ids }, context) {
    const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
    const [id, ...more] = wanted;
    return { cards: [more.length > 0 ? await several(wanted, context) : await single(id!, context)] };
  },
});

/** What each of several facts says, with a button to each. Unknown names are left out where others are known. */
async function several(ids: readonly string[], context: Context): Promise<Card> {
  const found = await Promise.all(ids.map((id) => context.knowledge.fact(id)));
  const facts = found.filter((fact) => fact !== undefined);
  if (facts.length === 0) throw unknown(ids.join(", "), context);
  return factsCard(facts, await see(facts, context));
}

const unknown = (id: string, { look }: Context) => problem(look.words.why.unknown(id), [look.words.why.unknownHelp]);

async function single(id: string, context: Context): Promise<Card> {
  const { knowledge } = context;
  const fact = await knowledge.fact(id);
  const history = fact && (await knowledge.history(id));
  if (!fact || !history) throw unknown(id, context);
  const around = [
    fact,
    ...history.versions,
    ...(history.newer ? [history.newer] : []),
    ...(history.older ? [history.older] : []),
  ];
  const sight = await see(around, context);
  const sources = await knowledge.sources(fact.sources.map(({ source }) => source));
  return whyCard(fact, await knowledge.subject(fact.subject), history, sources, sight);
}
