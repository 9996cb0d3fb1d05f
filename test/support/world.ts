// A store and its reader on an empty database, with a clock that the test sets.
import type { Engine } from "../../src/knowledge/database/address.ts";
import type { Handle } from "../../src/knowledge/database/open.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import type { KnowledgeTables } from "../../src/knowledge/database/tables.ts";
import { createKnowledge, type Knowledge } from "../../src/knowledge/knowledge.ts";
import { createStore, type Store } from "../../src/knowledge/store.ts";
import { StoreProblem } from "../../src/knowledge/store-problem.ts";
import { emptyDatabase } from "./databases.ts";

export type World = {
  store: Store;
  knowledge: Knowledge;
  handle: Handle<KnowledgeTables>;
  /** The store's "now". */
  setClock: (now: string) => void;
  /** The same database as another process sees it. */
  another: () => Promise<World>;
};

export async function createWorld(engine: Engine, reading: { keeps?: boolean } = {}): Promise<World> {
  const database = await emptyDatabase<KnowledgeTables>(engine, knowledgeMigrations);
  const enter = async (): Promise<World> => {
    const handle = await database.open();
    let now = "2025-06-02T08:00:00.000Z";
    return {
      store: createStore(handle, () => new Date(now)),
      knowledge: createKnowledge(handle, reading),
      handle,
      setClock: (next) => (now = next),
      another: enter,
    };
  };
  return enter();
}

/** What the store refused the work for; fails where it did not. */
export async function refusalOf(work: Promise<unknown>): Promise<{ fault: string; id: string; detail: string }> {
  const outcome = await work.then(
    () => "nothing was refused",
    (error: unknown) => error,
  );
  if (!(outcome instanceof StoreProblem)) throw new Error("Expected a StoreProblem", { cause: outcome });
  const { fault, id, detail } = outcome;
  return { fault, id, detail };
}

export const idsOf = (facts: readonly { id: string }[]): string[] => facts.map((fact) => fact.id);
