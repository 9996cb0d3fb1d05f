import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../src/adapters/text-safety.ts";

describe("Text from outside is made safe to show", () => {
  it.each([
    ["a terminal escape loses its power", "\u001b[2Jbuy\u0007", "[2Jbuy"],
    ["NUL, DEL and C1 are gone", "a\u0000b\u007fc\u009bd", "abcd"],
    ["a reversed number stands as it was written", "HK$\u202e63.34\u202c", "HK$63.34"],
    ["isolates and direction marks are gone", "\u2066a\u2069\u200eb\u200fc\u061cd", "abcd"],
    ["invisible letters are gone", "Xia\u200bo\u200cm\u200di\u2060\ufeff\u00ad", "Xiaomi"],
    ["hidden tags are gone", "buy\u{e0073}\u{e007f}", "buy"],
    [
      "line breaks and tabs become one blank",
      "one\r\ntwo\tthree\u2028four\u2029five\u0085six",
      "one two three four five six",
    ],
    ["half a character becomes the replacement character", "a\ud83db", "a\ufffdb"],
    ["letters of every script stay", "小米集團 Ελλάδα Zürich العربية हिन्दी", "小米集團 Ελλάδα Zürich العربية हिन्दी"],
    ["emoji stay", "🚗 ❤️ 👍🏽", "🚗 ❤️ 👍🏽"],
  ])("%s", (_, dirty, safe) => {
    expect(clean(dirty)).toBe(safe);
  });

  it("whatever comes, the result is one well-formed line, and cleaning it again changes nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const safe = clean(String.fromCharCode(...units));
        // oxlint-disable-next-line no-control-regex
        expect(safe).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/);
        expect(safe.isWellFormed()).toBe(true);
        expect(clean(safe)).toBe(safe);
      }),
    );
  });

  it("plain letters are never touched", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{Letter}\p{Number} .,$%+-]*$/u), (text) => {
        expect(clean(text)).toBe(text);
      }),
    );
  });
});
