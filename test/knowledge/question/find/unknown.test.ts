// A name that nobody knows is told to be unknown; letters that are no name are not understood; a product keeps its name.
import { expect, it } from "vitest";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();

it.each(["Apple?", "samsung", "Huawei?"])("“%s” is a name", async (text) =>
  expect((await ask(text)).answer).toMatchObject({ refusal: { reason: "unknown-name" } }),
);

it.each(["asdfgh", "zzz", "hm"])("“%s” is none", async (text) =>
  expect((await ask(text)).answer).toMatchObject({ refusal: { reason: "nothing" } }),
);

it("of a product the price is not stated, and its name is not unknown for that", async () => {
  const { answer, near } = await ask("17 ultra price?");
  expect(answer).toMatchObject({ refusal: { reason: "not-stated", what: "price" } });
  expect(near.map(({ id }) => id)).toEqual(["bg15"]);
});

it("of a figure the country is not stated", async () =>
  expect((await ask("smart home share", "in which country?")).answer).toMatchObject({
    refusal: { reason: "not-stated", what: "region" },
  }));

it("why a goal was set is not stated, and no other reason stands for it", async () => {
  const { answer, near } = await ask("why was the ev goal raised");
  expect(answer).toMatchObject({ refusal: { reason: "not-stated", what: "why" } });
  expect(near.map(({ id }) => id)).toEqual(["pl5"]);
});
