// The numbers and dates in a text, in a form in which an answer and a fact can be compared.

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const SCALES: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const MONEY: Record<string, string> = { HK$: "HKD", US$: "USD", "€": "EUR", "£": "GBP" };

const month = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const FORMS: [RegExp, (match: RegExpExecArray) => string][] = [
  [new RegExp(`(\\d{1,2}) ${month} (\\d{4})`, "iy"), (m) => `${m[3]}-${monthNumber(m[2]!)}-${m[1]!.padStart(2, "0")}`],
  [new RegExp(`${month} (\\d{4})`, "iy"), (m) => `${m[2]}-${monthNumber(m[1]!)}`],
  [/([QH][1-4]) (\d{4})/y, (m) => `${m[2]}-${m[1]}`],
  [/\d{4}-\d{2}-\d{2}|\d{4}-(?:\d{2}|[QH]\d)(?!\d)/y, (m) => m[0]],
  // A word with digits in it is a name: SU7, MiMo-V2-Flash, 1810.HK, 52-week, bg2.
  [/(?=[\p{L}\d.-]*\p{L})(?=[\p{L}\d.-]*\d)[\p{L}\d]+(?:[.-][\p{L}\d]+)*/uy, (m) => `“${m[0].toLowerCase()}”`],
  // "7 to 8 billion yuan": both ends are of the size and the currency that stand behind the second.
  [
    /(\d+(?:\.\d+)?)(?= to \d+(?:\.\d+)?( (?:million|billion|trillion))( yuan)?)/y,
    (m) => `${Number(m[1]) * SCALES[m[2]!.trim()]!}${m[3] ? " CNY" : ""}`,
  ],
  [
    /(HK\$|US\$|€|£|\b[A-Z]{3} )?([+-]?\d+(?:,\d{3})*(?:\.\d+)?)( (?:million|billion|trillion))?(%| yuan)?/y,
    (m) => {
      const size = Number((Number(m[2]!.replaceAll(",", "")) * (SCALES[m[3]?.trim() ?? ""] ?? 1)).toPrecision(12));
      const unit = m[4] === "%" ? "%" : m[4] === " yuan" ? "CNY" : m[1] ? (MONEY[m[1]] ?? m[1].trim()) : "";
      return `${size} ${unit}`.trim();
    },
  ],
];

const monthNumber = (name: string): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");

/** "HK$42.6 billion on 18 Dec 2025" -> ["42600000000 HKD", "2025-12-18"]; names with digits stand in quotes. */
export function figuresIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    let taken = 1;
    if (at === 0 || !/[\p{L}\d]/u.test(text[at - 1]!))
      for (const [form, read] of FORMS) {
        form.lastIndex = at;
        const match = form.exec(text);
        if (!match) continue;
        found.push(read(match));
        taken = match[0].length;
        break;
      }
    at += taken;
  }
  return found;
}

const isFigure = (thing: object): thing is { unit: string; value?: number; low?: number; high?: number } =>
  "unit" in thing && typeof thing.unit === "string";

// Footnote's own scale of ratings, which no source prints.
const OWN = new Set(["level"]);

/** All numbers, dates and texts that stand in records: facts, sources, names. */
function standingIn(records: readonly unknown[]): { figures: Set<string>; texts: string } {
  const figures = new Set<string>();
  const texts: string[] = [];
  const walk = (thing: unknown): void => {
    if (typeof thing === "number") figures.add(String(thing));
    else if (typeof thing === "string") {
      texts.push(thing.toLowerCase());
      for (const one of figuresIn(thing)) figures.add(one);
      for (const part of thing.split("..")) for (const one of datesOf(part)) figures.add(one);
    } else if (Array.isArray(thing)) thing.forEach(walk);
    else if (typeof thing === "object" && thing !== null) {
      if (isFigure(thing))
        for (const n of [thing.value, thing.low, thing.high]) if (n !== undefined) add(n, thing.unit);
      for (const [key, inner] of Object.entries(thing))
        if (!OWN.has(key) && !(isFigure(thing) && typeof inner === "number")) walk(inner);
    }
  };
  const add = (n: number, unit: string) => figures.add(/^[A-Z]{3}$|^%$/.test(unit) ? `${n} ${unit}` : String(n));
  records.forEach(walk);
  return { figures, texts: texts.join("\n") };
}

/** A day also tells its month and year; a time its day and its minute. */
function datesOf(text: string): string[] {
  const date = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}).*)?$/.exec(text);
  if (!date) return [];
  const [, year, month, day, time] = date;
  const clock = time === undefined ? [] : time.split(":").map((n) => String(Number(n)));
  return [year, month && `${year}-${month}`, day && `${year}-${month}-${day}`, ...clock].filter(
    (one) => one !== undefined,
  );
}

/** The figures of a text that stand in none of the records. */
export function unfounded(text: string, records: readonly unknown[]): string[] {
  const { figures, texts } = standingIn(records);
  return figuresIn(text).filter((one) => !(one.startsWith("“") ? texts.includes(one.slice(1, -1)) : figures.has(one)));
}
