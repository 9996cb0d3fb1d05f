import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escape } from "../../../src/adapters/discord/escape.ts";
import { clean } from "../../../src/adapters/text-safety.ts";
import { provocations } from "../../contracts/renderer.ts";
import { arbitraryText } from "../../support/arbitrary-reply.ts";
import { read } from "./discord-markdown.ts";

describe("The reader in these tests knows what acts", () => {
  it.each([
    ["**a** *b* _c_ __d__ ~~e~~ ||f||", ["bold", "italic", "italic", "underline", "struck", "spoiler"]],
    ["`a` ```b```", ["code", "code"]],
    ["[a](https://b.example)", ["link https://b.example"]],
    ["https://b.example <https://c.example>", ["link", "link"]],
    ["@everyone @here <@1> <@!1> <@&1> <#1>", ["mention", "mention", "mention", "mention", "mention", "mention"]],
    ["</why:1> <:a:1> <a:b:1> :tada: <t:1:R> <id:guide>", ["command", "emoji", "emoji", "emoji", "time", "place"]],
    ["# a\n-# b\n> c\n- d\n1. e\n>>> f", ["heading", "subtext", "quote", "list", "list", "quote"]],
    ["- # a", ["list", "heading"]],
  ])("%s", (markdown, acts) => {
    expect(read(markdown).acts).toEqual(acts);
  });
});

describe("Escaped text shows itself and does nothing", () => {
  it.each([
    ...provocations,
    "1. first",
    "12. ",
    "-",
    "- ",
    "+ plus",
    "#",
    "### small",
    "-# tiny",
    ">>> all that follows",
    "  - nested",
    "\\**not bold\\**",
    "ends with \\",
    "a_b_c snake_case",
    "***",
    "https://evil.example/a_b?c=(d)",
    "HTTPS://EVIL.EXAMPLE discord://-/settings",
    "@EVERYONE",
    "@\u200beveryone <@\u200b1>",
    "*\u200b*bold**",
    "10:30:45",
  ])("%s", (text) => {
    expect(read(escape(text))).toEqual({ text: clean(text), acts: [] });
  });

  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(..."\\*_~`|[]()<>@#:-+.!/&1a小 ".split("")),
      fc.constantFrom(
        "everyone",
        "here",
        "https://",
        "t:0",
        "@&12",
        ":tada:",
        "**",
        "```",
        "](",
        "-# ",
        "1. ",
        "\u200b",
        "\u202e",
      ),
    ),
    { maxLength: 24 },
  );

  it("whatever it is made of", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join("")),
          arbitraryText,
        ),
        (text) => {
          expect(read(escape(text))).toEqual({ text: clean(text), acts: [] });
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it("also behind a bullet, in bold, and before a footnote", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = clean(parts.join("")).trim();
        fc.pre(text !== "");
        expect(read(`- ${escape(text)}\u00a0[1] *calculated*`)).toEqual({
          text: `${text}\u00a0[1] calculated`,
          acts: ["list", "italic"],
        });
        expect(read(`**${escape(text)}** ${escape(text)}`)).toEqual({ text: `${text} ${text}`, acts: ["bold"] });
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("Ordinary text stays as it is, for previews and notifications show the backslashes", () => {
  it.each([
    "HK$43.36",
    "+7.9%",
    "-HK$5.85, -11.9%",
    "18 Dec 2025, inferred",
    "Buy: raised from Hold (old)",
    "R&D budget",
    "“as much as” – up to 16%",
    "大和：小米目標價下調至55元，維持「買入」評級",
    "Zürich, Ελλάδα, हिन्दी, 🚗",
    "1.5 million, version 2. final",
    "a - b > c # d + e",
  ])("%s", (text) => {
    expect(escape(text)).toBe(text);
  });
});
