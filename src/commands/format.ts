// Money, percent, counts, dates and hedges as people read them. Stated figures are never rounded.
import type { Figure } from "../knowledge/facts/base.ts";
import { parsePeriod } from "../knowledge/period.ts";
import type { units as englishUnits } from "./words/en/units.ts";

type Bare = NonNullable<Figure["alsoGiven"]>[number];
type UnitWords = typeof englishUnits;
export type Format = ReturnType<typeof createFormat>;

const MOST_WRITTEN = 2000;
const MINUTE_MS = 60_000;

const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

// A count of 25,963,431,234 is 25.963431234 billion: nothing is cut off.
const DIGITS = 12;

/** The same numbers and days come again and again, and a look-up is far faster than Intl. */
function remembering<K>(write: (key: K) => string): (key: K) => string {
  const written = new Map<K, string>();
  return (key) => {
    let text = written.get(key);
    if (text === undefined) {
      if (written.size >= MOST_WRITTEN) written.clear();
      text = write(key);
      written.set(key, text);
    }
    return text;
  };
}

export function createFormat(locale: string, timezone: string, words: UnitWords) {
  const inFull = new Intl.NumberFormat(locale, { maximumFractionDigits: DIGITS });
  const withCents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: DIGITS });
  const dates = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const times = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: timezone,
    timeZoneName: "short",
  });

  // Swedish writes dates as ISO 8601 does.
  const days = new Intl.DateTimeFormat("sv-SE", { timeZone: timezone });

  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const date = remembering((day: string) => dates.format(at(day)));
  // -0 and 0 are remembered as one: adding nought makes both a plain 0.
  const plain = remembering((value: number) => inFull.format(value + 0));
  // No zone changes its day within a minute.
  const dayIn = remembering((minute: number) => days.format(minute * MINUTE_MS));

  /** 904000000 -> "904 million"; below a million in full. */
  const scaled = (small: Intl.NumberFormat) =>
    remembering((value: number): string => {
      for (const [size, name] of SCALES)
        if (Math.abs(value) >= size) return `${inFull.format(tidy(value / size))} ${words.scales[name]}`;
      return small.format(value + 0);
    });
  const [bareAmount, amountWithCents] = [scaled(inFull), scaled(withCents)];

  const withUnit = (number: string, unit: string): string => {
    if (unit === "%") return `${number}%`;
    const money = words.currencies[unit as keyof typeof words.currencies];
    if (money) return money(number);
    return /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : `${number} ${unit}`;
  };

  const amount = (value: number, unit: string): string =>
    withUnit((/^[A-Z]{3}$/.test(unit) && !Number.isInteger(value) ? amountWithCents : bareAmount)(value), unit);

  /** "7 to 8 billion yuan": what both ends share is said once. */
  const range = (low: string, high: string): string => {
    const [from, to] = [low.split(" "), high.split(" ")];
    const own = from.findLastIndex((word, i) => word !== to[to.length - from.length + i]);
    return words.range(from.slice(0, Math.max(0, own) + 1).join(" "), high);
  };

  const bare = (f: Bare): string => {
    const number = "value" in f ? amount(f.value, f.unit) : range(amount(f.low, f.unit), amount(f.high, f.unit));
    return f.hedge ? `${words.hedges[f.hedge]} ${number}` : number;
  };

  const period = remembering((text: string): string => {
    const span = parsePeriod(text);
    if (!span) return text;
    if (/^\d{4}$/.test(text)) return text;
    const part = /^(\d{4})-([QH]\d)$/.exec(text);
    if (part) return `${part[2]} ${part[1]}`;
    if (/^\d{4}-\d{2}$/.test(text)) return months.format(at(span.from!));
    if (!span.from && text.endsWith("-12-31")) return words.byEndOf(text.slice(2, 6));
    if (!span.from) return words.by(/^\.\.\d{4}$/.test(text) ? text.slice(2) : date(span.to!));
    if (!span.to) return words.since(date(span.from));
    return span.from === span.to ? date(span.from) : words.range(date(span.from), date(span.to));
  });

  return {
    date,
    /** The day that it is where the reader is, as YYYY-MM-DD. */
    today: (now: Date): string => dayIn(Math.floor(now.getTime() / MINUTE_MS)),
    /** With what else the source gives for it: "32.1 billion yuan (US$4.4 billion)". */
    figure: (f: Figure): string => (f.alsoGiven?.length ? `${bare(f)} (${f.alsoGiven.map(bare).join(", ")})` : bare(f)),
    /** A computed amount, rounded to what can be read. */
    amount: (value: number, unit: string): string => amount(round(value), unit),
    /** A computed share of something: "6.6%". */
    percent: (percent: number): string => withUnit(plain(round(percent, 1)), "%"),
    /** A computed percentage with its sign: "+7.9%". */
    change: (percent: number): string => {
      const rounded = round(percent, 1);
      return withUnit(signed(plain(rounded), rounded), "%");
    },
    /** A stated growth: "+236.1%", "over +100%". */
    growth: (f: Figure): string => {
      if (!("value" in f)) return bare(f);
      const number = withUnit(signed(plain(f.value), f.value), f.unit);
      return f.hedge ? `${words.hedges[f.hedge]} ${number}` : number;
    },
    /** A computed difference with its sign: "-HK$5.85". */
    difference: (value: number, unit: string): string =>
      signed(amount(Math.abs(round(value)), unit), round(value), true),
    count: (n: number): string => plain(n),
    /** The numbers on an axis that reaches to `most`: what they count, and by how much they are divided. */
    axis: (unit: string, most: number): { label: string; scale: number; locale: string } => {
      const [scale, name] = SCALES.find(([size]) => Math.abs(most) >= size) ?? [1, undefined];
      const label = withUnit(name === undefined ? "" : ` ${words.scales[name]}`, unit);
      return { label: label.replace(/\s+/g, " ").trim(), scale, locale };
    },
    period,
    time: (timestamp: string): string => times.format(new Date(timestamp)),
  };
}

const signed = (text: string, value: number, magnitude = false): string =>
  value > 0 ? `+${text}` : value < 0 && magnitude ? `-${text}` : text;

/** Takes away what binary fractions add: 150.70000000000002 is 150.7. */
const tidy = (value: number): number => Number(value.toPrecision(15));

/** Computed figures keep as much as a reader can use: two decimals, or four digits where the figure is large. */
function round(value: number, decimals = 2): number {
  const digits = Math.abs(value) >= 1e6 ? 4 : undefined;
  // Adding nought makes -0 a plain 0.
  return digits ? Number(value.toPrecision(digits)) : Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
}
