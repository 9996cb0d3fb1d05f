// The letters of a picture: the right ones, as wide as they are said to be, and none left out.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { written } from "../../../src/adapters/charts/letters.ts";
import { outlined } from "../../../src/adapters/charts/outlines.ts";
import { clipped, widthOf, wrapped } from "../../../src/adapters/charts/words.ts";
import { ROOT } from "../../support/imports.ts";

const outlines = (text: string, bold = false): string[] => written(text, bold).letters.map(({ outline }) => outline);
/** A letter that no font here has. */
const [box] = outlines("\u{10ffff}");

describe("A letter", () => {
  it.each([false, true])("of any company, firm or source in the library is there (bold: %s)", (bold) => {
    const folder = join(ROOT, "src/knowledge/library");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
    const letters = new Set(files.flatMap((file) => Array.from(readFileSync(join(folder, file), "utf8"))));
    expect(letters.size).toBeGreaterThan(200);
    // Korean ones stand in names that people may type; nothing is shown in them.
    const missing = [...letters].filter((letter) => outlines(letter, bold)[0] === box);
    expect(missing.filter((letter) => !/\p{Script=Hangul}/u.test(letter))).toEqual([]);
  });

  it("is its own, in either weight, whatever stands beside it", () => {
    const mixed = outlines("大A和");
    expect(mixed).toEqual([...outlines("大"), ...outlines("A"), ...outlines("和")]);
    expect(new Set([...mixed, ...outlines("大A和", true)]).size).toBe(6);
  });

  it("that no font has is an empty box, and the others stand where they would", () => {
    const { letters, width } = written("a\u{10ffff}b", false);
    expect(letters.map(({ outline }) => outline)).toEqual([...outlines("a"), box, ...outlines("b")]);
    expect(letters.map(({ x }) => x)).toEqual(letters.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(width).toBeGreaterThan(letters.at(-1)!.x);
  });
});

describe("A text", () => {
  it("is as wide as its letters: Chinese ones a whole em, others as their font has them", () => {
    expect(widthOf("小米集團", 20)).toBe(80);
    expect(widthOf("iiii", 20)).toBeLessThan(widthOf("WWWW", 20) / 3);
    expect(widthOf("Xiaomi", 20, true)).toBeGreaterThan(widthOf("Xiaomi", 20));
    // T and o stand closer than each by itself.
    expect(widthOf("To", 20)).toBeLessThan(widthOf("T", 20) + widthOf("o", 20));
  });

  it("that is cut has room, and not even one letter more would have", () => {
    const text = "Price targets: Xiaomi (1810.HK) 小米集團";
    const cut = clipped(text, 15, 150);
    expect(cut).toBe(`${text.slice(0, cut.length - 1)}…`);
    expect(widthOf(cut, 15)).toBeLessThanOrEqual(150);
    expect(widthOf(`${text.slice(0, cut.length)}…`, 15)).toBeGreaterThan(150);
    expect(clipped(text, 15, 400)).toBe(text);
  });

  it("has no line that begins with what ends the one before", () => {
    for (let width = 60; width < 200; width += 5) {
      const lines = wrapped(
        "截至2025年12月19日。来源：“华尔街见闻”，2025年12月18日；高端手机（出货量）。",
        12,
        width,
        20,
      );
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.filter((line) => /^[，。；：）”]/.test(line))).toEqual([]);
    }
  });
});

describe("A text of an SVG", () => {
  const text = (more: string) =>
    `<text dominant-baseline="central" text-anchor="end" style="font-size:20px;font-weight:600;" x="100" y="30" ${more}</text>`;

  it("becomes the outlines of its letters, where and in the colour that it was to be", () => {
    const drawn = outlined(`<svg>${text('fill="#123456">a&lt;b')}</svg>`);
    expect(drawn).not.toContain("<text");
    expect(drawn).toContain('fill="#123456"');
    for (const outline of outlines("a<b", true)) expect(drawn).toContain(` d="${outline}"`);
    const [, first] = / transform="translate\((-[\d.]+) 0\)"/.exec(drawn)!;
    expect(Number(first)).toBeCloseTo(-written("a<b", true).width);
    // Its middle is where the text's was: the letters stand on a line below that.
    const [, x, y, scale] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+) /.exec(drawn)!;
    expect([Number(x), Number(scale)]).toEqual([100, 0.02]);
    expect(Number(y)).toBeGreaterThan(30);
    expect(Number(y)).toBeLessThan(40);
  });

  it("in another form than the known is not left out in silence", () => {
    expect(() => outlined(`<svg>${text('stroke="red" fill="#123456">a')}</svg>`)).toThrow(/unknown form/);
  });
});
