// The scorer itself, and the published questions as far as a program can check them.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { card, misses } from "./card.ts";
import { type Answer, type Expected, faultsOf } from "./score.ts";

const questions = readFileSync(new URL("questions.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Required<Expected>);

const expected: Expected = {
  id: "a",
  q: "target?",
  kind: "target",
  lang: "en",
  difficulty: "easy",
  expect_all: [String.raw`\b43\.36\b`, "jefferies"],
  expect_none: ["49"],
  cites: ["wire"],
};
const said = (answer: string, ...cites: string[]): Answer => ({
  id: "a",
  answer,
  cites: cites.map((id) => ({ id })),
  ms: 1,
});

describe("An answer", () => {
  it("is right where all that is expected stands there, and its source behind it", () => {
    expect(faultsOf(expected, said("JEFFERIES: HK$43.36", "wire"))).toEqual([]);
    expect(faultsOf(expected, said("Jefferies:\u00a0HK$43.36", "our-id"), { "our-id": "wire" })).toEqual([]);
  });

  it.each([
    ["absent", undefined, ["there is no answer"]],
    ["blank", said(" \u00a0\n"), ["the answer is blank"]],
    ["incomplete", said("Jefferies", "wire"), [String.raw`lacks \b43\.36\b`]],
    ["wrong", said("Jefferies 43.36, was 49", "wire"), ["has 49"]],
    ["without its source", said("Jefferies 43.36", "other"), ["cites none of wire"]],
    ["calling people", said("Jefferies 43.36 @everyone", "wire"), ["has @everyone|@here\\b"]],
    ["broken", said("Jefferies 43.36 undefined", "wire"), ["has \\bundefined\\b"]],
    ["too long", said(`Jefferies 43.36 ${"x".repeat(1500)}`, "wire"), ["1516 characters long"]],
  ])("%s is not", (_, answer, faults) => {
    expect(faultsOf(expected, answer)).toEqual(faults);
  });

  it("cites every source where every one is asked for", () => {
    const both = { ...expected, cites_all: ["wire", "paper"] };
    expect(faultsOf(both, said("Jefferies 43.36", "wire"))).toEqual(["does not cite paper"]);
  });
});

it("The card counts by kind and language, and lists what missed", () => {
  const judged = [
    { expected, answer: said("x"), faults: [] },
    { expected: { ...expected, id: "b", lang: "de", q: "Kursziel?" }, answer: said("so\n  so"), faults: ["lacks it"] },
  ];
  expect(card(judged)).toContain("| target | 1/1 | 0/1 | 1/2 | 50.0 |");
  expect(misses(judged)).toBe('b de "Kursziel?"\n    so / so\n    - lacks it');
});

describe("The questions", () => {
  it("are many, each once, of all languages and degrees", () => {
    expect(questions.length).toBeGreaterThanOrEqual(220);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const lang of ["en", "zh-Hans", "zh-Hant", "de"])
      expect(questions.filter((question) => question.lang === lang).length, lang).toBeGreaterThan(25);
    for (const difficulty of ["easy", "medium", "hard"])
      expect(questions.filter((question) => question.difficulty === difficulty).length, difficulty).toBeGreaterThan(25);
  });

  it("expect what can be checked, from sources of the library", () => {
    const library = readdirSync(new URL("../../src/knowledge/library", import.meta.url));
    for (const question of questions) {
      for (const pattern of [...question.expect_all, ...question.expect_none])
        expect(() => new RegExp(pattern, "iu"), question.id).not.toThrow();
      for (const id of [...(question.cites ?? []), ...(question.cites_all ?? [])])
        expect(library, question.id).toContain(`${id}.yaml`);
    }
  });

  it("of a thread have turns from 1 on", () => {
    const threads = Map.groupBy(
      questions.filter(({ thread }) => thread),
      ({ thread }) => thread,
    );
    for (const [thread, turns] of threads)
      expect(
        turns.map(({ turn }) => turn),
        thread,
      ).toEqual(turns.map((_, i) => i + 1));
  });
});
