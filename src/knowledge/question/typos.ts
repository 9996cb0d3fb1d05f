// Words that were nearly typed right: found by leaving out one letter on either side, so that size does not matter.

const SHORTEST = 5;

export type Mender = (word: string) => string | undefined;

/** Mends one wrong, missing, additional or exchanged letter; in words of nine letters and more, two. */
export function createMender(words: Iterable<string>): Mender {
  // Most questions are typed right: the index is made for the first word that is not.
  let index: ReadonlyMap<string, string[]> | undefined;
  return (typed) => {
    if (typed.length < SHORTEST || typed.length > 30 || !/^\p{L}+$/u.test(typed)) return undefined;
    index ??= indexOf(words);
    const candidates = new Set<string>();
    for (const form of [typed, ...without(typed)]) for (const word of index.get(form) ?? []) candidates.add(word);
    let best: string | undefined;
    let fewest = Infinity;
    for (const word of candidates) {
      const wrong = mistakes(typed, word);
      if (wrong > 1 && (wrong > 2 || Math.min(typed.length, word.length) < 9)) continue;
      // People seldom miss the first letter.
      const score = wrong + (typed[0] === word[0] ? 0 : 1.5);
      if (score < fewest || (score === fewest && word < best!)) [best, fewest] = [word, score];
    }
    return fewest <= 2 ? best : undefined;
  };
}

/** From each word, and each form of it with one letter left out, to the words that it can stand for. */
function indexOf(words: Iterable<string>): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  const note = (key: string, word: string) => {
    const known = index.get(key);
    if (!known) index.set(key, [word]);
    else if (!known.includes(word)) known.push(word);
  };
  for (const word of words) {
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) continue;
    note(word, word);
    for (const shorter of without(word)) note(shorter, word);
  }
  return index;
}

function* without(word: string): Iterable<string> {
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** Letters wrong, missing, additional, or exchanged with their neighbour. */
function mistakes(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
