// Which days an axis of time names: few, and round ones where there are any.
const DAY_MS = 86_400_000;
const STEPS = [1, 2, 3, 6, 12, 24, 36, 60, 120];

const utc = (year: number, month: number): number => Date.UTC(year, month, 1);

/** At most `most` beginnings of months in equal steps; none where not even two lie between. */
export function daysToName(from: number, to: number, most: number): number[] {
  const first = new Date(from);
  for (const step of STEPS) {
    const days: number[] = [];
    const start = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
    for (let month = start; utc(Math.floor(month / 12), month % 12) <= to; month += step) {
      const at = utc(Math.floor(month / 12), month % 12);
      if (at >= from) days.push(at);
      if (days.length > most) break;
    }
    if (days.length <= most) return days.length >= 2 ? days : [];
  }
  return [];
}

/** How such a day is written: as a month, or where the axis spans little time, as a day. */
export function dayNames(locale: string, days: readonly number[]): (day: number) => string {
  const months = days.every((day) => new Date(day).getUTCDate() === 1);
  const format = new Intl.DateTimeFormat(locale, {
    ...(months ? {} : { day: "numeric" }),
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return (day) => format.format(new Date(day));
}

export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const days = (count: number): number => count * DAY_MS;
