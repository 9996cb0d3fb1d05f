// Of most companies little is known: all of it is read at once, and whatever is asked of it is found there.
import type { KnowledgeTables } from "./database/tables.ts";
import { dayOf, type Fact, firmOf, sameThing } from "./facts/fact.ts";
import type { Kept } from "./kept.ts";
import type { FactQuery } from "./queries.ts";

/** More than these are looked up as they are asked for. */
export const FEW = 40;

/** All live facts of a subject, newest first; undefined where they are more than a few. */
export type Whole = (subject: string) => Promise<readonly Fact[] | undefined>;

type Row = Pick<KnowledgeTables["facts"], "body">;

/** `read`: so many of a subject's live facts, in any order. */
export function createWhole(
  kept: Kept<readonly Fact[] | "many">,
  read: (subject: string, limit: number) => Promise<readonly Row[]>,
  factOf: (body: string) => Fact,
): Whole {
  const look = async (subject: string): Promise<readonly Fact[] | "many"> => {
    const rows = await read(subject, FEW + 1);
    return rows.length > FEW ? "many" : rows.map(({ body }) => factOf(body)).sort(newestFirst);
  };
  return async (subject) => {
    const { get, put } = await kept();
    const known = get(subject) ?? put(subject, await look(subject));
    return known === "many" ? undefined : known;
  };
}

/** Of these facts, newest first, what the query asks for. */
export function selectedBy(query: Omit<FactQuery, "subject">, facts: readonly Fact[]): Fact[] {
  const { kind, firm, same, since, until, asOf, limit = 20, offset = 0 } = query;
  const wanted = (fact: Fact): boolean =>
    fact.kind === kind &&
    (since === undefined || dayOf(fact) >= since) &&
    (until === undefined || dayOf(fact) <= until) &&
    (asOf === undefined || fact.statedOn <= asOf) &&
    (firm === undefined || firmOf(fact) === firm) &&
    (same === undefined || sameThing(fact) === same);
  return facts.filter(wanted).slice(offset, offset + limit);
}

/** The order of the table, backwards. */
export function newestFirst(a: Fact, b: Fact): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
