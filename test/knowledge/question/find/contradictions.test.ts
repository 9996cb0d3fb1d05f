// What two articles give differently is told beside each other; that analysts differ is another matter.
import { expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const ids = async (text: string) => behind((await ask(text)).answer).map(({ id }) => id);

it.each([
  ["do the articles contradict each other on iot devices", ["bg22", "ce13"]],
  ["two sources disagree on iot devices, which one is right", ["bg22", "ce13"]],
  ["one report has 860m iot devices, the other over 1bn, who is right", ["bg22", "ce13"]],
  ["any inconsistencies in the market cap figures", ["su2", "ce1"]],
  ["one article says 1 trillion yuan of market cap and elsewhere it says HKD", ["su2", "ce1"]],
  ["one source says the su7 is coming, the other that it is out", ["pl7", "ci14"]],
])("“%s”", async (text, told) => expect(await ids(text)).toEqual(told));

it("of opinions no finder of contradictions speaks", async () => {
  expect(await ids("the analysts contradict each other, who says what")).toEqual(
    expect.arrayContaining(["bg1", "bg3"]),
  );
  expect(await ids("why do the analysts disagree")).toEqual(["bg5"]);
});

it("which firm will be right is a forecast", async () =>
  expect((await ask("jefferies or goldman, who is right")).answer).toMatchObject({
    kind: "refused",
    refusal: { reason: "forecast" },
  }));
