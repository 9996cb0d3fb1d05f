// From what people type to who is meant, blind to case, width, accents and punctuation. Pure: built from lists, no database.
import { distance } from "fastest-levenshtein";

export type Named = { id: string; name: string; names: readonly string[] };

export type Resolved =
  | { status: "found"; id: string }
  | { status: "ambiguous"; ids: string[] }
  | { status: "unknown"; near: string[] };

const NEAR = 3;
const LONGEST = 100;

/** The form in which names are compared: "HK: 1810", "hk1810" and "ＨＫ１８１０" are one. */
export function normalise(name: string): string {
  return name
    .slice(0, LONGEST)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

export type Names = {
  resolve(typed: string): Resolved;
  /** Up to `limit` names to show that begin with, else contain, what is typed. */
  complete(typed: string, limit?: number): string[];
};

export function createNames(list: readonly Named[]): Names {
  const owners = new Map<string, Set<string>>();
  const shown = new Map(list.map((entry) => [entry.id, entry.name]));
  for (const entry of list)
    for (const name of [entry.id, ...entry.names]) {
      const form = normalise(name);
      if (form === "") continue;
      const ids = owners.get(form);
      if (ids) ids.add(entry.id);
      else owners.set(form, new Set([entry.id]));
    }
  const forms = [...owners.keys()].sort();

  const idsOf = (matching: Iterable<string>, limit: number): string[] => {
    const ids = new Set<string>();
    for (const form of matching) {
      for (const id of owners.get(form) ?? []) ids.add(id);
      if (ids.size >= limit) break;
    }
    return [...ids].slice(0, limit);
  };

  /** Names with at most a third of their letters wrong, nearest first; names that contain what is typed come before. */
  const near = (form: string): string[] => {
    if (form === "") return [];
    const scored: { form: string; score: number }[] = [];
    for (const candidate of forms) {
      if (form.length >= 3 && candidate.length >= 3 && (candidate.includes(form) || form.includes(candidate))) {
        scored.push({ form: candidate, score: 0.1 + Math.abs(candidate.length - form.length) / 1000 });
      } else if (Math.abs(candidate.length - form.length) <= Math.max(1, form.length / 3)) {
        const wrong = distance(candidate, form);
        if (wrong <= Math.max(1, Math.floor(Math.max(form.length, candidate.length) / 3)) && wrong < form.length)
          scored.push({ form: candidate, score: wrong });
      }
    }
    scored.sort((a, b) => a.score - b.score || (a.form < b.form ? -1 : 1));
    return idsOf(
      scored.map((entry) => entry.form),
      NEAR,
    );
  };

  return {
    resolve(typed) {
      const form = normalise(typed);
      const ids = [...(owners.get(form) ?? [])];
      if (ids.length === 1) return { status: "found", id: ids[0]! };
      if (ids.length > 1) return { status: "ambiguous", ids };
      return { status: "unknown", near: near(form) };
    },
    complete(typed, limit = 25) {
      const form = normalise(typed);
      const ids = new Set(idsOf(startingWith(forms, form), limit));
      if (ids.size < limit && form.length >= 2)
        for (const id of idsOf(
          forms.filter((candidate) => candidate.includes(form)),
          limit,
        ))
          ids.add(id);
      return [...ids].slice(0, limit).map((id) => shown.get(id)!);
    },
  };
}

/** The run of sorted forms that begin with a prefix, found by halving. */
function* startingWith(sorted: readonly string[], prefix: string): Iterable<string> {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < prefix) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < sorted.length && sorted[i]!.startsWith(prefix); i++) yield sorted[i]!;
}
