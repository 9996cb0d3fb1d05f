// What is known, in the format that `import` reads: a document of names, then one per source.
import { stringify } from "yaml";
import type { Handle } from "../database/open.ts";
import type { KnowledgeTables } from "../database/tables.ts";
import type { Fact } from "../facts/fact.ts";
import type { Source } from "../sources.ts";

export type Written = { name: string; text: string; facts: number };

const LINE = { lineWidth: 120, flowCollectionPadding: true } as const;
const PAGE = 1000;

/** One file after the other, so that a million facts never stand in memory at once. */
export async function* exportFiles({ db }: Pick<Handle<KnowledgeTables>, "db">): AsyncGenerator<Written> {
  const bodies = async (table: "subjects" | "firms") =>
    (await db.selectFrom(table).select("body").orderBy("id").execute()).map((row) => JSON.parse(row.body) as object);
  const subjects = await bodies("subjects");
  const firms = await bodies("firms");
  yield { name: "names.yaml", text: stringify({ subjects, firms }, LINE), facts: 0 };

  const sources = await db.selectFrom("sources").select("body").orderBy("id").execute();
  for (const { body } of sources) {
    const source = JSON.parse(body) as Source;
    const entries: object[] = [];
    let facts = 0;
    for await (const fact of factsOf(db, source.id)) {
      const [first, ...others] = fact.sources;
      if (first!.source === source.id) {
        entries.push(entryOf(fact));
        facts++;
      } else {
        const { quote } = others.find((s) => s.source === source.id)!;
        entries.push({ confirms: fact.id, ...(quote === undefined ? {} : { quote }) });
      }
    }
    yield {
      name: `${source.id}.yaml`,
      text: stringify({ source, ...(entries.length ? { facts: entries } : {}) }, LINE),
      facts,
    };
  }
}

async function* factsOf(db: Handle<KnowledgeTables>["db"], source: string): AsyncGenerator<Fact> {
  let after = "";
  for (;;) {
    const rows = await db
      .selectFrom("fact_sources")
      .innerJoin("facts", "facts.id", "fact_sources.fact")
      .select(["facts.id", "facts.body"])
      .where("fact_sources.source", "=", source)
      .where("facts.id", ">", after)
      .orderBy("facts.id")
      .limit(PAGE)
      .execute();
    for (const row of rows) yield JSON.parse(row.body) as Fact;
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}

/** Leaves out what the file's source and the defaults say already. */
function entryOf(fact: Fact): object {
  const { id, kind, subject, sources, status, ...rest } = fact;
  const { quote } = sources[0]!;
  return {
    id,
    kind,
    subject,
    ...rest,
    ...(quote === undefined ? {} : { quote }),
    ...(status === "published" ? {} : { status }),
  };
}
