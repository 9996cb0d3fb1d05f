// Amounts of money as people type them: "500m HKD", "1.5 billion CNY", "USD 20,000,000".
const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};
const AMOUNT = /^(?:([a-z]{3})\s*)?(\d[\d,]*(?:\.\d+)?)\s*([a-z]+)?(?:\s+([a-z]{3}))?$/i;

/** Undefined where it is none, or names no currency. */
export function amountOf(typed: string): { amount: number; unit: string } | undefined {
  const [, before, digits, word, after] = AMOUNT.exec(typed.trim()) ?? [];
  if (digits === undefined) return undefined;
  const scale = word === undefined ? 1 : SCALES[word.toLowerCase()];
  // "500 HKD": the word is the currency.
  const unit = before ?? after ?? (scale === undefined && word?.length === 3 ? word : undefined);
  if (unit === undefined || (scale === undefined && word !== unit)) return undefined;
  return { amount: Number(digits.replaceAll(",", "")) * (scale ?? 1), unit: unit.toUpperCase() };
}
