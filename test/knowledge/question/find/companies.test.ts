// The rivals that the sources name: of the company, or of the kind of product that is named.
import { expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const ids = async (text: string) => behind((await ask(text)).answer).map(({ id }) => id);

it.each([
  "whom does the SU7 compete with",
  "rivals of xiaomi in electric cars",
  "wer sind die konkurrenten von xiaomi",
  "SU7有哪些竞争对手",
  "acc. to your sources, which competitors does the su7 face",
])("“%s”: what names the others comes first, then who they are", async (text) =>
  expect((await ids(text)).slice(0, 3)).toEqual(["ci15", "ci17", "ci18"]),
);

it("of another market nobody is named, and no carmaker stands in for them", async () =>
  expect(await ids("who are its rivals in smartphones")).not.toContain("ci17"));

it("of a product that nobody knows none are told", async () =>
  expect(await ids("who competes with the zorblax")).toEqual([]));

it("codes set beside each other are codes, and no moves of shares", async () =>
  expect(await ids("lenovo vs byd, hk symbols")).toEqual(["su18", "su19"]));
