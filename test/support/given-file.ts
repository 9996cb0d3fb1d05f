// A file as an adapter hands it in, and one of facts to be in it.
import type { FileContent, GivenFile } from "../../src/commands/define.ts";

export const givenFile = (name: string, text: string): GivenFile => ({
  name,
  size: Buffer.byteLength(text),
  read: async () => ({ status: "text", text }),
});

/** One that is said to be there and cannot be loaded. */
export const lostFile = (name: string, status: Exclude<FileContent["status"], "text">): GivenFile => ({
  name,
  size: 1,
  read: async () => ({ status }),
});

/** A source with one price target for Xiaomi, by a firm of its own. */
export const targetFile = (id: string, price: number, source = "example-bank-2025-12-18"): string => `source:
  id: ${source}
  title: Example Bank raises its target for Xiaomi
  publisher: Example News
  publishedOn: 2025-12-18
  language: en
firms:
  - { id: example-bank, name: Example Bank }
facts:
  - { id: ${id}, kind: target, subject: xiaomi, firm: example-bank, action: raise, price: { value: ${price}, unit: HKD } }
`;
