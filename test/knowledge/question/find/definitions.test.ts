// What a word stands for, asked in any tone.
import { expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const ids = async (text: string) => behind((await ask(text)).answer).map(({ id }) => id);

it.each(["wtf is southbound money", "explain stock connect to me", "什么叫南向资金", "was genau ist südkapital"])(
  "“%s”: the meaning",
  async (text) => expect(await ids(text)).toContain("bg14"),
);

it("a word alone asks for its meaning", async () => expect(await ids("what is southbound capital")).toEqual(["bg14"]));

it("who asks for a day asks for no meaning", async () =>
  expect(await ids("what was the southbound inflow on 18 december")).toEqual(["bg10"]));
