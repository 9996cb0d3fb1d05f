// Running totals, so that nothing has to count a million rows: live facts in all, of each subject and of each source
// by kind, and how many sources there are. Kept in the transaction that changes what is counted.
import type { Transaction } from "kysely";
import type { KnowledgeTables } from "./database/tables.ts";
import { dayOf, type Fact } from "./facts/fact.ts";

type Tx = Transaction<KnowledgeTables>;
type Tally = KnowledgeTables["tallies"];

export const ALL = "all";
export const ofSubject = (id: string): string => `subject ${id}`;
export const ofSource = (id: string): string => `source ${id}`;

// 4 columns a row.
const ROWS = 500;

/** Counts new facts in. */
export async function countIn(tx: Tx, facts: readonly Fact[]): Promise<void> {
  const counts = new Map<string, Tally>();
  const count = (about: string, { kind }: Fact, newest: string) => {
    const key = `${about} ${kind}`;
    const known = counts.get(key);
    if (!known) counts.set(key, { about, kind, n: 1, newest });
    else {
      known.n++;
      if (newest > known.newest) known.newest = newest;
    }
  };
  for (const fact of facts) {
    if (fact.status !== "published") continue;
    for (const { source } of fact.sources) count(ofSource(source), fact, "");
    count(ALL, fact, "");
    count(ofSubject(fact.subject), fact, dayOf(fact));
  }
  await add(tx, [...counts.values()]);
}

export const countSources = (tx: Tx, n: number): Promise<void> =>
  add(tx, [{ about: ALL, kind: "source", n, newest: "" }]);

/** A further source for a live fact. */
export const countConfirmation = (tx: Tx, source: string, { kind }: Fact): Promise<void> =>
  add(tx, [{ about: ofSource(source), kind, n: 1, newest: "" }]);

async function add(tx: Tx, tallies: readonly Tally[]): Promise<void> {
  for (let i = 0; i < tallies.length; i += ROWS)
    await tx
      .insertInto("tallies")
      .values(tallies.slice(i, i + ROWS))
      .onConflict((c) =>
        c.columns(["about", "kind"]).doUpdateSet((eb) => ({
          n: eb("tallies.n", "+", eb.ref("excluded.n")),
          newest: eb
            .case()
            .when("excluded.newest", ">", eb.ref("tallies.newest"))
            .then(eb.ref("excluded.newest"))
            .else(eb.ref("tallies.newest"))
            .end(),
        })),
      )
      .execute();
}

/** Counts a subject's live facts of one kind anew, after this one of them came or went. */
export async function recount(tx: Tx, { subject, kind, sources }: Fact): Promise<void> {
  const about = ofSubject(subject);
  const now = await tx
    .selectFrom("facts")
    .select((eb) => [eb.fn.countAll<number>().as("n"), eb.fn.max("day").as("newest")])
    .where("subject", "=", subject)
    .where("kind", "=", kind)
    .where("live", "=", 1)
    .executeTakeFirstOrThrow();
  const before = await tx
    .selectFrom("tallies")
    .select("n")
    .where("about", "=", about)
    .where("kind", "=", kind)
    .executeTakeFirst();
  const n = Number(now.n);
  const newest = now.newest ?? "";
  await tx
    .insertInto("tallies")
    .values({ about, kind, n, newest })
    .onConflict((c) => c.columns(["about", "kind"]).doUpdateSet({ n, newest }))
    .execute();
  const change = n - Number(before?.n ?? 0);
  const abouts = [ALL, ...sources.map(({ source }) => ofSource(source))];
  await add(
    tx,
    abouts.map((whole) => ({ about: whole, kind, n: change, newest: "" })),
  );
}
