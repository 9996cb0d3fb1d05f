// A move as large as the one claimed, but the other way, is no yes.
import { expect, it } from "vitest";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();

it.each([
  ["did xiaomi rise 2.5%", "no"],
  ["did xiaomi fall 2.5%", "yes"],
  ["did xiaomi close up 2.5%", "no"],
  ["xiaomi lost 2.5% on 18 dec, right?", "yes"],
  ["did lenovo drop 7%", "no"],
  ["小米12月18日涨了2.5%吗", "no"],
])("“%s”: %s", async (text, verdict) => {
  expect((await ask(text)).answer).toMatchObject({ kind: "verdict", verdict });
});
