// The index of all names.
import { expect, it } from "vitest";
import { createLexicon } from "../../../src/knowledge/question/lexicon.ts";
import { byd, ground } from "../../support/facts.ts";

const subjects = new Map([byd, ...ground.subjects].map((subject) => [subject.id, subject]));
const firms = new Map(ground.firms.map((firm) => [firm.id, firm]));

it("tells whether any name begins with some letters", () => {
  const { names, beginsName } = createLexicon(subjects, firms);
  for (const name of names.keys())
    for (const length of [1, name.length - 1, name.length]) expect(beginsName(name.slice(0, length))).toBe(true);
  for (const nobody of ["jeffersonian", "zz", "xiaomix", "\uffff"]) expect(beginsName(nobody)).toBe(false);
});

it("has none while nobody is known", () => {
  expect(createLexicon(new Map(), new Map()).beginsName("jeff")).toBe(false);
});
