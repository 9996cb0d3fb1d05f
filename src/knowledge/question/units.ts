// In which unit an answer is wanted: "in percent?", "in yuan", "how many HK$".

/** The unit that is named apart from any amount; of several only percent, since currencies are never converted. */
export function unitOf(terms: readonly { term: string }[], folded: string): string | undefined {
  const units = [...new Set(terms.flatMap(({ term }) => (term.startsWith("unit:") ? [term.slice(5)] : [])))];
  if (units.length === 0 && /(?:in|as|abs and|and|,|\bwhat|many|much|wie viel|多少) ?%(?! ?\d)/.test(folded))
    units.push("%");
  if (units.length === 0 && /hk ?\$(?! ?\d)/.test(folded)) units.push("HKD");
  return units.length === 1 || units[0] === "%" ? units[0] : undefined;
}
