// No source gives the price of a product; neither its sales nor the price of the share stand in for one.
import { expect, it } from "vitest";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();

it.each([
  "what does a xiaomi car cost",
  "average price of xiaomi phones",
  "price of a xiaomi phone",
  "was kostet ein Xiaomi Auto",
])("“%s”", async (text) =>
  expect((await ask(text)).answer).toMatchObject({ refusal: { reason: "not-stated", what: "price" } }),
);

it("what the car division took in for each car is worked out", async () =>
  expect((await ask("revenue per car delivered in 2024")).answer).toMatchObject({ kind: "computed" }));
