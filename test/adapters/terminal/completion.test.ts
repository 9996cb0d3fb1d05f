import { expect, it } from "vitest";
import { completions, lastWord } from "../../../src/adapters/terminal/completion.ts";

it.each([
  ["", ""],
  ["tar", "tar"],
  ["targets ", ""],
  ["targets xia", "xia"],
  ['targets "morgan st', '"morgan st'],
  ['targets xiaomi firm:"gold', 'firm:"gold'],
  ['targets "xiaomi corp" fi', "fi"],
])("the last word of %j is %j", (line, word) => {
  expect(lastWord(line)).toBe(word);
});

it.each<[string, string, string[], [string[], string]]>([
  ["a single word is followed by a blank", "tar", ["targets"], [["targets "], "tar"]],
  ["an option waits for its value", "targets fi", ["firm:"], [["firm:"], "fi"]],
  ["several words wait for a choice", "targets x", ["Xiaomi", "XPeng"], [["Xiaomi", "XPeng"], "x"]],
  [
    "typed letters stay where the words begin otherwise",
    "targets xiao",
    ["Xiaomi", "XPeng"],
    [["Xiaomi", "XPeng"], "X"],
  ],
  ["a value with blanks stands in quotes", "targets mor", ["Morgan Stanley"], [['"Morgan Stanley" '], "mor"]],
  ["also behind its option", "targets firm:g", ["firm:Goldman Sachs"], [['firm:"Goldman Sachs" '], "firm:g"]],
  [
    "a value keeps the option that it was typed behind",
    "targets firm:g",
    ["Goldman Sachs"],
    [['firm:"Goldman Sachs" '], "firm:g"],
  ],
  ["the same word counts once, tricks and empty words do not", "x", ["Xia\u200bomi", "Xiaomi", ""], [["Xiaomi "], "x"]],
  ["nothing is nothing", "zzz", [], [[], "zzz"]],
])("completion: %s", (_, line, values, expected) => {
  expect(
    completions(
      line,
      values.map((value) => ({ value })),
    ),
  ).toEqual(expected);
});
