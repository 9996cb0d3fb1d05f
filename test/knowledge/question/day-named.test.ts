// A day can be named by what happened on it; then it is not asked for itself.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { find } from "../../../src/knowledge/question/find.ts";
import { behind } from "../../../src/knowledge/question/find/found.ts";
import { understand } from "../../../src/knowledge/question/understand.ts";
import { createFootnote, type Footnote } from "../../support/bot.ts";

let library: Footnote;
beforeAll(async () => {
  library = await createFootnote();
});
afterAll(() => library.close());

async function ids(text: string): Promise<string[]> {
  const { knowledge } = library;
  const today = "2025-12-19";
  const { question } = understand(text, { lexicon: await knowledge.lexicon(), today });
  return behind((await find(question, { knowledge, today })).answer).map(({ id }) => id);
}

describe("A day named by an event", () => {
  it.each([
    ["what did lenovo do the day xiaomi hit 43.05", ["su11"]],
    ["wie lief lenovo am tag des rekordhochs", ["su11"]],
    ["小米创新高当天比亚迪涨了多少", ["su13"]],
    ["southbound money on the day of the downgrade", ["bg10"]],
    ["was there a buyback the day jefferies downgraded", ["bg12"]],
    ["where did the share close on the day of the buyback", ["bg6"]],
  ])("“%s”", async (text, wanted) => expect(await ids(text)).toEqual(wanted));

  it("is itself what is asked for where nothing else is", async () => {
    expect(await ids("what was the day of the record high")).toEqual(["su1"]);
    expect(await ids("which day did xiaomi hit 43.05")).toEqual(["su1"]);
  });
});
