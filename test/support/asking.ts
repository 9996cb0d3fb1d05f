// Questions put to the bundled library, as of the day after its newest facts.
import { afterAll, beforeAll } from "vitest";
import { find } from "../../src/knowledge/question/find.ts";
import type { Finding, Question } from "../../src/knowledge/question/types.ts";
import { understand } from "../../src/knowledge/question/understand.ts";
import { createFootnote, type Footnote } from "./bot.ts";

const TODAY = "2025-12-19";

/** For the file of tests that calls it: gives what is found for the last message of a thread. */
export function askingTheLibrary(): (...texts: string[]) => Promise<Finding> {
  let library: Footnote;
  beforeAll(async () => {
    library = await createFootnote();
  });
  afterAll(() => library.close());
  return async (...texts) => {
    const { knowledge } = library;
    const lexicon = await knowledge.lexicon();
    const thread: Question[] = [];
    for (const text of texts) thread.push(understand(text, { lexicon, today: TODAY, thread }).question);
    return find(thread.at(-1)!, { knowledge, today: TODAY });
  };
}
