// A terminal takes any length; a person who reads it does not, and nobody scrolls back through thousands of lines.
import type { Limits } from "../fit.ts";

export const limits: Limits = {
  cards: 10,
  blocksPerCard: 60,
  rowsPerTable: 200,
  itemsPerList: 200,
  // About a screen and a half at 80 columns: a longer text is a document, not an answer.
  textLength: 4_000,
  notes: 300,
};
