// From the news to what is said about facts that were corrected, taken back, or hold again.
import type { Notice } from "../../commands/views/correction.ts";
import type { Fact } from "../../knowledge/facts/fact.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { News } from "../../knowledge/news.ts";

/** `seq`: the news that tells it. `undoes`: the correction that went. */
export type Change = Notice & { seq: number; undoes?: string };

/** In the order in which it was written. */
export async function changesIn(news: readonly News[], knowledge: Knowledge): Promise<Change[]> {
  const items = news.flatMap(({ seq, at, items: own }) =>
    own
      .filter(({ change }) => change === "corrected" || change === "retracted" || change === "restored")
      .map((item) => ({ ...item, seq, on: at.slice(0, 10) })),
  );
  const facts = await knowledge.factsById(items.flatMap(({ fact, by }) => (by ? [fact, by] : [fact])));
  return items.flatMap(({ fact: id, change, by, on, seq }): Change[] => {
    const fact = facts.get(id);
    const version = by === undefined ? undefined : facts.get(by);
    if (!fact) return [];
    const base = { fact, on, seq };
    if (change === "restored") return [{ ...base, what: "restored", ...(by ? { undoes: by } : {}) }];
    const reason = change === "corrected" ? version?.reason : fact.reason;
    const because = reason === undefined ? {} : { reason };
    if (change === "retracted") return [{ ...base, what: "retracted", ...because }];
    if (!version) return [];
    // What was taken back and comes again as it was has not been corrected.
    if (fact.status === "retracted" && saysTheSame(fact, version)) return [{ ...base, what: "restored", ...because }];
    return [{ ...base, what: "corrected", now: version, ...because }];
  });
}

const OWN = new Set(["id", "recordedAt", "status", "corrects", "reason"]);

function saysTheSame(a: Fact, b: Fact): boolean {
  const said = (fact: Fact) =>
    JSON.stringify(
      Object.entries(fact)
        .filter(([key]) => !OWN.has(key))
        .sort(([x], [y]) => (x < y ? -1 : 1)),
    );
  return said(a) === said(b);
}
