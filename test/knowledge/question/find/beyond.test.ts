// A figure that is named, set against an amount: yes or no where its hedge allows it, else the figure as it is told.
import { expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();

it.each([
  ["is the R&D budget more than 20bn yuan", "yes", "pl11"],
  ["is the R&D budget below 20bn yuan", "no", "pl11"],
  ["are ev revenues above 30bn yuan", "yes", "pl6"],
  ["are ev revenues above 5bn dollars", "no", "pl6"],
  ["did they deliver fewer than 100k cars in 2024", "no", "ce20"],
  ["小米月活超过8亿了吗", "no", "bg21"],
])("“%s”: %s", async (text, verdict, id) => {
  const { answer } = await ask(text);
  expect(answer).toMatchObject({ kind: "verdict", verdict });
  expect(behind(answer).map((fact) => fact.id)).toEqual([id]);
});

it("is left open by “over 135,000” where the amount is higher", async () => {
  const { answer } = await ask("did they deliver more than 200k cars in 2024");
  expect(answer).toMatchObject({ kind: "facts", facts: [{ id: "ce20" }] });
});

it("is another question where a price is meant", async () => {
  const { answer } = await ask("did it go above 43.05 later?");
  expect(behind(answer).every(({ kind }) => kind === "price")).toBe(true);
});
