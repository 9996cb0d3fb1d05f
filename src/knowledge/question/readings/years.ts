// Years that are set against each other.
import { type Draft, isOfFigures } from "../draft.ts";
import { AND } from "../vocabulary/forms.ts";

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
