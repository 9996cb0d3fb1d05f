// What is advice although it sounds like a question of fact, and the other way round.
import { expect, it } from "vitest";
import { askingTheLibrary } from "../../support/asking.ts";

const found = askingTheLibrary();

it.each([
  "goldman has a buy on it so I just buy, right?",
  "jefferies cut it, so i'm selling ok?",
  "if citi likes it i should too, no?",
  "goldman sagt kaufen, also kaufe ich, oder?",
  "高盛说买,那我就买对吧",
  "hold or sell after the jefferies cut?",
  "is it fine for me to get in now",
  "which one is better for me, byd or mi",
  "ist jetzt ein guter moment zum einsteigen",
  "现在跟着北水买行不行",
  "i'm in at 55, hold?",
  "thinking about switching into byd",
  "pick one: goldman or jefferies",
  "tell me which of them to follow",
  "give me an entry price",
  "rate mi from 1 to 10",
  "my wife says sell, you?",
  "mi or byd for 2026?",
  "is mi a buy",
  "Ist Xiaomi ein Kauf?",
  "sell now after the goldman note or wait",
  "buy more before the launch or rather hold off?",
  "jetzt nachkaufen oder lieber abwarten?",
  "该卖掉还是继续持有小米",
])("“%s” is advice", async (text) => {
  const { answer } = await found(text);
  expect(answer).toMatchObject({ kind: "refused", refusal: { reason: "advice" } });
});

it.each([
  "goldman says buy, right?",
  "jefferies says hold, correct?",
  "why should i care about leica if i own xiaomi",
  "why should i pay attention to leica",
  "does goldman rate it buy or hold",
  "why did lenovo moon in february",
  "what should i know about the 17 ultra",
  "codes for byd and geely",
  "buy or hold rating from citi?",
  "southbound on 18 dec: buy or sell?",
])("“%s” is none", async (text) => {
  const { answer } = await found(text);
  expect(answer.kind).not.toBe("refused");
});
