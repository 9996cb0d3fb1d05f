// Words that were nearly typed right.
import { expect, it } from "vitest";
import { createMender } from "../../../src/knowledge/question/typos.ts";

const mend = createMender(["target", "rating", "jefferies", "placement", "xiaomi", "hold"]);

it.each([
  ["taget", "target"],
  ["traget", "target"],
  ["targett", "target"],
  ["xiomi", "xiaomi"],
  ["jeffries", "jefferies"],
  ["jefferiess", "jefferies"],
  ["plcement", "placement"],
])("“%s” is %s", (typed, meant) => expect(mend(typed)).toBe(meant));

it.each(["hald", "garget2", "forget", "anthropic", "x".repeat(40)])("“%s” is nothing known", (typed) =>
  expect(mend(typed)).toBeUndefined(),
);
