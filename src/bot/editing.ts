// Who may change what is known: all places share it, so only those that the owner lists.
import type { Edited, Services } from "../commands/services.ts";
import type { Fact } from "../knowledge/facts/fact.ts";
import { importText } from "../knowledge/files/import-text.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { NewFact, Store } from "../knowledge/store.ts";
import { StoreProblem } from "../knowledge/store-problem.ts";

/** Ids as platforms give them. The word that stands for all direct messages is none: it would let everybody in. */
const ID = /^[A-Z0-9]+$/;

/** An id has room for 60 letters. */
const LONGEST_STEM = 52;

/** `editors`: ids of workspaces, whose moderators may; and of people, who may wherever they moderate. */
export function createEditing(store: Store, knowledge: Knowledge, editors: readonly string[]): Services["editing"] {
  const trusted = new Set(editors);

  /** "bg2-v2" after "bg2". */
  async function nextId(id: string): Promise<string> {
    const stem = id.replace(/-v\d+$/, "").slice(0, LONGEST_STEM);
    for (let n = 2; ; n++) if (!(await knowledge.fact(`${stem}-v${n}`))) return `${stem}-v${n}`;
  }

  async function replaced(id: string, version: Fact, reason: string): Promise<Edited> {
    const { recordedAt: _at, corrects: _before, ...fact } = version;
    const next = { ...fact, id: await nextId(version.id), status: "published" } as NewFact;
    return edited(async () => {
      await store.correct(id, next, reason);
      return knowledge.fact(next.id);
    });
  }

  return {
    refusal({ workspace }, { id: person }) {
      if (trusted.has(workspace) || trusted.has(person)) return undefined;
      return ID.test(workspace) ? { workspace, person } : { person };
    },
    import: (name, text) => importText(store, name, text),
    correct: replaced,
    retract: (id, reason) =>
      edited(async () => {
        const fact = await knowledge.fact(id);
        await store.retract(id, reason);
        return fact?.corrects === undefined ? undefined : knowledge.fact(fact.corrects);
      }),
    async restore(id, reason) {
      const fact = await knowledge.fact(id);
      if (!fact) return { status: "refused", fault: "unknown-fact", id, detail: "" };
      // What it had corrected holds again since it was taken back: that is what it now corrects again.
      return replaced(fact.corrects ?? fact.id, fact, reason);
    },
  };
}

async function edited(work: () => Promise<Fact | undefined>): Promise<Edited> {
  try {
    return { status: "done", fact: await work() };
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    const { fault, id, detail } = error;
    return { status: "refused", fault, id, detail };
  }
}
