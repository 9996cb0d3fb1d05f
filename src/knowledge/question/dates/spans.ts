// Days, months, quarters, halves and years as spans of days.

export type Span = { from: string; to: string; written?: string };

const two = (n: number): string => String(n).padStart(2, "0");

export const day = (y: number, m: number, d: number): string | undefined => {
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : undefined;
};

export const shift = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

export const one = (d: string | undefined): Span | undefined => (d ? { from: d, to: d, written: d } : undefined);

const months = (y: number, first: number, count: number, written?: string): Span => ({
  from: new Date(Date.UTC(y, first - 1, 1)).toISOString().slice(0, 10),
  to: new Date(Date.UTC(y, first - 1 + count, 0)).toISOString().slice(0, 10),
  ...(written ? { written } : {}),
});

/** Without a year: the newest such month that has begun. */
export function monthOf(y: number | undefined, m: number, today: string): Span | undefined {
  if (m < 1 || m > 12) return undefined;
  const now = Number(today.slice(0, 4));
  const at = y ?? (m <= Number(today.slice(5, 7)) ? now : now - 1);
  return months(at, m, 1, `${at}-${two(m)}`);
}

/** Without a year it is that quarter of any year. */
export const quarterOf = (y: number | undefined, q: number): Span | undefined =>
  y === undefined ? { from: "", to: "", written: `Q${q}` } : months(y, q * 3 - 2, 3, `${y}-Q${q}`);

export const halfOf = (y: number, h: number): Span => months(y, h * 6 - 5, 6, `${y}-H${h}`);

export const yearOf = (y: number): Span => months(y, 1, 12, String(y));
