// A knowledge that has everything at hand, for one company: what is measured on it is Footnote without its database.
import { botMigrations } from "../../src/bot/database/migrations.ts";
import type { Tables } from "../../src/bot/database/tables.ts";
import { knowledgeMigrations } from "../../src/knowledge/database/migrations.ts";
import { open } from "../../src/knowledge/database/open.ts";
import type { FactOf, Kind } from "../../src/knowledge/facts/fact.ts";
import { priceOf } from "../../src/knowledge/facts/price.ts";
import { loadLibrary } from "../../src/knowledge/files/library.ts";
import type { Firm } from "../../src/knowledge/firms.ts";
import { createKnowledge, type Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Source } from "../../src/knowledge/sources.ts";
import { createStore } from "../../src/knowledge/store.ts";
import type { Subject } from "../../src/knowledge/subjects.ts";

export const COMPANY = "xiaomi";
/** The day after the newest facts of the bundled library. */
export const DAY = "2025-12-19";

export type Given = {
  subject: Subject;
  targets: FactOf<"target">[];
  close: FactOf<"price">;
  firms: ReadonlyMap<string, Firm>;
  sources: ReadonlyMap<string, Source>;
};

/** What the bundled library says of the company, and the same as commands ask for it. */
export async function factsAtHand(): Promise<{ given: Given; knowledge: Knowledge }> {
  const handle = await open<Tables>(":memory:", { ...knowledgeMigrations, ...botMigrations });
  await loadLibrary(
    handle,
    createStore(handle, () => new Date()),
  );
  const real = createKnowledge(handle);
  const of = <K extends Kind>(kind: K) => real.facts({ subject: COMPANY, kind, limit: 1000 });
  const subject = (await real.subject(COMPANY))!;
  const targets = await of("target");
  const flows = await of("flow");
  const [close] = await real.facts({ subject: COMPANY, kind: "price", same: priceOf("close", "HKD"), limit: 1 });
  const firms = await real.firms();
  const overview = await real.overview(COMPANY, everything);
  const all = [...Object.values(overview).flat(), ...targets, ...flows, close!];
  const sources = await real.sources(all.flatMap((fact) => fact.sources.map(({ source }) => source)));
  await handle.close();
  const facts: { [K in Kind]?: FactOf<K>[] } = { target: targets, flow: flows, price: [close!] };
  return {
    given: { subject, targets, close: close!, firms, sources },
    knowledge: {
      ...real,
      resolve: async () => ({ status: "found", id: COMPANY }),
      subject: async () => subject,
      firms: async () => firms,
      sources: async () => sources,
      facts: async <K extends Kind>({ kind }: { kind: K }) => facts[kind] as FactOf<K>[],
      overview: async () => overview,
    },
  };
}

/** As far back as `brief` reads. */
const everything = {
  rating: { limit: 8 },
  target: { limit: 20 },
  flow: { limit: 5 },
  launch: { limit: 8 },
  price: { limit: 10 },
  metric: { limit: 10 },
  event: { limit: 5 },
  profile: { limit: 5 },
};
