// All names in one index, so that whoever is named in a text is found in one walk over it, at any number of companies.
import type { Firm } from "../firms.ts";
import { firmNames } from "../firms.ts";
import type { Subject } from "../subjects.ts";
import { subjectNames } from "../subjects.ts";
import { createMender, type Mender } from "./typos.ts";
import { formsOf, phrases } from "./vocabulary/all.ts";
import { writtenOut } from "./vocabulary/chat.ts";

export type Name = { what: "subject" | "firm"; id: string };

export type Lexicon = {
  names: ReadonlyMap<string, readonly Name[]>;
  begun: ReadonlySet<string>;
  /** Whether any name begins with these letters. */
  beginsName: (letters: string) => boolean;
  /** From a word that nothing explains to the one that was meant. */
  mend: Mender;
  subjects: ReadonlyMap<string, Subject>;
  firms: ReadonlyMap<string, Firm>;
};

const SQUASHED = 6;
const LONGEST = 12;

export function createLexicon(subjects: ReadonlyMap<string, Subject>, firms: ReadonlyMap<string, Firm>): Lexicon {
  const names = new Map<string, readonly Name[]>();
  const begun = new Set<string>();
  const words = new Set<string>(phrases().single);
  // All names of one share one list, until another one has the same name.
  const put = (key: string, one: readonly [Name]) => {
    const known = names.get(key);
    if (!known) names.set(key, one);
    else if (!known.includes(one[0])) names.set(key, [...known, one[0]]);
  };
  const add = (written: string, name: readonly [Name]) => {
    const forms = formsOf(written);
    const small = written.toLowerCase();
    const spelt = writtenOut(small);
    const out = spelt === small ? forms : formsOf(spelt);
    if (out.length > 1 && out.length <= LONGEST && out !== forms) index(out, name);
    index(forms, name);
  };
  const index = (forms: readonly string[], name: readonly [Name]) => {
    if (forms.length === 0 || forms.length > LONGEST) return;
    let key = forms[0]!;
    for (let n = 1; n < forms.length; n++) {
      begun.add(key);
      key += ` ${forms[n]!}`;
    }
    put(key, name);
    const squashed = forms.join("");
    if (forms.length > 1 && squashed.length >= SQUASHED && /^[a-z]+$/.test(squashed)) put(squashed, name);
    if (forms.length === 1) words.add(forms[0]!);
  };
  const addAll = (written: readonly string[], name: Name) => {
    const one = [name] as const;
    for (const form of written) add(form, one);
  };
  for (const subject of subjects.values())
    addAll([subject.id, ...subjectNames(subject)], { what: "subject", id: subject.id });
  for (const firm of firms.values()) addAll([firm.id, ...firmNames(firm)], { what: "firm", id: firm.id });
  // The parts of a firm's name too: "Goldmann" is Goldman.
  let mend: Mender | undefined;
  let sorted: readonly string[] | undefined;
  return {
    names,
    begun,
    beginsName: (letters) => beginsAny(letters, (sorted ??= [...names.keys()].sort())),
    mend: (word) => (mend ??= createMender(words))(word),
    subjects,
    firms,
  };
}

/** Halves the list until the first name that does not come before the letters is found. */
function beginsAny(letters: string, sorted: readonly string[]): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! < letters) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(letters) ?? false;
}
