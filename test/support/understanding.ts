// Questions as they are understood where only a few companies and firms are known, on 19 December 2025.
import { createLexicon } from "../../src/knowledge/question/lexicon.ts";
import type { Question } from "../../src/knowledge/question/types.ts";
import { understand, type Understood } from "../../src/knowledge/question/understand.ts";
import type { Subject } from "../../src/knowledge/subjects.ts";

const subjects: Subject[] = [
  {
    id: "xiaomi",
    type: "company",
    name: "Xiaomi",
    listings: [{ exchange: "HK", code: "1810" }],
    aliases: ["小米", "Mi"],
  },
  { id: "li-auto", type: "company", name: "Li Auto", listings: [{ exchange: "HK", code: "2015" }] },
  { id: "target-corp", type: "company", name: "Target", listings: [{ exchange: "NYSE", code: "TGT" }] },
  { id: "byd", type: "company", name: "BYD", aliases: ["比亚迪"] },
  { id: "china", type: "country", name: "China" },
];
const firms = [
  { id: "jefferies", name: "Jefferies", aliases: ["富瑞"] },
  { id: "goldman", name: "Goldman Sachs", aliases: ["Goldman", "GS", "高盛"] },
  { id: "citi", name: "Citigroup", aliases: ["Citi", "花旗"] },
];
const lexicon = createLexicon(new Map(subjects.map((s) => [s.id, s])), new Map(firms.map((f) => [f.id, f])));

export const understood = (text: string, thread: readonly Question[] = []): Understood =>
  understand(text, { lexicon, today: "2025-12-19", thread });

/** The last message of a thread, as a question. */
export function ask(...texts: string[]): Question {
  const thread: Question[] = [];
  for (const text of texts) thread.push(understood(text, thread).question);
  return thread.at(-1)!;
}

export const termsOf = ({ topics }: Question): string[] => topics.map(({ term }) => term);
