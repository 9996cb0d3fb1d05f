// What people type, made comparable.
import { describe, expect, it } from "vitest";
import { fold, stem, tokensOf } from "../../../src/knowledge/question/normalise.ts";

describe("Folding", () => {
  it.each([
    ["case, width and accents", "ＸＩＡＯＭＩ Übergrößé", "xiaomi ubergrosse"],
    ["traditional characters", "富瑞對小米的評級 目標價", "富瑞对小米的评级 目标价"],
    ["hidden and reversing characters", "xia\u200bomi \u202etarget\u202c", "xiaomi target"],
    ["possessives and contractions", "Goldman's target isn't what's given", "goldman target is not what given"],
    ["mentions, tags, links and templates", "target @everyone <@123> {{7*7}} [x](http://e.example)", "target       "],
  ])("is blind to %s", (_, typed, folded) => {
    expect(fold(typed).replace(/\s+/g, " ").trim()).toBe(folded.replace(/\s+/g, " ").trim());
  });
});

it("tokens are words, numbers, single Han characters and signs", () => {
  expect(tokensOf("su7 43.36 小米 q4").map(({ form, kind }) => `${kind} ${form}`)).toEqual([
    "word su",
    "number 7",
    "number 43.36",
    "han 小",
    "han 米",
    "word q",
    "number 4",
  ]);
});

it.each([
  ["raised raises raising raise", "rais"],
  ["deliveries delivery", "delivery"],
  ["cutting cut", "cut"],
  ["upgrades upgraded upgrading", "upgrad"],
  ["Preis", "Preis"],
])("“%s” have one basic form", (words, basic) => {
  for (const word of words.split(" ")) expect(stem(word)).toBe(basic);
});
