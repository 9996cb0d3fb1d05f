// Facts as tests need them: complete and valid, with only what the story is about spelled out.
import type { Figure } from "../../src/knowledge/facts/base.ts";
import type { Fact, FactOf, Kind } from "../../src/knowledge/facts/fact.ts";
import type { Firm } from "../../src/knowledge/firms.ts";
import type { Source } from "../../src/knowledge/sources.ts";
import type { Subject } from "../../src/knowledge/subjects.ts";

const DAY = "2025-06-02";

export const hkd = (value: number): Figure => ({ value, unit: "HKD" });

export const xiaomi: Subject = {
  id: "xiaomi",
  type: "company",
  name: "Xiaomi",
  listings: [{ exchange: "HK", code: "1810" }],
  aliases: ["小米"],
};
export const byd: Subject = { id: "byd", type: "company", name: "BYD", listings: [{ exchange: "HK", code: "1211" }] };
export const jefferies: Firm = { id: "jefferies", name: "Jefferies", aliases: ["富瑞"] };
const citi: Firm = { id: "citi", name: "Citigroup", aliases: ["Citi"] };

export const source = (id: string, publishedOn = DAY, more: Partial<Source> = {}): Source => ({
  id,
  title: `What ${id} reports`,
  publishedOn,
  language: "en",
  ...more,
});

export const names = { subjects: [xiaomi, byd], firms: [jefferies, citi] };
/** Names and sources that the facts below refer to. */
export const ground = { ...names, sources: [source("news"), source("wire")] };

let count = 0;
const base = () => ({
  id: `f${++count}`,
  subject: "xiaomi",
  statedOn: DAY,
  recordedAt: "2025-06-02T08:00:00.000Z",
  sources: [{ source: "news" }],
  status: "published" as const,
});

type Given<K extends Kind> = Partial<FactOf<K>>;

export const target = (given: Given<"target"> = {}): FactOf<"target"> => ({
  ...base(),
  kind: "target",
  firm: "jefferies",
  action: "raise",
  price: hkd(50),
  ...given,
});
export const rating = (given: Given<"rating"> = {}): FactOf<"rating"> => ({
  ...base(),
  kind: "rating",
  firm: "jefferies",
  action: "reiterate",
  rating: "Buy",
  level: 4,
  ...given,
});
export const flow = (given: Given<"flow"> = {}): FactOf<"flow"> => ({
  ...base(),
  kind: "flow",
  channel: "southbound",
  direction: "in",
  amount: hkd(1_000_000),
  period: DAY,
  ...given,
});
export const launch = (given: Given<"launch"> = {}): FactOf<"launch"> => ({
  ...base(),
  kind: "launch",
  product: "Xiaomi YU7",
  category: "electric car",
  stage: "upcoming",
  ...given,
});
export const price = (given: Given<"price"> = {}): FactOf<"price"> => ({
  ...base(),
  kind: "price",
  measure: "close",
  figure: hkd(40),
  ...given,
});
export const metric = (given: Given<"metric"> = {}): FactOf<"metric"> => ({
  ...base(),
  kind: "metric",
  metric: "revenue",
  figure: { value: 111_300_000_000, unit: "CNY" },
  period: "2025-Q1",
  basis: "reported",
  ...given,
});
export const event = (given: Given<"event"> = {}): FactOf<"event"> => ({
  ...base(),
  kind: "event",
  what: "The chip XRING O1 was shown.",
  ...given,
});
export const profile = (given: Given<"profile"> = {}): FactOf<"profile"> => ({
  ...base(),
  kind: "profile",
  attribute: "ceo",
  value: "Lei Jun",
  ...given,
});

/** One valid fact of each kind. */
export const oneOfEach = (): Fact[] => [rating(), target(), flow(), launch(), price(), metric(), event(), profile()];
