// Made-up knowledge of any size over 5,000 companies. The same number always gives the same facts.
import type { Firm } from "../../src/knowledge/firms.ts";
import { KINDS } from "../../src/knowledge/facts/fact.ts";
import type { Source } from "../../src/knowledge/sources.ts";
import type { Batch, NewFact } from "../../src/knowledge/store.ts";
import type { Subject } from "../../src/knowledge/subjects.ts";

export const COMPANIES = 5000;
const FIRMS = 50;
/** Companies that hold this many facts at every size, so that the same question has an answer of the same length. */
export const COVERED = 20;
const HISTORY = 200;
export const TODAY = "2025-12-19";

const BATCH = 1000;

export const companyId = (i: number): string => `company-${i}`;
export const firmId = (i: number): string => `firm-${i}`;

export const names = (): Batch => ({
  subjects: Array.from({ length: COMPANIES }, (_, i): Subject => ({
    id: companyId(i),
    type: "company",
    name: `Company ${i} Holdings`,
    listings: [{ exchange: "HK", code: String(10_000 + i) }],
    aliases: [`公司${i}`],
  })),
  firms: Array.from({ length: FIRMS }, (_, i): Firm => ({ id: firmId(i), name: `Firm ${i} Securities` })),
});

const source = (n: number): Source => ({
  id: `source-${n}`,
  title: `Made-up report ${n}`,
  publisher: `Publisher ${n % 100}`,
  publishedOn: TODAY,
  language: "en",
});

const dayBack = (days: number): string => new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);

/** The one figure that a company reports. */
export const metricOf = (company: number): string =>
  ["revenue", "net profit", "users", "deliveries"][(company * 31 + KINDS.indexOf("metric") * 17) % 4]!;

/** Fact number `i` of a company; 200 of them reach two years back, all eight kinds alike. */
function factOf(company: number, i: number, from: string): NewFact {
  const kind = KINDS[i % KINDS.length]!;
  const base = {
    id: `c${company}-${i}`,
    subject: companyId(company),
    statedOn: dayBack(Math.floor((i * 730) / HISTORY) % 730),
    sources: [{ source: from }],
  };
  const n = company * 31 + i * 17;
  const firm = firmId((company + Math.floor(i / KINDS.length)) % FIRMS);
  const money = (value: number) => ({ value, unit: "HKD" });
  switch (kind) {
    case "rating":
      return {
        ...base,
        kind,
        firm,
        action: "reiterate",
        rating: ["Sell", "Hold", "Buy"][n % 3]!,
        level: 2 + (n % 3),
        stance: "It expects more of the same.",
      };
    case "target":
      return {
        ...base,
        kind,
        firm,
        action: n % 2 ? "raise" : "cut",
        price: money(20 + (n % 400) / 10),
        previous: money(20 + (n % 390) / 10),
      };
    case "flow":
      return {
        ...base,
        kind,
        channel: "southbound",
        direction: n % 3 ? "in" : "out",
        amount: money(1_000_000 * (1 + (n % 900))),
        period: base.statedOn,
        on: base.statedOn,
      };
    case "launch":
      return {
        ...base,
        kind,
        product: `Product ${i % 40}`,
        category: "phone",
        stage: n % 2 ? "upcoming" : "launched",
        when: dayBack(i % 300),
      };
    case "price":
      return {
        ...base,
        kind,
        measure: "close",
        figure: money(20 + (n % 350) / 10),
        changePct: { value: (n % 90) / 10 - 4.5, unit: "%" },
        over: "day",
        on: base.statedOn,
      };
    case "metric":
      return {
        ...base,
        kind,
        metric: metricOf(company),
        figure: { value: n * 1000, unit: "CNY" },
        period: `${2020 + (i % 6)}-Q${1 + (i % 4)}`,
        yoy: { value: n % 40, unit: "%" },
        basis: "reported",
      };
    case "event":
      return { ...base, kind, what: `Something of note happened for the ${i}th time.`, why: "Nobody knows." };
    case "profile":
      return { ...base, kind, attribute: `attribute ${i % 24}`, value: `Value ${n}` };
  }
}

/**
 * Batches of 1,000 facts, each of a source of its own, company by company as a backfill brings them: first 20 companies
 * with 200 facts each, then the rest spread evenly over all others.
 */
export function* batches(size: number): Generator<Batch> {
  const each = Math.floor((size - COVERED * HISTORY) / (COMPANIES - COVERED));
  let facts: NewFact[] = [];
  let made = 0;
  let number = 0;
  const flush = (): Batch => {
    const batch = { sources: [source(number)], facts };
    facts = [];
    number++;
    return batch;
  };
  for (let company = 0; company < COMPANIES && made < size; company++) {
    const count = company < COVERED ? HISTORY : company === COMPANIES - 1 ? size - made : each;
    for (let i = 0; i < count; i++, made++) {
      facts.push(factOf(company, i, `source-${number}`));
      if (facts.length === BATCH) yield flush();
    }
  }
  if (facts.length > 0) yield flush();
}

/** One day's news of 1,000 companies: the batch that touches the most of the database. */
export function oneDay(n: number): Batch {
  const from = source(1_000_000 + n);
  const facts = Array.from({ length: BATCH }, (_, i) =>
    factOf((i * 5 + n) % COMPANIES, 1000 + n * 8 + (i % 8), from.id),
  );
  return { sources: [from], facts };
}
