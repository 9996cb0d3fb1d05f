// Facts about many companies at once, for those who write to many readers.
import type { Kysely } from "kysely";
import type { KnowledgeTables } from "./database/tables.ts";
import { dayOf, type Fact, sameThing } from "./facts/fact.ts";
import type { Launch } from "./facts/launch.ts";
import { chunks } from "./references.ts";

const AT_ONCE = 100;

/** `parse` checks a body; one that does not pass is left out, so that it holds nobody else up. */
export function createBulk(db: Kysely<KnowledgeTables>, parse: (body: string) => Fact) {
  const readable = (rows: readonly { body: string }[]): Fact[] =>
    rows.flatMap(({ body }) => {
      try {
        return [parse(body)];
      } catch {
        return [];
      }
    });
  return {
    /** Facts in any state by their ids. */
    async factsById(ids: Iterable<string>): Promise<Map<string, Fact>> {
      const found = new Map<string, Fact>();
      for (const some of chunks([...new Set(ids)])) {
        const rows = await db.selectFrom("facts").select("body").where("id", "in", some).execute();
        for (const fact of readable(rows)) found.set(fact.id, fact);
      }
      return found;
    },

    /** Live facts on the same thing and day as one of these. */
    async besides(facts: readonly Fact[]): Promise<Fact[]> {
      const things = new Map(
        facts.map((fact) => [`${fact.subject} ${fact.kind} ${dayOf(fact)} ${sameThing(fact)}`, fact]),
      );
      const found: Fact[] = [];
      for (const some of chunks([...things.values()], AT_ONCE)) {
        const rows = await db
          .selectFrom("facts")
          .select("body")
          .where("live", "=", 1)
          .where((eb) =>
            eb.or(
              some.map((fact) =>
                eb.and({ subject: fact.subject, kind: fact.kind, day: dayOf(fact), same: sameThing(fact) }),
              ),
            ),
          )
          .execute();
        found.push(...readable(rows));
      }
      return found;
    },

    /** Live launches of these companies. */
    async launchesOf(subjects: Iterable<string>): Promise<Launch[]> {
      const found: Launch[] = [];
      for (const some of chunks([...new Set(subjects)])) {
        const rows = await db
          .selectFrom("facts")
          .select("body")
          .where("subject", "in", some)
          .where("kind", "=", "launch")
          .where("live", "=", 1)
          .execute();
        for (const fact of readable(rows)) if (fact.kind === "launch") found.push(fact);
      }
      return found;
    },
  };
}
