// The forms in which people write days, months, quarters and spans, each sense in a file of its own under dates/. The first
// that fits at a place counts, so what says more stands before what says less.
import { DAYS, DAYS_ALONE } from "./dates/days.ts";
import type { DateForm } from "./dates/form.ts";
import { MONTHS, MONTHS_ALONE } from "./dates/months.ts";
import { HALVES, QUARTERS, YEARS } from "./dates/quarters.ts";
import { RELATIVE } from "./dates/relative.ts";
import { WEEKDAYS } from "./dates/weekdays.ts";

export const DATE_FORMS: readonly DateForm[] = [
  ...DAYS,
  ...MONTHS,
  ...QUARTERS,
  ...HALVES,
  ...YEARS,
  ...RELATIVE,
  ...WEEKDAYS,
  ...DAYS_ALONE,
  ...MONTHS_ALONE,
];
