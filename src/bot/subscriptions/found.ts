// What alerts have found: each event once for each alert, whichever of its reports came first.
import type { Kysely } from "kysely";
import type { Occasion } from "../../knowledge/derive/rules.ts";
import { chunks } from "../../knowledge/references.ts";
import type { Tables } from "../database/tables.ts";

/** What is kept of an occasion: the ids of its facts. */
export type Kept = { subject: string; fact: string; beside: string[]; percent?: number };

export type Found = { alert: string; occasion: Occasion };

const ROWS = 100;

/** Writes down what has not been found before under any of its names. */
export async function keep(tx: Kysely<Tables>, found: readonly Found[], at: number): Promise<void> {
  for (const [alert, own] of Map.groupBy(found, (one) => one.alert)) {
    const known = await knownOf(tx, alert, new Set(own.flatMap(({ occasion }) => occasion.keys)));
    const rows: Tables["alert_events"][] = [];
    for (const { occasion } of own) {
      const [key = ""] = occasion.keys;
      if (occasion.keys.some((one) => known.has(one))) continue;
      known.add(key);
      rows.push({ alert, key, at, body: JSON.stringify(keptOf(occasion)), told: null, digest: null });
    }
    for (const some of chunks(rows, ROWS))
      await tx
        .insertInto("alert_events")
        .values([...some])
        .onConflict((c) => c.doNothing())
        .execute();
  }
}

async function knownOf(tx: Kysely<Tables>, alert: string, keys: ReadonlySet<string>): Promise<Set<string>> {
  const known = new Set<string>();
  for (const some of chunks([...keys])) {
    const rows = await tx
      .selectFrom("alert_events")
      .select("key")
      .where("alert", "=", alert)
      .where("key", "in", some)
      .execute();
    for (const { key } of rows) known.add(key);
  }
  return known;
}

const keptOf = ({ fact, beside, percent }: Occasion): Kept => ({
  subject: fact.subject,
  fact: fact.id,
  beside: beside.map(({ id }) => id),
  ...(percent === undefined ? {} : { percent }),
});

/** Companies that alerts have left to these digests since each of them was sent, by the digest's id. */
export async function leftToDigests(db: Kysely<Tables>, digests: readonly string[]): Promise<Map<string, string[]>> {
  const left = new Map<string, string[]>();
  for (const some of chunks(digests)) {
    const rows = await db
      .selectFrom("alert_events")
      .innerJoin("digests", "digests.id", "alert_events.digest")
      .select(["digests.id", "alert_events.body"])
      .where("digests.id", "in", some)
      .whereRef("alert_events.at", ">=", "digests.told_at")
      .execute();
    for (const { id, body } of rows) {
      const { subject } = JSON.parse(body) as Kept;
      left.set(id, [...new Set([...(left.get(id) ?? []), subject])]);
    }
  }
  return left;
}
