// What members write in a hurry is read as the words that they mean; what only looks like it is left alone.
import { describe, expect, it } from "vitest";
import { fold } from "../../../../src/knowledge/question/normalise.ts";
import { writtenOut } from "../../../../src/knowledge/question/vocabulary/chat.ts";

const read = (text: string) => writtenOut(fold(text));

describe("Chat spelling", () => {
  it.each([
    ["y r ppl buying b4 the launch", "why are people buying before the launch"],
    ["how many shs n at what px", "how many shares and at what price"],
    ["ratings w/ dates", "ratings with dates"],
    ["rnd spend this yr", "r&d spend this year"],
    ["wen will u tell me ur tgt", "when will you tell me your target"],
  ])("“%s” is written out", (typed, meant) => expect(read(typed)).toBe(meant));

  it.each(["r&d budget", "users y/y", "growth y o y", "$v price", "n.a.", "s&p"])("“%s” stays", (typed) =>
    expect(read(typed)).toBe(typed),
  );
});
