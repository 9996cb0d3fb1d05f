// When an answer says yes or no, and what is declined although it sounds like a question of yes or no.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { find } from "../../../../src/knowledge/question/find.ts";
import { understand } from "../../../../src/knowledge/question/understand.ts";
import { createFootnote, type Footnote } from "../../../support/bot.ts";

let library: Footnote;
beforeAll(async () => {
  library = await createFootnote();
});
afterAll(() => library.close());

async function answerTo(text: string) {
  const today = "2025-12-19";
  const { question } = understand(text, { lexicon: await library.knowledge.lexicon(), today });
  return (await find(question, { knowledge: library.knowledge, today })).answer;
}

async function saidTo(text: string): Promise<string> {
  const answer = await answerTo(text);
  if (answer.kind === "verdict") return answer.verdict;
  return answer.kind === "refused" ? answer.refusal.reason : "no word";
}

describe("A yes or a no", () => {
  it.each([
    ["was xiaomi already a hold at jefferies on dec 16?", "no"],
    ["war xiaomi am 16. dezember schon hold bei jefferies?", "no"],
    ["12月16日杰富瑞已经是持有了吗", "no"],
    ["was the jefferies target 43.36 on dec 10?", "no"],
    ["is jefferies hold?", "yes"],
    ["was citi at buy on 1 april 2024?", "yes"],
    ["was the close 40.20 on 17 dec?", "no word"],
    ["su7 launch is still ahead of us right?", "no"],
    ["su7 isn't out yet, right?", "no"],
    ["su7还没上市吧?", "no"],
    ["has the su7 been launched?", "yes"],
    ["did the su7 launch in 2024?", "yes"],
    ["did xiaomi launch the su7 in 2021?", "no"],
    ["did the su7 launch in 2025?", "no word"],
    ["is the 17 ultra not out yet?", "no word"],
    ["xiaomi never bought back shares, right?", "no word"],
    ["is goldman not at buy?", "no word"],
    ["was the 350k ev goal reached?", "no word"],
    ["hat xiaomi das ziel von 350.000 autos erreicht?", "no word"],
    ["is the ev goal 350,000?", "yes"],
  ])("“%s”: %s", async (text, said) => expect(await saidTo(text)).toBe(said));
});

describe("What only sounds like it", () => {
  it.each([
    "will mi go up next week after the launch?",
    "is it going up after the launch event?",
    "wird die aktie nach dem launch steigen?",
    "发布会后下周会涨吧",
    "buyback running so price can't fall, right?",
  ])("“%s” is a forecast", async (text) => expect(await saidTo(text)).toBe("forecast"));

  it.each([
    "goldman says buy so its safe to go all in, yes?",
    "citi says buy, sure thing?",
    "goldman buy rating = no brainer?",
    "jefferies says hold so better wait, right?",
    "can't go wrong with xiaomi right?",
    "goldman buy, guaranteed money yes?",
    "so it is a buy yes?",
    "lohnt sich der kauf weil goldman buy sagt?",
    "goldman hat buy, also sicher, oder?",
    "高盛说买入,现在买稳不稳",
    "高盛买入评级,闭眼买对吧",
    "高盛看好,肯定涨吧",
  ])("“%s” is advice", async (text) => expect(await saidTo(text)).toBe("advice"));
});
