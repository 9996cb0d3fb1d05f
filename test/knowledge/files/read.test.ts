// What is wrong with a file is said with its line and field; a wrong file yields nothing.
import { describe, expect, it } from "vitest";
import { readFactFile } from "../../../src/knowledge/files/read.ts";
import { head } from "../../support/fact-files.ts";

const problemsOf = (text: string) => {
  const read = readFactFile("f.yaml", text);
  return read.ok ? [] : read.problems.map(({ line, field, fault }) => ({ line, field, ...(fault ? { fault } : {}) }));
};
const messageOf = (text: string): string => {
  const read = readFactFile("f.yaml", text);
  return read.ok ? "" : read.problems[0]!.message;
};

describe("a fact file", () => {
  it("gives its facts the source, the day and the status that it leaves out", () => {
    const read = readFactFile(
      "f.yaml",
      `${head("news")}  - { id: e1, kind: event, subject: xiaomi, what: It rained., quote: rain }\n`,
    );
    expect(read).toMatchObject({
      ok: true,
      batch: {
        sources: [{ id: "news" }],
        facts: [
          { id: "e1", statedOn: "2025-06-02", status: "published", sources: [{ source: "news", quote: "rain" }] },
        ],
      },
    });
    expect(read.ok && read.batch.facts![0]).not.toHaveProperty("recordedAt");
    expect(read.ok && read.lines.get("e1")).toBe(3);
  });

  it("keeps what it says itself", () => {
    const own = `statedOn: 2025-01-01, status: draft, recordedAt: "2025-01-02T00:00:00.000Z"`;
    const read = readFactFile(
      "f.yaml",
      `${head("news")}  - { id: e1, kind: event, subject: xiaomi, what: x, ${own} }\n`,
    );
    const fact = { statedOn: "2025-01-01", status: "draft", recordedAt: "2025-01-02T00:00:00.000Z" };
    expect(read).toMatchObject({ ok: true, batch: { facts: [fact] } });
  });

  it("may confirm facts of other files", () => {
    const read = readFactFile("f.yaml", `${head("wire")}  - { confirms: e1, quote: rain }\n  - confirms: e2\n`);
    const confirmations = [
      { fact: "e1", source: "wire", quote: "rain" },
      { fact: "e2", source: "wire" },
    ];
    expect(read).toMatchObject({ ok: true, batch: { facts: [], confirmations } });
  });

  it.each(["", "# only a comment\n", "{}\n", "---\n"])("may be empty: %j", (text) => {
    expect(readFactFile("f.yaml", text)).toMatchObject({ ok: true, batch: { facts: [] } });
  });
});

describe("a wrong file is told by line and field", () => {
  it.each([
    [
      "a bad day",
      "  - id: e1\n    kind: event\n    subject: xiaomi\n    what: x\n    on: 2025-02-30\n",
      7,
      "facts[0].on",
    ],
    ["a missing field", "  - id: e1\n    kind: event\n    subject: xiaomi\n", 3, "facts[0].what"],
    [
      "a field too many",
      "  - id: e1\n    kind: event\n    subject: xiaomi\n    what: x\n    color: red\n",
      3,
      "facts[0]",
    ],
    ["an unknown kind", "  - id: e1\n    kind: rumour\n    subject: xiaomi\n", 4, "facts[0].kind"],
    ["a fact that is no mapping", "  - just text\n", 3, "facts[0]"],
    ["facts that are no list", "  e1: {}\n", 2, "facts"],
    ["a confirmation with more", "  - confirms: e1\n    kind: event\n", 3, "facts[0]"],
    [
      "a text where a number belongs",
      "  - id: p1\n    kind: price\n    subject: xiaomi\n    measure: close\n    figure:\n      value: forty\n      unit: HKD\n",
      8,
      "facts[0].figure.value",
    ],
    [
      "half a range",
      "  - id: p1\n    kind: price\n    subject: xiaomi\n    measure: close\n    figure:\n      low: 40\n      unit: HKD\n",
      7,
      "facts[0].figure.high",
    ],
    [
      "a number in a number",
      "  - id: p1\n    kind: price\n    subject: xiaomi\n    measure: close\n    figure:\n      value: 1\n      unit: HKD\n" +
        "      alsoGiven:\n        - { value: 1, unit: USD }\n        - { value: x, unit: EUR }\n",
      12,
      "facts[0].figure.alsoGiven[1].value",
    ],
  ])("%s", (_what, facts, line, field) => {
    expect(problemsOf(head("news") + facts)).toContainEqual({ line, field });
  });

  it("a listing code that YAML reads as a number", () => {
    const text =
      "subjects:\n  - id: xiaomi\n    type: company\n    name: Xiaomi\n    listings:\n      - exchange: HK\n        code: 1810\n";
    expect(problemsOf(text)).toEqual([{ line: 7, field: "subjects[0].listings[0].code" }]);
  });

  it("a syntax error", () => {
    expect(problemsOf("source: {\n  id: news\nfacts: [\n")[0]).toMatchObject({ field: "" });
    expect(problemsOf("a: 1\nb: 2\n  c: 3\n")[0]).toEqual({ line: 2, field: "" });
    expect(messageOf("a: 1\nb: 2\n  c: 3\n")).not.toMatch(/\n|at line/);
  });

  it("a key that stands twice, which YAML would silently let the last one win", () => {
    expect(problemsOf("source:\n  id: a\n  id: b\n")[0]).toMatchObject({ line: 3 });
  });

  it("an id that stands twice, with the line of the first", () => {
    const text = `${head("news")}${"  - { id: e1, kind: event, subject: xiaomi, what: x }\n".repeat(2)}`;
    expect(problemsOf(text)).toEqual([{ line: 4, field: "facts[1].id", fault: "twice" }]);
    expect(messageOf(text)).toBe("3");
  });

  it("facts without a source", () => {
    expect(problemsOf("facts:\n  - { id: e1, kind: event, subject: xiaomi, what: x }\n")).toEqual([
      { line: 1, field: "facts", fault: "no-source" },
    ]);
  });

  it("all of it at once, but no more than twenty", () => {
    const wrong = "  - { id: e1, kind: event, subject: xiaomi }\n";
    expect(problemsOf(head("news") + wrong.repeat(3))).toHaveLength(3);
    expect(problemsOf(head("news") + wrong.repeat(50))).toHaveLength(20);
  });

  it.each([["a word"], ["- a list\n"], ["42"], ["a: 1\n---\nb: 2\n"]])(
    "something else than a fact file: %j",
    (text) => {
      expect(problemsOf(text).length).toBeGreaterThan(0);
    },
  );
});

describe("a file that means harm", () => {
  it("cannot unfold into gigabytes", () => {
    let bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (let i = 1; i < 12; i++)
      bomb += `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(", ")}]\n`;
    expect(problemsOf(bomb).length).toBeGreaterThan(0);
  });

  it("cannot use aliases at all", () => {
    const alias = "  - { id: e1, kind: event, subject: xiaomi, what: &w It rained., why: *w }\n";
    expect(problemsOf(head("news") + alias)).toHaveLength(1);
    expect(problemsOf(head("news") + alias.replace("*w", "w"))).toEqual([]);
  });

  it("cannot refer to itself", () => {
    expect(problemsOf("facts: &loop\n  - *loop\n").length).toBeGreaterThan(0);
  });

  it("cannot reach into the program by the names of its fields", () => {
    const read = readFactFile(
      "f.yaml",
      `${head("news")}  - { id: e1, kind: event, subject: x, what: x, __proto__: { polluted: 1 } }\n`,
    );
    expect(read.ok && JSON.stringify(read.batch)).not.toContain("polluted");
    expect({}).not.toHaveProperty("polluted");
    expect(problemsOf("constructor: 1\n").length).toBeGreaterThan(0);
  });

  it("cannot nest so deep that reading it never ends", () => {
    const deep = `facts: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`;
    expect(problemsOf(deep).length).toBeGreaterThan(0);
  });
});
