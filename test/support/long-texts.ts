// Texts far longer than any question, of what is hard on a reader.
const LENGTH = 100_000;

const PARTS: readonly [what: string, part: string][] = [
  ["words", "jefferies target "],
  ["numbers", "9"],
  ["numbers with commas", "1,000,"],
  ["Chinese", "小米目标价"],
  ["one Chinese character", "小"],
  ["accents", "e\u0301"],
  ["brackets", "((((["],
  ["one word", "a"],
  ["words that nobody knows", "zq wvjk xxqp "],
  ["words of letters and figures", "a1"],
  ["spaces", " "],
  ["quotes", "'\"“„"],
  ["dates", "2025-12-18 "],
  ["ranges of time", "between march and last quarter since "],
  ["sums", "1/2+3*4 "],
  ["firms", "goldman, "],
  ["emoji", "👩‍👩‍👧‍👦"],
  ["hidden characters", "\u200b\u202e"],
  ["slips of the keyboard", "jeffries xaiomi taget "],
];

/** 100,000 characters each. */
export const longTexts = PARTS.map(([what, part]) => ({ what, text: part.repeat(Math.ceil(LENGTH / part.length)) }));
