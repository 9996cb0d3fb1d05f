// A deal or a firm on the whole, and single facts asked for in other words than their own.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const told = async (...texts: [string, ...string[]]) => behind((await ask(...texts)).answer).map(({ id }) => id);

describe("What is told of a deal or a firm on the whole", () => {
  it.each(["tell me about the share sale", "give me the deal terms of the march stock sale"])("“%s”", async (text) =>
    expect((await ask(text)).answer).toMatchObject({ kind: "fields" }),
  );

  it("the next question of the thread asks for one part of it", async () => {
    const part = async (text: string) => (await ask("tell me about the share sale", text)).answer;
    expect(await part("how many shares?")).toMatchObject({ field: "shares" });
    expect(await part("originally planned?")).toMatchObject({ field: "planned" });
    expect(await part("discount to what price")).toMatchObject({ field: "reference" });
  });

  it("what a firm says is its rating and its target, its rating alone only that", async () => {
    expect(await told("what does jefferies say about xiaomi")).toEqual(["bg1", "bg2"]);
    expect(await told("jefferies rating on xiaomi")).toEqual(["bg1"]);
  });

  it.each([
    ["which bank likes the ai story", "bg3"],
    ["what could bridge the gap between gs and jef", "bg18"],
    ["what do gs and jef disagree about", "bg5"],
    ["how much did the stock jump that friday it broke 1trn", "su1"],
    ["Wann knackte Xiaomi erstmals die 1 Billion HKD?", "su2"],
    ["what's the highest it traded in the last 12 months", "bg7"],
    ["gain from jan 1 to feb 7 2025", "ce2"],
    ["why r mainlanders buying the dip", "bg37"],
    ["150.7m - is that per share", "bg12"],
    ["what did the stock do after the downgrade", "bg6"],
    ["monday 24 march close", "pl4"],
    ["how deep was thursdays dip", "bg6"],
    ["how much up this year by early feb", "ce2"],
    ["market cap crossed which mark in feb", "su2"],
    ["southbound ownership share early 2025", "ce32"],
    ["how much dosh did the march raise pull in", "pl1"],
    ["is 51.05% plausible", "ce30"],
    ["is the share sale part of a wider trend", "pl25"],
    ["xpeng -35% in one day?", "bg25"],
    ["which house is most positive", "bg3"],
    ["how strong was demand for the new shares", "pl23"],
  ])("“%s”", async (text, fact) => expect((await told(text))[0]).toBe(fact));
});
