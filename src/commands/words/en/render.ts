// What renderers say themselves: around the values, about their footnotes, and about what they had to leave out.
// Said again for each cut that is tried: only what needs a comma goes through Intl, which is slow.
const count = (n: number, one: string, many: string): string =>
  `${n < 1000 ? n : n.toLocaleString("en-US")} more ${n === 1 ? one : many}`;

export const render = {
  calculated: "calculated",
  /** A column in which every value is calculated. */
  calculatedColumn: (label: string) => `${label} (calculated)`,
  asOf: (day: string) => `as of ${day}`,
  page: (n: number, of: number) => `page ${n} of ${of}`,
  sources: "Sources",
  publisherNotStated: "publisher not stated",
  /** The line of a source: who, when, what. */
  source: (publisher: string, publishedOn: string, title: string) => `${publisher}, ${publishedOn}: ${title}`,
  why: (id: string) => `why ${id} tells more about that footnote`,
  youCan: "You can:",
  cut: {
    text: (n: number) => `… (${count(n, "character", "characters")} not shown)`,
    rows: (n: number) => `${count(n, "row", "rows")} not shown; a narrower question shows them.`,
    items: (n: number) => `${count(n, "entry", "entries")} not shown; a narrower question shows them.`,
    blocks: (n: number) => `${count(n, "part", "parts")} of this answer not shown; a narrower question shows them.`,
    notes: (n: number) => `${count(n, "footnote", "footnotes")} not shown; a narrower question shows them.`,
    cards: (n: number) => `${count(n, "card", "cards")} not shown; a narrower question shows them.`,
  },
};
