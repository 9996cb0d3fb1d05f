// Facts as they are stored, read and checked. Every fact that leaves is checked against its schema.
import { type Fact, fact as factSchema } from "./facts/fact.ts";
import { createRecent } from "./recent.ts";

/** A kilobyte each. */
const MOST = 10_000;

export type Bodies = {
  /** For facts that are only looked through: a check costs more than reading. */
  read(body: string): Fact;
  /** Throws where the fact breaks its schema. */
  check(fact: Fact): Fact;
  parse(body: string): Fact;
};

/** A fact never changes under its body: what was read of late is at hand. `keeps: false` reads everything anew. */
export function createBodies({ keeps = true }: { keeps?: boolean | undefined } = {}): Bodies {
  const recent = createRecent<string, Fact>(MOST);
  const checked = new WeakSet<Fact>();
  const anew = (body: string): Fact => JSON.parse(body) as Fact;
  const read = keeps ? (body: string): Fact => recent.get(body) ?? recent.put(body, anew(body)) : anew;
  function check(fact: Fact): Fact {
    if (!checked.has(fact)) checked.add((factSchema.parse(fact), fact));
    return fact;
  }
  return { read, check, parse: (body) => check(read(body)) };
}
