// Where one number is from.
import { defineCommand } from "./define.ts";
import { word } from "./options.ts";
import { problem } from "./problems.ts";
import { see } from "./sight.ts";
import { whyCard } from "./views/why.ts";
import { en } from "./words/en.ts";

export const why = defineCommand({
  name: "why",
  summary: en.why.summary,
  examples: ["why bg2"],
  options: { id: word(en.options.id, { positional: true, max: 60 }) },
  suggest: { id: (typed, { knowledge }) => knowledge.completeFact(typed.toLowerCase()) },
  async run({ id }, context) {
    const { knowledge, look } = context;
    const words = look.words.why;
    const wanted = id.toLowerCase();
    const fact = await knowledge.fact(wanted);
    const history = fact && (await knowledge.history(wanted));
    if (!fact || !history) throw problem(words.unknown(id), [words.unknownHelp]);
    const around = [fact, ...history.versions, ...(history.newer ? [history.newer] : []), ...(history.older ? [history.older] : [])];
    const sight = await see(around, context);
    const sources = await knowledge.sources(fact.sources.map(({ source }) => source));
    return { cards: [whyCard(fact, await knowledge.subject(fact.subject), history, sources, sight)] };
  },
});
