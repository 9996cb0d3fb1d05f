// Where a fact does not fit its schema.
import { fact as schema } from "../../src/knowledge/facts/fact.ts";

/** The first field that is refused, "" for the whole; undefined where the fact is fine. */
export function refusedField(fact: object, change: object = {}): string | undefined {
  const checked = schema.safeParse({ ...fact, ...change });
  return checked.success ? undefined : checked.error.issues[0]!.path.join(".");
}
