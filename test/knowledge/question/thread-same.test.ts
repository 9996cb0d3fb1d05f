// Another side of what was told last, and words for what a fact holds beside its first figure.
import { describe, expect, it } from "vitest";
import { behind } from "../../../src/knowledge/question/find/found.ts";
import type { Finding } from "../../../src/knowledge/question/types.ts";
import { askingTheLibrary } from "../../support/asking.ts";

const last = askingTheLibrary();

const ids = ({ answer }: Finding): string[] => behind(answer).map(({ id }) => id);
const field = ({ answer }: Finding) => (answer.kind === "field" ? `${answer.fact.id} ${answer.field}` : answer.kind);
const change = ({ answer }: Finding) => (answer.kind === "computed" ? answer.computed[0] : undefined);

describe("Another side of what was told last", () => {
  it.each([
    ["at which price", "pl1 price"],
    ["and for what price?", "pl1 price"],
    ["vs what price", "pl1 reference"],
    ["gegen welchen kurs", "pl1 reference"],
  ])("after a placement: “%s”", async (text, told) => {
    expect(field(await last("how much did the xiaomi share sale bring in", text))).toBe(told);
  });

  it("the place of a flow, and the price of a record", async () => {
    expect(ids(await last("southbound flows dec 18?", "rank?"))).toEqual(["bg10"]);
    expect(ids(await last("when did xiaomi hit its record in feb", "at what price"))).toEqual(["su1"]);
  });

  it("the same distance, from the target before", async () => {
    const found = await last("jefferies target", "how far is that from the last close", "and if u take the old one");
    expect(change(found)).toMatchObject({ how: "upside", operands: [{}, {}] });
    expect(change(found)!.operands.map(({ field: name }) => name)).toContain("previous");
  });
});

describe("Words for what a fact holds", () => {
  it.each([
    ["close right before the march 2025 placement?", "pl1 reference"],
    ["by how much did sales grow in q4 2023?", "ci12 growth"],
    ["current southbound weighting of xiaomi", "ce32 share"],
  ])("“%s”", async (text, told) => expect(field(await last(text))).toBe(told));

  it("shares on top of the plan are the difference", async () => {
    expect(change(await last("how many shares on top of the original plan were placed"))?.low).toBe(50_000_000);
  });

  it("what was on file by a day is no forecast", async () => {
    expect(ids(await last("highest xiaomi price u had on file by end of march 2025"))).toEqual(["pl4"]);
    expect((await last("price by end of march 2027")).answer).toMatchObject({ refusal: { reason: "forecast" } });
  });

  it("what will be on file is one", async () => {
    const { answer } = await last("will it rise above the price on file");
    expect(answer).toMatchObject({ refusal: { reason: "forecast" } });
  });

  it("two figures of one thing are both told, an amount also where it is written out", async () => {
    expect(ids(await last("860 million iot devices or over a billion, what's correct"))).toEqual(["bg22", "ce13"]);
    expect(ids(await last("135k: all xiaomi cars or just SU7?"))).toEqual(["ce20"]);
  });
});
