// Years that are set against each other.
import { type Draft, isOfFigures } from "../draft.ts";
import { AND } from "../vocabulary/forms.ts";

const YEAR_AGO =
  /(?<![a-z])(?:(?:a|one|1) (?:year|yr) (?:ago|earlier|before|prior)|(?:vor einem jahr|ein jahr zuvor|ein jahr vorher))(?![a-z])|一年前/;

/** "Users a year ago" are those of a year before the figure that is known, not of a year before today. */
export function yearAgo(draft: Draft): void {
  const { folded, topics, words, firms } = draft;
  const ofFigure =
    (words.length > 0 && topics.length === 0) || topics.some(({ term }) => term === "channel:equity-raising");
  if (!ofFigure || firms.length > 0 || !YEAR_AGO.test(folded)) return;
  draft.times = [];
  draft.ask.push("year-before");
}

/** "2024" and "2025": "deliveries 2025 versus 2024" asks of the span between them. */
export function yearsCompared(draft: Draft): void {
  const [first, ...more] = draft.times.flatMap(({ span }) => (span ? [span] : []));
  if (first === undefined || more.length === 0 || draft.words.length === 0) return;
  const spans = [first, ...more];
  const compared = draft.ask.some((one) => ["ratio", "difference", "compare", "sum", "above-below"].includes(one));
  // "Last year and this year": both are wanted, of one figure.
  const both = AND.test(draft.folded) && draft.topics.length === 0 && isOfFigures(draft);
  if (!(compared || both) || !spans.every((span) => /^\d{4}(?:-\d{2})?$/.test(span))) return;
  const sorted = spans.toSorted();
  draft.span = `${sorted[0]}..${sorted.at(-1)}`;
}
