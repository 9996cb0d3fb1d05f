// Ages of facts.
const DAY = 86_400_000;

// The same days come again and again, and a look-up is faster than reading them.
const MOST_READ = 10_000;
const read = new Map<string, number>();

function dayNumber(day: string): number {
  let number = read.get(day);
  if (number === undefined) {
    if (read.size >= MOST_READ) read.clear();
    number = Math.round(Date.parse(day) / DAY);
    read.set(day, number);
  }
  return number;
}

/** Days from `day` to `today`; negative where it lies ahead. */
export const ageInDays = (day: string, today: string): number => dayNumber(today) - dayNumber(day);

/** Older than this is marked as old wherever it is shown. */
const OLD_AFTER_DAYS = 90;

export const isOld = (day: string, today: string): boolean => ageInDays(day, today) > OLD_AFTER_DAYS;

/** Older than this when it was learnt: a document of the past, not news of its day. */
const BACK_DATED_AFTER_DAYS = 7;

export const isBackDated = (statedOn: string, learntOn: string): boolean =>
  ageInDays(statedOn, learntOn) > BACK_DATED_AFTER_DAYS;
