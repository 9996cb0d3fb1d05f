// The write side: sources, names and facts in one transaction; corrections, retractions and publication as new history.
import { sql } from "kysely";
import {
  catchUp,
  check,
  type Confirmation,
  confirm,
  find,
  isCorrected,
  note,
  replace,
  restore,
  save,
} from "./changes.ts";
import { bump } from "./database/marks.ts";
import type { Handle } from "./database/open.ts";
import type { KnowledgeTables } from "./database/tables.ts";
import type { Fact } from "./facts/fact.ts";
import type { Firm } from "./firms.ts";
import { type Writing, writeNews } from "./news.ts";
import { writeNames, writeSources } from "./references.ts";
import { insertFacts } from "./rows.ts";
import type { Source } from "./sources.ts";
import { StoreProblem } from "./store-problem.ts";
import type { Subject } from "./subjects.ts";
import { recount } from "./tallies.ts";

type Optional<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> & { [P in K & keyof T]?: T[P] } : never;

/** A fact as it is handed in: `recordedAt` defaults to now, `status` to published. */
export type NewFact = Optional<Fact, "recordedAt" | "status">;

export type Batch = {
  subjects?: readonly Subject[];
  firms?: readonly Firm[];
  sources?: readonly Source[];
  facts?: readonly NewFact[];
  confirmations?: readonly Confirmation[];
};

/** `corrected`: how many of those that were added stand in the place of another. */
export type Added = { added: number; corrected: number; unchanged: number; confirmed: number };

export type Store = {
  /** All or nothing. The same fact again is "unchanged"; another content under a known id is a conflict. `quiet`: no news. */
  add(batch: Batch, how?: { quiet?: boolean }): Promise<Added>;
  /** Replaces a fact by a new version that points at it. */
  correct(id: string, replacement: NewFact, reason: string): Promise<void>;
  /** Takes back what is current; where that was a correction, what it corrected holds again. */
  retract(id: string, reason: string): Promise<void>;
  /** Makes a draft visible. */
  publish(id: string): Promise<void>;
};

/** All of these throw StoreProblem for what the caller can mend. */
export function createStore({ db, engine }: Pick<Handle<KnowledgeTables>, "db" | "engine">, now: () => Date): Store {
  // Writers take turns, as on SQLite they do anyway: what one has checked still holds when it writes.
  const transaction = <R>(work: (writing: Writing) => Promise<R>, { quiet = false } = {}) =>
    db.transaction().execute(async (tx) => {
      if (engine === "postgres") await sql`select pg_advisory_xact_lock(hashtext(current_schema()))`.execute(tx);
      const writing: Writing = { tx, at: now().toISOString(), news: [] };
      const result = await work(writing);
      if (!quiet) await writeNews(writing);
      await bump(tx, "facts");
      return result;
    });

  return {
    add: (batch, how) =>
      transaction(async (writing) => {
        const { tx, at, news } = writing;
        await writeNames(tx, batch.subjects ?? [], batch.firms ?? []);
        await writeSources(tx, batch.sources ?? []);
        const facts = (batch.facts ?? []).map((given) => complete(given, at));
        const { added, known } = await insertFacts(tx, facts);
        for (const { id, status } of added) if (status === "published") news.push({ fact: id, change: "added" });
        for (const one of added) if (one.corrects) await replace(writing, one.corrects, one);
        let confirmed = 0;
        for (const one of batch.confirmations ?? []) if (await confirm(writing, one)) confirmed++;
        for (const one of known) await catchUp(writing, one);
        const corrected = added.filter(({ corrects, status }) => corrects && status === "published").length;
        return { added: added.length, corrected, unchanged: known.length, confirmed };
      }, how),

    correct: (id, replacement, reason) =>
      transaction(async (writing) => {
        const version = complete({ ...replacement, corrects: id, reason }, writing.at);
        const { added } = await insertFacts(writing.tx, [version]);
        if (added.length === 0) throw new StoreProblem("conflict", version.id);
        if (version.status === "published") writing.news.push({ fact: version.id, change: "added" });
        await replace(writing, id, version);
      }),

    retract: (id, reason) =>
      transaction(async (writing) => {
        const { tx } = writing;
        const { fact } = await find(tx, id);
        if (fact.status === "retracted" || (await isCorrected(tx, id))) throw new StoreProblem("not-current", id);
        await save(tx, fact, { ...fact, status: "retracted", reason }, 0);
        await recount(tx, fact);
        await note(writing, id, "retracted", null, reason);
        if (fact.corrects && fact.status === "published") await restore(writing, fact.corrects, fact);
      }),

    publish: (id) =>
      transaction(async (writing) => {
        const { tx } = writing;
        const { fact } = await find(tx, id);
        if (fact.status !== "draft") throw new StoreProblem("not-a-draft", id);
        if (await isCorrected(tx, id)) throw new StoreProblem("not-current", id);
        await save(tx, fact, { ...fact, status: "published" }, 1);
        await recount(tx, fact);
        await note(writing, id, "published", null, null);
        if (fact.corrects) await replace(writing, fact.corrects, { ...fact, status: "published" });
      }),
  };
}

/** Fills in what may be left out. */
function complete(given: NewFact, at: string): Fact {
  return check({ ...given, recordedAt: given.recordedAt ?? at, status: given.status ?? "published" });
}
