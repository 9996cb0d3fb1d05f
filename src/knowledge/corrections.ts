// Which version of a fact stands.
import type { Kysely } from "kysely";
import type { KnowledgeTables } from "./database/tables.ts";
import type { Fact } from "./facts/fact.ts";

/** The correction of a fact that has not been retracted, if there is one. */
export async function standingCorrection(db: Kysely<KnowledgeTables>, id: string): Promise<Fact | undefined> {
  const corrections = await db
    .selectFrom("changes")
    .innerJoin("facts", "facts.id", "changes.by")
    .select("facts.body")
    .where("changes.fact", "=", id)
    .where("changes.change", "=", "corrected")
    .execute();
  return corrections.map(({ body }) => JSON.parse(body) as Fact).find(({ status }) => status !== "retracted");
}

/** All versions of a fact, newest first: back along `corrects`, forward along corrections that stand. */
export async function versionsOf(
  db: Kysely<KnowledgeTables>,
  self: Fact,
  read: (id: string) => Promise<Fact | undefined>,
): Promise<Fact[]> {
  const versions = [self];
  for (let at: Fact | undefined = self; at?.corrects;) {
    at = await read(at.corrects);
    if (at) versions.push(at);
  }
  for (let next = await standingCorrection(db, self.id); next; next = await standingCorrection(db, next.id))
    versions.unshift(next);
  return versions;
}
