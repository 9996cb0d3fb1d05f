// Spans of time as sources write them: a year, a half, a quarter, a month, a day, a window, an open end.
export type Span = { from?: string; to?: string };

const YEAR = /^(\d{4})$/;
const HALF = /^(\d{4})-H([12])$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isDay = (text: string): boolean => {
  const match = DAY.exec(text);
  if (!match) return false;
  const day = Number(match[3]);
  return day <= 28 || day <= lastOf(Number(match[1]), Number(match[2]));
};

const months = (year: string, first: number, count: number): Span => ({
  from: `${year}-${String(first).padStart(2, "0")}-01`,
  to: new Date(Date.UTC(Number(year), first - 1 + count, 0)).toISOString().slice(0, 10),
});

function closed(text: string): Span | undefined {
  if (isDay(text)) return { from: text, to: text };
  let match = YEAR.exec(text);
  if (match) return months(match[1]!, 1, 12);
  match = HALF.exec(text);
  if (match) return months(match[1]!, Number(match[2]) * 6 - 5, 6);
  match = QUARTER.exec(text);
  if (match) return months(match[1]!, Number(match[2]) * 3 - 2, 3);
  match = MONTH.exec(text);
  if (match) return months(match[1]!, Number(match[2]), 1);
  return undefined;
}

/**
 * First and last day of `2025`, `2025-H1`, `2025-Q3`, `2025-12`, `2025-12-18`, `from..to`, `..to` ("by") or `from..`
 * ("since"); undefined for anything else.
 */
export function parsePeriod(text: string): Span | undefined {
  const [left, right, more] = text.split("..");
  if (left === undefined || more !== undefined) return undefined;
  if (right === undefined) return closed(left);
  const from = left === "" ? {} : closed(left);
  const to = right === "" ? {} : closed(right);
  if (!from || !to || (left === "" && right === "")) return undefined;
  const span: Span = {};
  if (from.from) span.from = from.from;
  if (to.to) span.to = to.to;
  return span.from && span.to && span.from > span.to ? undefined : span;
}

export const isPeriod = (text: string): boolean => parsePeriod(text) !== undefined;
