// Meetings, incentives, shoppers, land and results, in the words that members have for them.
import { afterAll, beforeAll, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { find } from "../../../../src/knowledge/question/find.ts";
import { understand } from "../../../../src/knowledge/question/understand.ts";
import { createFootnote, type Footnote } from "../../../support/bot.ts";

let library: Footnote;
beforeAll(async () => {
  library = await createFootnote();
});
afterAll(() => library.close());

async function factsFor(text: string): Promise<string[]> {
  const today = "2025-12-19";
  const lexicon = await library.knowledge.lexicon();
  const { answer } = await find(understand(text, { lexicon, today }).question, { knowledge: library.knowledge, today });
  return behind(answer).map(({ id }) => id);
}

it.each([
  ["who hosted the roundtable of tech founders", "pl16"],
  ["wer hat das spitzentreffen einberufen", "pl16"],
  ["谁召集了科技企业家座谈会", "pl16"],
  ["why does the state hand out shopping vouchers", "su6"],
  ["what does the förderprogramm cover", "su22"],
  ["welche aktien profitieren von den subventionen", "su9"],
  ["was the placement oversubscribed", "pl23"],
  ["is beijing still cracking down on tech", "pl16"],
  ["how much did chinese companies collect on equity markets in q1 2025", "pl14"],
  ["gilt das förderprogramm landesweit oder nur in einzelnen regionen", "su6"],
  ["补贴覆盖全国还是只有部分省市", "su6"],
  ["where did they snap up the plot", "pl9"],
  ["lag das vierte quartal 2023 über den schätzungen", "ci13"],
  ["did the q4 2023 numbers top the street", "ci13"],
  ["2023年第四季度业绩比预期好还是差", "ci13"],
  ["konnte der rückkauf den tag retten", "bg13"],
  ["which us houses egged investors on to add chinese tech", "ci25"],
])("“%s” is told by %s", async (text, id) => {
  expect(await factsFor(text)).toContain(id);
});
