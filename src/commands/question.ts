// A question in plain words, answered: understood, looked up, phrased, and remembered for what is asked next.
import { find } from "../knowledge/question/find.ts";
import { understand } from "../knowledge/question/understand.ts";
import { chartOrder } from "./chart-order.ts";
import type { Asking } from "./choose.ts";
import type { Context } from "./define.ts";
import { type Reply, text as line } from "./reply.ts";
import { see } from "./sight.ts";
import { factsOf } from "./views/bounded.ts";
import { findingReply } from "./views/finding.ts";
import { namesOf } from "./views/sentences.ts";

export async function answerQuestion(text: string, context: Context): Promise<Reply> {
  const { knowledge, look, settings, thread } = context;
  const lexicon = await knowledge.lexicon();
  const { question } = understand(text, { lexicon, today: look.today, thread: thread?.questions ?? [] });
  const finding = await find(question, {
    knowledge,
    today: look.today,
    ...(settings.company ? { company: settings.company } : {}),
  });
  if (!question.decline) await thread?.remember(question);
  const understood = JSON.stringify(question);
  const chart = chartOrder(finding, look);
  if (chart?.status === "order") return { ...(await drawn(chart, context)), understood };
  const facts = factsOf(finding);
  const sight = await see(facts, context);
  const sources =
    finding.answer.kind === "sources"
      ? await knowledge.sources(facts.flatMap((fact) => fact.sources.map(({ source }) => source)))
      : new Map();
  const reply = findingReply({ finding, names: namesOf(lexicon.subjects), sources, sight });
  const cards = chart
    ? reply.cards.map((card) => ({ ...card, blocks: [line(chart.why), ...card.blocks] }))
    : reply.cards;
  return { ...reply, cards, understood };
}

function drawn({ command, options }: Asking, { commands, ...context }: Context): Promise<Reply> {
  const found = commands.find(({ name }) => name === command);
  if (!found) throw new TypeError(`There is no command ${command}.`);
  return found.invoke(options, { commands, ...context });
}
