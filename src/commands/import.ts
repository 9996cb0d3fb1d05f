// A file of facts, handed in where one talks: the same as `footnote import` does with it.
import { defineCommand, type FileContent } from "./define.ts";
import { file } from "./options.ts";
import { problem } from "./problems.ts";
import { UserProblem } from "./reply.ts";
import { importedCard, notImportedCard, untrustedCard } from "./views/import.ts";
import { en } from "./words/en.ts";

/**
 * Far more than people write by hand; reading it takes half a second, in which nobody else is answered. What is larger
 * goes through the command line.
 */
const MOST_KB = 500;
const MOST_BYTES = MOST_KB * 1000;

export const importFacts = defineCommand({
  name: "import",
  summary: en.import.summary,
  examples: ["import facts.yaml"],
  visibility: "private",
  moderator: true,
  options: { file: file(en.options.factFile) },
  async run({ file: given }, { services: { editing }, place, actor, look }) {
    const untrusted = editing.refusal(place, actor);
    if (untrusted) throw new UserProblem(untrustedCard(untrusted, look));
    const words = look.words.import.unread;
    const unread = (why: Exclude<FileContent["status"], "text">) =>
      problem(words[why].title(given.name), [words[why].help(MOST_KB)]);
    if (given.size > MOST_BYTES) throw unread("too-large");
    const content = await given.read(MOST_BYTES);
    if (content.status !== "text") throw unread(content.status);
    const outcome = await editing.import(given.name, content.text);
    if (outcome.status === "refused") throw new UserProblem(notImportedCard(given.name, outcome.problems, look));
    return { cards: [importedCard(given.name, outcome, look)] };
  },
});
