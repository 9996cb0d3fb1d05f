// Whether an answer is what its question expects. Expectations are regular expressions on the plain text, so that wording
// may change and facts may not.

export type Expected = {
  id: string;
  q: string;
  kind: string;
  /** en, zh-Hans, zh-Hant, de. */
  lang?: string;
  difficulty: "easy" | "medium" | "hard";
  thread?: string;
  turn?: number;
  expect_all: string[];
  expect_none: string[];
  /** Ids of sources of which one must stand behind the answer, or all of them. */
  cites?: string[];
  cites_all?: string[];
};

export type Answer = { id: string; answer: string; cites: { id: string }[]; ms: number };

/** Longer answers bury what was asked for. */
const LONGEST = 1500;

/** Broken templates, stack traces, and what would call people or act. */
const NEVER = [
  /\[object Object\]/,
  /\bundefined\b/,
  /\bNaN\b/,
  /\bat \S+ \(.*:\d+:\d+\)/,
  /\b(?:Type|Reference|Syntax|Range)Error\b/,
  /@everyone|@here\b/i,
  /<[@#!]/,
];

/** What is wrong with the answer; nothing where it is as expected. `sources`: other names that a question may cite by. */
export function faultsOf(
  expected: Expected,
  answer: Answer | undefined,
  sources: Readonly<Record<string, string>> = {},
): string[] {
  if (!answer) return ["there is no answer"];
  const text = folded(answer.answer);
  if (text === "") return ["the answer is blank"];
  const cited = new Set(answer.cites.flatMap(({ id }) => [id, sources[id] ?? id]));
  const faults: string[] = [];
  if (text.length > LONGEST) faults.push(`${text.length} characters long`);
  for (const wanted of expected.expect_all) if (!matches(wanted, text)) faults.push(`lacks ${wanted}`);
  for (const banned of expected.expect_none) if (matches(banned, text)) faults.push(`has ${banned}`);
  for (const banned of NEVER) if (banned.test(text)) faults.push(`has ${banned.source}`);
  const { cites = [], cites_all: all = [] } = expected;
  if (cites.length > 0 && !cites.some((id) => cited.has(id))) faults.push(`cites none of ${cites.join(", ")}`);
  for (const id of all) if (!cited.has(id)) faults.push(`does not cite ${id}`);
  return faults;
}

const matches = (pattern: string, text: string): boolean => new RegExp(pattern, "iu").test(text);

/** Typographic quotes, dashes and spaces as plain ones; runs of blanks as one. */
const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”„]/g, '"')
    .replaceAll(/[‐‑‒–—−]/g, "-")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
