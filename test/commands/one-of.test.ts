import { expect, it } from "vitest";
import { oneOf, readableOne } from "../../src/commands/one-of.ts";
import { UserProblem } from "../../src/commands/reply.ts";
import { en } from "../../src/commands/words/en.ts";

const words = en.digest;
const some = [{ id: "abc" }, { id: "def" }];
const of = (all: typeof some, typed?: string) => oneOf(all, typed, "digest preview", words, ({ id }) => `line ${id}`);

function problemOf(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof UserProblem) return error.card;
    throw error;
  }
  throw new Error("It was no problem.");
}

it("is the one named, in any case, else the only one, or none where there is none", () => {
  expect(of(some, "DEF")).toBe(some[1]);
  expect(of(some.slice(1))).toBe(some[1]);
  expect(of([])).toBeUndefined();
});

it("says which there are, each with a button, where none of several is named, and refuses what is not there", () => {
  const which = problemOf(() => of(some));
  expect(which.title).toBe(words.which);
  expect(JSON.stringify(which.blocks)).toContain("line def");
  expect(which.actions?.map(({ invoke }) => invoke)).toEqual(
    some.map(({ id }) => ({ command: "digest preview", options: { id } })),
  );
  expect(problemOf(() => of(some, "ghi")).title).toBe(words.unknown("ghi"));
});

it("offers nothing but its end for one that cannot be read", () => {
  const end = { label: "End it", invoke: { command: "digest unsubscribe", options: { id: "abc" } } };
  const card = problemOf(() => readableOne({ id: "abc", scope: "member", unreadable: true }, words, end));
  expect([card.title, card.actions]).toEqual([words.unreadable.title("abc"), [end]]);
  expect(readableOne(some[0]!, words, end)).toBe(some[0]);
});
