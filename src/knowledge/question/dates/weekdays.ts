// Days of the week: "on Thursday", "Thursday's close", "周四".
import { WEEKDAYS as NAMES } from "../vocabulary/calendar.ts";
import { any, type DateForm } from "./form.ts";
import { one, shift } from "./spans.ts";

export const WEEKDAYS: readonly DateForm[] = [
  [
    new RegExp(`(?<![a-z])(?:on |am |last |letzten |this )(?<w>${any(NAMES.keys())})(?![a-z])`, "y"),
    (x, t) => one(weekday(NAMES.get(x.groups!["w"]!)!, t)),
  ],
  // Without "on" or "last" it is a day that the facts must know: "Thursday's close".
  [
    new RegExp(`(?<![a-z])(?:that |the |diesen |jenen )?(?<w>${any(NAMES.keys())})s?(?![a-z])`, "y"),
    (x) => ({ from: "", to: "", written: `weekday:${NAMES.get(x.groups!["w"]!)!}` }),
  ],
  [
    /(?:周|星期|礼拜)(?<w>[二三四五六日天])/y,
    (x) => ({ from: "", to: "", written: `weekday:${"日一二三四五六".indexOf(x.groups!["w"]!.replace("天", "日"))}` }),
  ],
];

/** The last one before today. */
const weekday = (wanted: number, today: string): string =>
  shift(today, -((new Date(today).getUTCDay() - wanted + 7) % 7 || 7));
