// Unknown names in the place of a company: refused by name, never answered for another company.
import { afterAll, beforeAll, expect, it } from "vitest";
import { find } from "../../../src/knowledge/question/find.ts";
import { understand } from "../../../src/knowledge/question/understand.ts";
import { createFootnote, type Footnote } from "../../support/bot.ts";

let library: Footnote;
beforeAll(async () => {
  library = await createFootnote();
});
afterAll(() => library.close());

async function refusalOf(text: string, before?: string) {
  const today = "2025-12-19";
  const lexicon = await library.knowledge.lexicon();
  const thread = before === undefined ? [] : [understand(before, { lexicon, today }).question];
  const { answer } = await find(understand(text, { lexicon, today, thread }).question, {
    knowledge: library.knowledge,
    today,
  });
  return answer.kind === "refused" ? answer.refusal : undefined;
}

it.each([
  ["jefferies target for apple?", "apple"],
  ["Goldman rating on NVIDIA", "nvidia"],
  ["what does jefferies say about huawei", "huawei"],
  ["kursziel von jefferies für samsung", "samsung"],
  ["jefferies einstufung bei samsung", "samsung"],
  ["富瑞对苹果的目标价", "苹果"],
  ["高盛给英伟达的目标价", "英伟达"],
  ["华为的收盘价", "华为"],
  ["microsoft target at jefferies", "microsoft"],
  ["price of samsung stock", "samsung"],
  ["did samsung raise money in march 2025", "samsung"],
  ["how is nvidia rated by citi", "nvidia"],
  ["has goldman a buy on alibaba", "alibaba"],
  ["citi rating for google", "google"],
])("“%s” names %s", async (text, name) => {
  expect(await refusalOf(text)).toMatchObject({ reason: "unknown-name", names: [name] });
});

it("in a thread about another company too", async () => {
  expect(await refusalOf("and the target for apple?", "jefferies target for xiaomi")).toMatchObject({
    reason: "unknown-name",
    names: ["apple"],
  });
});

it.each([
  "jefferies target for xiaomii",
  "old jeff pt before the cut",
  "jefferies target for xiaomi pls rn",
  "price target of jef rn",
  "kurs bei handelsschluss",
  "富瑞给的目标价是多少",
  "did xioami raise money",
])("“%s” names nobody unknown", async (text) => {
  expect(await refusalOf(text)).toBeUndefined();
});
