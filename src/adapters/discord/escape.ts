// Text -> markdown that shows the text and does nothing else. Discord shows any punctuation behind a backslash as it is.
import { clean } from "../text-safety.ts";

// Emphasis, code, spoilers, masked links; "<" begins mentions, commands, emoji, timestamps and bracketed links. A colon
// is kept from making an address clickable and from naming an emoji.
const acting = /[\\*_~`|[\]<]|@(?=everyone|here)|:(?=\/\/|[\w~+-]+:)/gi;

/** Headings, subtext, quotes and lists act at the beginning of a line only; a text is one line. */
const beginning = /^(\s*)(?:([-+]?[#>]+|[-+](?=\s|$))|(\d+)(?=\.(?:\s|$)))/;

/** Most values and labels: nothing in them can act, and looking once is all that they cost. */
const harmless =
  /^[-+]?(?:[A-Za-z$€(“\u00c0-\u024f\u3040-\u30ff\u3400-\u9fff]|\d+(?!\d|\.(?!\d)))(?:[A-Za-z0-9 ,.%$€()'"/+;?!&“”‘’–—\u00c0-\u024f\u3040-\u30ff\u3400-\u9fff-]|:(?= ))*$/;

/** The text as markdown in which nothing acts: no formatting, link, mention, emoji or invisible character. */
export const escape = (text: string): string => {
  if (harmless.test(text)) return text;
  return clean(text)
    .replace(acting, "\\$&")
    .replace(beginning, (_, blank: string, marks?: string, number?: string) =>
      marks === undefined ? `${blank}${number}\\` : blank + marks.replace(/./g, "\\$&"),
    );
};
