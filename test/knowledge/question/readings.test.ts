// Where a word can mean several things, the words beside it decide: one line for each reading, by sense.
import { describe, expect, it } from "vitest";
import type { Question } from "../../../src/knowledge/question/types.ts";
import { ask, termsOf } from "../../support/understanding.ts";

/** What is asked, of which topics, by which words. */
type Read = Partial<Pick<Question, "ask" | "words" | "subjects" | "time"> & { about: string[] }>;

const read = (text: string) => {
  const question = ask(text);
  return { ...question, about: termsOf(question) };
};

const isRead = (text: string, as: Read) => expect(read(text)).toMatchObject(as);

describe("What is wanted", () => {
  it.each<[string, Read]>([
    ["did Jefferies cut it?", { ask: ["yes-no"] }],
    ["is it above or below?", { ask: ["above-below"] }],
    ["R&D in % of revenue", { ask: ["share-of", "and"] }],
    ["MAU and IoT devices", { ask: ["and"] }],
    ["price, shares + discount of the placing", { ask: ["and"] }],
    ["7-8bn is for what?", { ask: [] }],
    ["what does NOA mean?", { ask: ["define"] }],
    ["what does the deal mean for BYD?", { ask: ["what", "relation"] }],
    ["how many articles do you know?", { ask: ["count"] }],
    ["why should a holder care about the buyback?", { about: ["channel:buyback"], words: [] }],
    ["how many HKD", { ask: ["value"] }],
    ["what exchange rate does that imply?", { ask: expect.arrayContaining(["rate"]), words: [] }],
    ["deliveries 2025 versus 2024", { time: { span: "2024..2025" } }],
  ])("“%s”", isRead);
});

describe("A company, and its government", () => {
  it.each<[string, Read]>([
    ["which sectors does Beijing want money for?", { subjects: ["china"], words: ["sector", "attract"] }],
    ["who convened the roundtable of tech founders?", { words: ["summit"] }],
    ["what does Xiaomi do?", { words: ["business"] }],
    ["what did BYD do on 7 Feb 2025?", { words: [], about: ["measure:change"] }],
    ["what did the firm itself do on 18 December?", { ask: expect.arrayContaining(["deeds"]), words: [] }],
    ["who founded it, and when?", { ask: ["and"], words: ["founder", "founded"] }],
    ["when was it founded and by whom?", { words: ["founder"] }],
  ])("“%s”", isRead);
});

describe("Launches", () => {
  it.each<[string, Read]>([
    ["is the 17 Ultra out?", { about: ["kind:launch"] }],
    ["where did they show the new phones?", { ask: ["where"], about: [], words: ["trade-show"] }],
  ])("“%s”", isRead);
});

describe("A target of a company is a goal, that of a firm a price", () => {
  it.each<[string, Read]>([
    ["is the target 350,000?", { about: [], words: ["goal"] }],
    ["EV delivery target 2025", { about: [], words: ["car", "deliver", "goal"] }],
    ["what goal or target is there", { about: ["kind:target"], words: [] }],
    ["Citi's goal for Xiaomi", { about: ["kind:target"], words: [] }],
    ["did it hit its EV goal?", { about: [], words: ["car", "goal", "deliver"] }],
    ["what are its EV plans?", { words: ["car", "goal"] }],
    ["which targets has it for 2025?", { about: [], words: ["goal"] }],
    ["how much cash is planned for AI?", { about: [], words: ["goal", "ai", "budget"] }],
    ["how far is the share below the target?", { about: ["kind:target", "kind:price"] }],
    ["range of price targets", { about: ["kind:target"] }],
    ["where does Jefferies see the stock going?", { ask: [], about: ["kind:target"] }],
    ["is the stock above or below Jefferies' number?", { about: ["kind:target", "measure:close"] }],
    ["what does Jefferies say about it?", { ask: [], about: [] }],
    ["bull and bear case, short", { about: ["kind:rating"] }],
    ["what does Citi think it is worth?", { about: ["kind:price", "kind:target"] }],
    ["what price does Jefferies see for the stock?", { about: ["kind:target"] }],
    ["Goldman's price", { about: ["kind:target"] }],
    ["upside to the record", { ask: ["above-below"], about: ["measure:record-high", "measure:close"] }],
    ["what upside is there?", { ask: ["upside"], about: ["kind:target"] }],
  ])("“%s”", isRead);
});

describe("What firms think", () => {
  it.each<[string, Read]>([
    ["what does Goldman like about it?", { ask: ["what", "why"], about: ["kind:rating"] }],
    ["why is Citi upbeat on it?", { ask: ["why"], about: ["kind:rating"], words: [] }],
    ["who buys the phones?", { about: [], words: ["phone", "purchase"] }],
    ["was the budget cut?", { about: [], words: ["budget"] }],
    ["Citi cut to sell", { about: ["level:sell", "action:downgrade"], words: [] }],
    ["who cut the rating?", { about: ["kind:rating", "action:downgrade"] }],
    ["did they reiterate the goal?", { about: [], words: ["goal"] }],
    ["bull and bear case", { about: ["kind:rating"] }],
    ["what risk worries Citi?", { about: ["kind:rating"], words: [] }],
  ])("“%s”", isRead);
});

describe("Shares of its own, and deals", () => {
  it.each<[string, Read]>([
    ["sold 750 million shares", { about: ["part:shares", "channel:placement"], words: [] }],
    ["bought 3.8 million shares", { about: ["part:shares", "channel:buyback"], words: [] }],
    ["did the company buy shares?", { about: ["part:shares", "channel:buyback"] }],
    ["what did they use the placement for?", { about: ["channel:placement", "part:purpose"] }],
    ["what will they do with the money?", { about: ["part:purpose", "channel:placement"] }],
    ["what is the cash of the placement for?", { about: ["channel:placement"], words: [] }],
    ["how much did Xiaomi raise?", { ask: ["value", "proceeds"], about: ["channel:placement"] }],
    ["where did it close just before the placing?", { ask: ["where"], about: ["measure:close", "part:reference"] }],
    ["what was the discount to the close?", { about: ["part:discount", "channel:placement"] }],
    ["deal of Xiaomi for phones", { about: [], words: ["phone", "partner"] }],
    ["what devices are planned with the partner?", { about: [], words: ["goal", "partner"] }],
    ["buyback price", { about: ["channel:buyback", "part:price"] }],
    ["what weight did it have in southbound buying?", { words: ["share", "purchase"] }],
    ["number of shares", { about: [] }],
    ["placement: reference price and close", { about: ["channel:placement", "part:reference"] }],
    ["how much money did they raise?", { about: ["channel:placement"] }],
  ])("“%s”", isRead);
});

describe("Prices of the share", () => {
  it.each<[string, Read]>([
    ["and the stock?", { about: ["kind:price"] }],
    ["what did BYD do the day Xiaomi hit 43.05?", { about: ["measure:change"] }],
    ["did BYD beat Xiaomi on 7 Feb 2025?", { ask: ["yes-no", "change", "compare"], words: [] }],
    ["low and high of 52 weeks", { about: ["measure:52-week-high", "measure:52-week-low"] }],
    ["what is it worth?", { about: ["kind:price"] }],
    ["price of the tablet", { about: [], words: ["tablet"] }],
    ["how much was the stock up ytd in early february 2025", { about: ["measure:change"] }],
    ["how was the share doing since january", { about: ["measure:change"], words: [] }],
    ["how much did the share gain that day?", { about: ["measure:change"], words: [] }],
  ])("“%s”", isRead);

  it("a bare number beside one is a claim of it", () => {
    expect(ask("was the close 41?").amounts).toEqual([{ value: 41 }]);
    expect(ask("were the shares sold at 57?").amounts).toEqual([{ value: 57 }]);
  });
});

describe("What is sold", () => {
  it.each<[string, Read]>([
    ["EV sales in USD", { words: ["car", "revenue"] }],
    ["how much did the cars bring in?", { words: ["car", "revenue"] }],
    ["phone sales 2024", { words: ["phone", "ship"] }],
    ["growth of premium sales", { words: ["high-end", "sale"] }],
    ["what does each car sell for on average?", { words: ["car", "revenue"] }],
    ["first car model?", { about: ["kind:launch"], words: ["car"] }],
    ["foreign ev sales", { words: ["overseas", "car", "ship"] }],
    ["小米汽车建立了什么零售和服务体系", { words: ["car", "retail-network"] }],
    ["Li Auto", { words: ["car"] }],
    ["did sales grow?", { words: ["revenue"] }],
    ["devices on the platform", { words: ["device"] }],
    ["profit per vehicle", { words: ["profit", "car"] }],
    ["deliveries overseas", { words: ["overseas", "ship", "car"] }],
    ["how many cars were sold?", { words: ["car", "deliver"] }],
    ["phones delivered", { words: ["phone", "ship"] }],
    ["cars shipped", { words: ["car", "deliver"] }],
  ])("“%s”", isRead);
});
