// Bytes as they come, as text, in bounded memory.
import { expect, it } from "vitest";
import { textWithin } from "../../src/adapters/given-file.ts";

async function* chunks(...parts: (string | number[])[]) {
  for (const part of parts) yield typeof part === "string" ? Buffer.from(part) : Uint8Array.from(part);
}

it("letters that were cut in two are whole again", async () => {
  const bytes = Buffer.from("小米");
  const cut = chunks([...bytes.subarray(0, 2)], [...bytes.subarray(2)]);
  expect(await textWithin(cut, 100)).toEqual({ status: "text", text: "小米" });
  expect(await textWithin(chunks(), 0)).toEqual({ status: "text", text: "" });
});

it("what is no UTF-8 is no text", async () => {
  expect(await textWithin(chunks([0x89, 0x50, 0xff]), 100)).toEqual({ status: "not-text" });
});

it("nothing is read beyond the limit", async () => {
  let taken = 0;
  async function* endless() {
    for (;;) yield Buffer.alloc((taken += 1) && 10);
  }
  expect(await textWithin(endless(), 100)).toEqual({ status: "too-large" });
  expect(taken).toBe(11);
  expect((await textWithin(chunks("x".repeat(100)), 100)).status).toBe("text");
});
