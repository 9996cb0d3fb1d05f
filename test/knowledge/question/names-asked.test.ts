// Which unknown words stand where a name would. A verb or a manner of speaking only weakens what is asked; a name blocks it.
import { expect, it } from "vitest";
import { nameLike } from "../../../src/knowledge/question/names-asked.ts";
import { spot } from "../../../src/knowledge/question/spot.ts";

const namesIn = (text: string) => {
  const { folded, spotted } = spot(text, "2025-12-19");
  return nameLike(spotted, folded);
};

it.each([
  ["did they zlorp the plot", []],
  ["to blunk up a site", []],
  ["the drowziest price you have", []],
  ["in the murkier case of the buyback", []],
  ["mit frobnischen aktien", []],
  ["what does zlorp make of the plot", ["zlorp"]],
  ["zlorp rating", ["zlorp"]],
  ["a target by blunk", ["blunk"]],
])("“%s” names %j", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
