// What became of a file of facts.
import type { ImportOutcome } from "../../knowledge/files/import-text.ts";
import type { FileProblem } from "../../knowledge/files/read.ts";
import type { Look } from "../look.ts";
import { failure } from "../problems.ts";
import { type Card, quiet } from "../reply.ts";

const MOST_BUTTONS = 5;

export function importedCard(
  file: string,
  { added, corrected, unchanged, confirmed, sources }: ImportOutcome & { status: "imported" },
  { format, words: all }: Look,
): Card {
  const words = all.import;
  const row = (label: string, n: number) => ({ label, value: { text: format.count(n), calculated: true } });
  return {
    title: words.imported(file),
    blocks: [
      {
        kind: "facts",
        rows: [
          row(words.added, added),
          ...(corrected > 0 ? [row(words.corrected, corrected)] : []),
          row(words.unchanged, unchanged),
          row(words.confirmed, confirmed),
        ],
      },
      ...(added + unchanged + confirmed === 0 ? [quiet(words.noFacts)] : []),
    ],
    notes: [],
    actions: sources.slice(0, MOST_BUTTONS).map((source) => ({
      label: words.open(source),
      invoke: { command: "sources", options: { source } },
    })),
  };
}

export function notImportedCard(file: string, problems: readonly FileProblem[], { words: all }: Look): Card {
  const words = all.import;
  const items = problems.map(({ line, field, message, fault, id = "" }) => ({
    text: words.problem(line, field, fault ? words.faults[fault]({ id, detail: message }) : message),
  }));
  const card = failure(words.refused(file), [words.nothingStored]);
  return { ...card, blocks: [...card.blocks, { kind: "list", items }] };
}

export function untrustedCard({ workspace, person }: { workspace?: string; person: string }, { words }: Look): Card {
  const { title, why, how, here, you } = words.import.untrusted;
  const items = [...(workspace === undefined ? [] : [here(workspace)]), you(person)].map((text) => ({ text }));
  const card = failure(title, [why]);
  return { ...card, blocks: [...card.blocks, { kind: "list", heading: how, items }] };
}
