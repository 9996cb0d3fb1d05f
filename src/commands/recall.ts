// What most commands begin with: which company, which firm, and the facts of one kind in the time asked for.
import type { FactOf, Kind } from "../knowledge/facts/fact.ts";
import type { FactQuery } from "../knowledge/knowledge.ts";
import type { Subject } from "../knowledge/subjects.ts";
import { type Asking, chooseCompany, namedFirm } from "./choose.ts";
import type { Context } from "./define.ts";
import { MOST } from "./paging.ts";
import { problem } from "./problems.ts";

export type Wanted = {
  company?: string | undefined;
  firm?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
  asOf?: string | undefined;
};

export type Recalled<K extends Kind> = { subject: Subject; firm: string | undefined; facts: FactOf<K>[] };

/** Newest first, at least one. Throws UserProblem where the company is unclear or nothing is known. */
export async function recall<K extends Kind>(
  kind: K,
  wanted: Wanted,
  asking: Asking,
  context: Context,
): Promise<Recalled<K>> {
  const { subject, firm } = await whom(kind, wanted, asking, context);
  const facts = await context.knowledge.facts({
    ...within(wanted),
    subject: subject.id,
    kind,
    ...(firm ? { firm } : {}),
    limit: MOST,
  });
  if (facts.length === 0) throw await nothing(kind, subject, firm, wanted, context);
  return { subject, firm, facts };
}

/** The company and firm meant, before any fact is read. */
export async function whom(kind: Kind | undefined, wanted: Wanted, asking: Asking, context: Context) {
  if (wanted.since && wanted.until && wanted.since > wanted.until)
    throw problem(context.look.words.failures.badRange, [
      context.look.words.failures.badRangeHelp(wanted.since, wanted.until),
    ]);
  const firm = await namedFirm(wanted.firm, asking, context);
  const subject = await chooseCompany(wanted.company, kind, firm, asking, context);
  return { subject, firm };
}

export function within({ since, until, asOf }: Wanted): Pick<FactQuery, "since" | "until" | "asOf"> {
  return { ...(since ? { since } : {}), ...(until ? { until } : {}), ...(asOf ? { asOf } : {}) };
}

/** Says that nothing is known, what would be outside the dates, and which firms are known instead. */
export async function nothing(
  kind: Kind,
  subject: Subject,
  firm: string | undefined,
  wanted: Wanted,
  context: Context,
) {
  const { knowledge, look } = context;
  const words = look.words.failures;
  const what = look.words.common.manyKinds[kind];
  const any = await knowledge.facts({ subject: subject.id, kind, limit: MOST });
  const ofFirm = firm ? any.filter((fact) => "firm" in fact && fact.firm === firm) : any;
  const lines = [words.nothingHelp];
  if (ofFirm.length > 0) lines.push(words.outside);
  else if (firm && any.length > 0) {
    const ids = new Set(any.map((fact) => ("firm" in fact ? fact.firm : "")));
    const names = await Promise.all([...ids].map(async (id) => (await knowledge.firm(id))?.name ?? id));
    lines.push(words.othersKnown(look.words.common.list(names)));
  }
  if (!firm) return problem(words.nothing(what, subject.name), lines);
  return problem(words.nothingFirm((await knowledge.firm(firm))?.name ?? firm, what, subject.name), lines);
}
