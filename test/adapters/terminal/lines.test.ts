import { PassThrough, Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineCutter, readLines } from "../../../src/adapters/terminal/lines.ts";

const cutAll = (chunks: Uint8Array[], longest?: number): string[] => {
  const cutter = createLineCutter(longest);
  return [...chunks.flatMap((chunk) => cutter.push(chunk)), ...cutter.end()];
};
const bytes = (text: string): Buffer => Buffer.from(text);

describe("Bytes become lines", () => {
  it.each([
    ["all three line ends", "one\ntwo\r\nthree\rfour\n", ["one", "two", "three", "four"]],
    ["empty lines", "\n\r\n\r\rone", ["", "", "", "", "one"]],
    ["a last line without an end", "one\ntwo", ["one", "two"]],
    ["nothing at all", "", []],
    ["a byte order mark at the beginning", "\ufeffone\n", ["one"]],
    ["NUL and other control characters, which others judge", "a\u0000b\u0007\n", ["a\u0000b\u0007"]],
  ])("%s", (_, text, lines) => {
    expect(cutAll([bytes(text)])).toEqual(lines);
  });

  it("however the text is cut into chunks, even inside a character or between \\r and \\n", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "小", "🚗", "\r", "\n", "\r\n", "é"), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (input, size) => {
        const whole = bytes(input);
        const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
          whole.subarray(at * size, (at + 1) * size),
        );
        expect(cutAll(chunks)).toEqual(cutAll([whole]));
      }),
    );
  });

  it("a byte that is no UTF-8 becomes the replacement character", () => {
    expect(cutAll([Buffer.from([0x61, 0xff, 0x62, 0x0a, 0xe5, 0xb0])])).toEqual(["a\ufffdb", "\ufffd"]);
  });

  it("a long line is cut, the next one is whole", () => {
    expect(cutAll([bytes("aaaaaaaa\nbbb\n"), bytes("cccc"), bytes("cccc\nd")], 5)).toEqual([
      "aaaaa",
      "bbb",
      "ccccc",
      "d",
    ]);
  });
});

describe("Lines of a stream", () => {
  it("a line of 50 MB without an end takes the memory of its first 8,192 characters", async () => {
    const chunk = Buffer.alloc(65_536, "x");
    const input = Readable.from(
      (function* () {
        for (let at = 0; at < 800; at += 1) yield chunk;
      })(),
    );
    const lines: string[] = [];
    const before = process.memoryUsage().heapUsed;
    for await (const line of readLines(input, new AbortController().signal)) lines.push(line);
    expect(lines.map(({ length }) => length)).toEqual([8_192]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024);
  });

  it("ends at once when it is told to, though the input goes on", async () => {
    const ending = new AbortController();
    const input = new PassThrough();
    input.write("one\n");
    const lines: string[] = [];
    for await (const line of readLines(input, ending.signal)) {
      lines.push(line);
      setTimeout(() => ending.abort(), 5);
    }
    expect(lines).toEqual(["one"]);
  });

  it("an input that breaks is an error, not an end", async () => {
    const input = new PassThrough();
    setTimeout(() => input.destroy(new Error("disk on fire")), 5);
    await expect(Array.fromAsync(readLines(input, new AbortController().signal))).rejects.toThrow("disk on fire");
  });
});
