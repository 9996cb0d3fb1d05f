// Ages of facts.
const DAY = 86_400_000;

/** Days from `day` to `today`; negative where it lies ahead. */
export const ageInDays = (day: string, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(day)) / DAY);

/** Older than this is marked as old wherever it is shown. */
const OLD_AFTER_DAYS = 90;

export const isOld = (day: string, today: string): boolean => ageInDays(day, today) > OLD_AFTER_DAYS;
