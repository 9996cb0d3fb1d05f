// All names in one index, so that whoever is named in a text is found in one walk over it, at any number of companies.
import type { Firm } from "../firms.ts";
import { firmNames } from "../firms.ts";
import type { Subject } from "../subjects.ts";
import { subjectNames } from "../subjects.ts";
import { createMender, type Mender } from "./typos.ts";
import { fold } from "./normalise.ts";
import { formsOf, phrases } from "./vocabulary/all.ts";
import { writtenOut } from "./vocabulary/chat.ts";

export type Name = { what: "subject" | "firm"; id: string };

export type Lexicon = {
  names: ReadonlyMap<string, readonly Name[]>;
  begun: ReadonlySet<string>;
  /** From a word that nothing explains to the one that was meant. */
  mend: Mender;
  subjects: ReadonlyMap<string, Subject>;
  firms: ReadonlyMap<string, Firm>;
};

const SQUASHED = 6;
const LONGEST = 12;

export function createLexicon(subjects: ReadonlyMap<string, Subject>, firms: ReadonlyMap<string, Firm>): Lexicon {
  const names = new Map<string, Name[]>();
  const begun = new Set<string>();
  const words = new Set<string>(phrases().single);
  const put = (key: string, name: Name) => {
    const known = names.get(key);
    if (!known) names.set(key, [name]);
    else if (!known.some(({ what, id }) => what === name.what && id === name.id)) known.push(name);
  };
  const add = (written: string, name: Name) => {
    const forms = formsOf(written);
    const out = formsOf(writtenOut(fold(written)));
    if (out.length > 1 && out.length <= LONGEST && out.join(" ") !== forms.join(" ")) index(out, name);
    index(forms, name);
  };
  const index = (forms: readonly string[], name: Name) => {
    if (forms.length === 0 || forms.length > LONGEST) return;
    put(forms.join(" "), name);
    for (let n = 1; n < forms.length; n++) begun.add(forms.slice(0, n).join(" "));
    const squashed = forms.join("");
    if (forms.length > 1 && squashed.length >= SQUASHED && /^[a-z]+$/.test(squashed)) put(squashed, name);
    if (forms.length === 1) words.add(forms[0]!);
  };
  for (const subject of subjects.values())
    for (const name of [subject.id, ...subjectNames(subject)]) add(name, { what: "subject", id: subject.id });
  for (const firm of firms.values())
    for (const name of [firm.id, ...firmNames(firm)]) add(name, { what: "firm", id: firm.id });
  // The parts of a firm's name too: "Goldmann" is Goldman.
  return { names, begun, mend: createMender(words), subjects, firms };
}
