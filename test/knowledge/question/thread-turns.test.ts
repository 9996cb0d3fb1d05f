// Threads as members write them: each turn leaves out what the turns before have said.
import { describe, expect, it } from "vitest";
import { behind } from "../../../src/knowledge/question/find/found.ts";
import type { Finding } from "../../../src/knowledge/question/types.ts";
import { askingTheLibrary } from "../../support/asking.ts";

const last = askingTheLibrary();

const ids = ({ answer }: Finding): string[] => behind(answer).map(({ id }) => id);
const told = ({ answer }: Finding): string =>
  answer.kind === "field"
    ? `${answer.fact.id} ${answer.field}`
    : answer.kind === "refused"
      ? JSON.stringify(answer.refusal)
      : behind(answer)
          .map(({ id }) => id)
          .join(" ");

describe("A deal", () => {
  it.each([
    [["placement of march 25: how many shares", "at?"], "pl1 price"],
    [["how much money did xiaomi raise in march 2025", "und wie viele Stück?"], "pl1 shares"],
    [["how much money did xiaomi raise in march 2025", "how many shares", "originally?"], "pl1 planned"],
    [["placement of march 25: how many shares", "how far under monday's close"], "pl1 discount"],
    [["net inflow southbound", "rank"], "bg10"],
    [["How much did the placement raise?", "more than planned?", "why"], "pl23 why"],
  ])("%s", async (turns, answer) => expect(told(await last(...turns))).toBe(answer));
});

describe("A product", () => {
  it.each([
    [["tell me about the SU7", "how long did they work on it", "what does it cost?"]],
    [["小米17 Ultra什么时候发布?", "跟谁合作?", "价格呢?"]],
  ])("keeps its place when a price is asked for: %s", async (turns) =>
    expect((await last(...turns)).answer).toMatchObject({ refusal: { reason: "not-stated", what: "price" } }),
  );

  it("makes room for the share where that is named", async () =>
    expect(ids(await last("tell me about the SU7", "and the share price?"))).toEqual(["bg6"]));

  it.each(["how big is it", "what size?"])("of a model “%s” asks for its parameters", async (text) =>
    expect(ids(await last("is the MiMo model open source", text))).toContain("bg19"),
  );
});

describe("A figure", () => {
  it.each([
    [["what did he say about AI money", "out of how much"], ["pl11"]],
    [["car deliveries in 2024", "how much revenue did that bring"], ["pl6"]],
    [["car deliveries in 2024", "how much revenue did that bring", "and the plan for 2025"], ["pl5"]],
    [["car delivery goal for 2025", "and actually in 2024?"], ["ce20"]],
    [["wer hat die Firma gegründet", "wann?"], ["ce40"]],
  ])("%s", async (turns, facts) => expect(ids(await last(...turns)).slice(0, 1)).toEqual(facts));
});

describe("A firm or an investor", () => {
  it("worries about what it names as its reason", async () =>
    expect(told(await last("jef on mi?", "what do they worry about"))).toBe("bg1 why"));

  it("cut its target by so many percent", async () =>
    expect((await last("jefferies target", "what was it before", "% cut?")).answer).toMatchObject({
      kind: "computed",
      computed: [{ how: "change" }],
    }));

  it("has a reason for what it does, where no price of it is known", async () =>
    expect(told(await last("brookfield?", "and kkr", "why do they do it"))).toBe("ci21 why"));
});

describe("Shares", () => {
  it.each([
    [["record high feb 2025?", "how much was that in percent on the day", "and lenovo?"], ["su11"]],
    [["geely vs lenovo feb 7, who gained more", "byd in that ranking?"], ["su13"]],
    [["xpeng?", "effect on mi?"], ["bg35"]],
  ])("%s", async (turns, facts) => expect(ids(await last(...turns))).toEqual(expect.arrayContaining(facts)));

  it("are set against another day than the one before", async () => {
    const { answer } = await last(
      "close on 18 dec",
      "how far below the 52 week high",
      "and from the record in february?",
    );
    expect(answer.kind === "computed" && answer.computed[0]!.operands.map(({ fact }) => fact.id)).toEqual([
      "su1",
      "bg6",
    ]);
  });
});
