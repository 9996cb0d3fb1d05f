// Files of facts: what became of them, and what is wrong with one.
import type { StoreFault } from "../../../knowledge/store-problem.ts";

type Refused = { id: string; detail: string };

export const importWords = {
  summary: "Add the facts of a YAML file, where the owner of this bot allows it",
  imported: (file: string) => `Imported: ${file}`,
  added: "Facts added",
  corrected: "Corrections among them",
  unchanged: "Known already",
  confirmed: "Confirmed by a further source",
  noFacts: "The file holds no facts, names at most.",
  open: (source: string) => `Open: ${source}`,
  refused: (file: string) => `${file} was not imported`,
  nothingStored: "Nothing of it was stored. Mend this and hand it in again:",
  problem: (line: number, field: string, what: string) =>
    `${line > 0 ? `Line ${line}: ` : ""}${field ? `${field}: ` : ""}${what}`,
  untrusted: {
    title: "What I know may not be changed from here",
    why: "All places that I serve share it, so only those that my owner trusts may add to it.",
    how: "My owner adds one of these to the setting EDITORS, and starts me again",
    here: (id: string) => `${id}: the moderators here`,
    you: (id: string) => `${id}: you alone, in direct messages and wherever you moderate`,
  },
  unread: {
    "too-large": {
      title: (file: string) => `${file} is too large`,
      help: (most: number) =>
        `I take files of up to ${most} kB. Split it, or have my owner read it with “footnote import”.`,
    },
    "not-text": {
      title: (file: string) => `${file} is not UTF-8 text`,
      help: () => "I read facts from YAML files. Save it as UTF-8 and hand it in again.",
    },
    missing: {
      title: (file: string) => `There is no file ${file}, or I may not read it`,
      help: () => "Write its path as seen from where I was started; one with blanks goes in quotes.",
    },
    unreachable: {
      title: (file: string) => `${file} could not be fetched`,
      help: () => "Nothing was stored. Attach it once more, a little later.",
    },
  },
  faults: {
    invalid: ({ detail }: Refused) => detail,
    conflict: ({ id }: Refused) =>
      `${id} is recorded already with other contents. A correction gets an id of its own and “corrects: ${id}”.`,
    twice: ({ id, detail }: Refused) => `${id} stands here twice, first on line ${detail}.`,
    "no-source": () => "Facts need a “source” at the top of the document.",
    unreadable: ({ detail }: Refused) =>
      detail === "UTF-8"
        ? "This is not UTF-8 text."
        : detail === "512 MiB"
          ? "The file is larger than 512 MiB."
          : `It cannot be read (${detail}).`,
    aliases: () => "YAML anchors and aliases (&name, *name) are not read here: write it out.",
    "same-source": ({ detail }: Refused) => `This source is recorded already as “${detail}”.`,
    "unknown-subject": ({ id, detail }: Refused) => `${id} is about “${detail}”, which no “subjects” entry names.`,
    "unknown-firm": ({ id, detail }: Refused) => `${id} names the firm “${detail}”, which no “firms” entry names.`,
    "unknown-source": ({ id, detail }: Refused) => `${id} names the source “${detail}”, which is not recorded.`,
    "unknown-fact": ({ id, detail }: Refused) =>
      detail ? `${id} corrects “${detail}”, which is not recorded.` : `There is no fact “${id}” to confirm.`,
    "other-fact": ({ id, detail }: Refused) =>
      `${id} cannot correct “${detail}”: it is about another subject, of another kind, or leads back to itself.`,
    "not-current": ({ id, detail }: Refused) =>
      detail
        ? `${id} corrects “${detail}”, which has been corrected already.`
        : `${id} has been corrected or retracted already.`,
    "not-a-draft": ({ id }: Refused) => `${id} is no draft.`,
  } satisfies Record<StoreFault, (refused: Refused) => string>,
};
