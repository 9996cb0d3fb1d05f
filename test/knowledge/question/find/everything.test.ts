// Everything that is told of one thing: the plans first, and never what is told of another.
import { describe, expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const ids = async (text: string) => behind((await ask(text)).answer).map(({ id }) => id);

describe("Everything", () => {
  it.each([
    "everything you know about the cars",
    "all about their EV business, keep it short",
    "alles was du zu den autos hast",
    "关于小米汽车的所有信息",
  ])("of a thing begins with its goals: “%s”", async (text) => {
    const told = await ids(text);
    expect(told[0]).toBe("pl5");
    expect(told).toEqual(expect.arrayContaining(["pl8", "pl9", "pl6", "pl7"]));
    expect(told).not.toContain("ce7");
  });

  it("of a firm is its rating, its target and what it thinks", async () => {
    expect(await ids("everything you have on jefferies")).toEqual(expect.arrayContaining(["bg1", "bg2"]));
    expect(await ids("all you have on goldman")).toEqual(expect.arrayContaining(["bg3", "bg4"]));
  });

  it("of a deal are its parts", async () =>
    expect((await ask("everything on the placement")).answer).toMatchObject({
      kind: "fields",
      fields: ["details", "discount", "range", "planned", "purpose"].map((field) => ({ field, fact: { id: "pl1" } })),
    }));

  it("is not asked again with the next question", async () =>
    expect(behind((await ask("everything on AI", "and the budget?")).answer).map(({ id }) => id)).toEqual(["pl12"]));

  it("of two things at once is no such question", async () =>
    expect((await ask("is everything ok with the AI budget")).answer).toMatchObject({
      kind: "facts",
      facts: [{ id: "pl12" }],
    }));
});
