// Reasons in any wording: why a firm rates as it does, what a figure is put down to, what speaks for and against.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();

async function found(text: string) {
  return (await ask(text)).answer;
}

describe("A reason", () => {
  it.each([
    ["goldmans argument for its buy", "bg3"],
    ["what does goldman like about xiaomi", "bg3"],
    ["worauf stützt goldman sein buy", "bg3"],
    ["on what grounds did jefferies downgrade", "bg1"],
    ["what worries jefferies", "bg1"],
    ["富瑞點解下調小米評級", "bg1"],
    ["how does citi back up its buy", "ci1"],
    ["user activity is up a quarter, owing to what?", "ce43"],
    ["用戶活躍度升25%靠乜", "ce43"],
    ["what does the article attribute the trillion to", "ce44"],
    ["what explains the price hike of the tablets", "bg20"],
    ["why is chinese tech under pressure in december", "bg34"],
    ["为什么中国科技股承压", "bg34"],
    ["why did chinese tech firms raise so much capital", "pl25"],
  ])("“%s”", async (text, id) => {
    const answer = await found(text);
    expect(answer).toMatchObject({ kind: "field", field: "why" });
    expect(behind(answer)[0]!.id).toBe(id);
  });

  it.each(["bull and bear arguments on 18 december", "was spricht für und gegen xiaomi", "多空双方的理由"])(
    "“%s” is told of both sides",
    async (text) => expect(behind(await found(text)).map(({ id }) => id)).toEqual(["bg3", "bg1"]),
  );

  it("that no source states is not taken from elsewhere", async () =>
    expect(await found("why did phone shipments rise 16%")).toMatchObject({
      kind: "refused",
      refusal: { reason: "not-stated", what: "why" },
    }));
});
