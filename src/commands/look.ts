// How an answer looks to its reader: the words of their language, formats of their locale, the date where they are.
import { createFormat, type Format } from "./format.ts";
import { en } from "./words/en.ts";

export type Words = typeof en;
export type Look = { words: Words; format: Format; today: string; timezone: string; locale: string };

/** Answers come in English for now; numbers and dates follow the locale. Throws RangeError for a zone or locale that is none. */
export function createLook(now: Date, locale = "en-GB", timezone = "UTC"): Look {
  const format = formatFor(locale, timezone);
  return { words: en, format, today: format.today(now), timezone, locale };
}

// Intl objects take far longer to make than to use.
const formats = new Map<string, Format>();
const MOST_FORMATS = 200;

function formatFor(locale: string, timezone: string): Format {
  const key = `${locale} ${timezone}`;
  let format = formats.get(key);
  if (!format) {
    if (formats.size >= MOST_FORMATS) formats.clear();
    format = createFormat(locale, timezone, en.units);
    formats.set(key, format);
  }
  return format;
}
