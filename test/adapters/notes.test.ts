import { expect, it } from "vitest";
import { bySource, marks } from "../../src/adapters/notes.ts";

it.each([
  ["no marks for no footnotes", [], []],
  ["one", [4], ["[4]"]],
  ["two neighbours stand alone", [1, 2], ["[1]", "[2]"]],
  ["three or more in a row become a range", [1, 2, 3, 7], ["[1–3]", "[7]"]],
  ["order and repetition do not matter", [7, 3, 1, 2, 3], ["[1–3]", "[7]"]],
])("marks: %s", (_, cites, expected) => {
  expect(marks(cites)).toEqual(expected);
});

it("footnotes of one source stand together, in the order of their first number, and an address given once counts for all", () => {
  const source = { title: "Targets", publisher: "boerse-global.de", publishedOn: "2025-12-18" };
  const other = { title: "Targets", publishedOn: "2025-12-18" };
  const groups = bySource([
    { n: 3, facts: ["bg4"], source: { ...source, url: "https://example.org/" } },
    { n: 2, facts: ["aa1", "aa2"], source: other },
    { n: 1, facts: ["bg1"], source },
  ]);
  expect(groups).toEqual([
    {
      source: { ...source, url: "https://example.org/" },
      notes: [
        { n: 1, facts: ["bg1"] },
        { n: 3, facts: ["bg4"] },
      ],
    },
    { source: other, notes: [{ n: 2, facts: ["aa1", "aa2"] }] },
  ]);
});

it("sources whose title and publisher read the same in a row are two", () => {
  const one = { title: "Buy", publisher: "Xiaomi 3 Now", publishedOn: "2025-12-18" };
  const two = { title: "Buy Xiaomi 3", publisher: "Now", publishedOn: "2025-12-18" };
  const three = { title: "Buy Xiaomi 3 Now", publishedOn: "2025-12-18" };
  const groups = bySource([one, two, three].map((source, at) => ({ n: at + 1, facts: [], source })));
  expect(groups.map(({ source }) => source)).toEqual([one, two, three]);
});
