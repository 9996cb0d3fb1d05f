// The facts that a question may be about, read by subject and kind only: never a walk over everything.
import { dayOf, type Fact, type FactOf, type Kind } from "../facts/fact.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Question } from "./types.ts";

export type Reader = {
  lexicon: Lexicon;
  today: string;
  knowledge: Knowledge;
  /** Whom the question is about: named, else whom most is known about. */
  subjects: readonly string[];
  named: boolean;
  /** Whom most is known about. */
  main: string | undefined;
  /** Facts of one kind about these subjects, newest first. */
  facts<K extends Kind>(kind: K, firm?: string): Promise<FactOf<K>[]>;
  /** Everything about these subjects and what surrounds them, to be looked through: find checks what it answers with. */
  everything(): Promise<Fact[]>;
  /** The facts of one kind in everything. */
  everythingOf<K extends Kind>(kind: K): Promise<FactOf<K>[]>;
};

const MOST = 200;
const MANY_SUBJECTS = 40;
const SURROUNDINGS = 12;

export async function createReader(
  question: Question,
  knowledge: Knowledge,
  today: string,
  company?: string,
): Promise<Reader> {
  const lexicon = await knowledge.lexicon();
  const named = question.subjects.length > 0;
  const main = company ?? (await knowledge.mainSubject());
  const subjects = named ? question.subjects : main ? [main] : [];
  let all: Promise<Fact[]> | undefined;

  const look = async (kind?: Kind): Promise<Fact[]> => {
    const around = surroundingsIn(lexicon).filter((id) => !subjects.includes(id));
    const ids = [...subjects, ...(isSmall(lexicon) ? around : around.slice(0, SURROUNDINGS))];
    return (await Promise.all(ids.map((id) => knowledge.look(id, MOST, kind)))).flat();
  };

  return {
    lexicon,
    today,
    knowledge,
    subjects,
    named,
    main,
    async facts<K extends Kind>(kind: K, firm?: string) {
      // What is answered with is checked by find; the rest is only looked through.
      const found = await Promise.all(
        subjects.map((subject) =>
          firm ? knowledge.facts({ subject, kind, firm, limit: MOST }) : knowledge.look(subject, MOST, kind),
        ),
      );
      return (found.flat() as FactOf<K>[]).sort(newestFirst);
    },
    everything: () => (all ??= look()),
    async everythingOf<K extends Kind>(kind: K) {
      const facts = all ? (await all).filter((fact) => fact.kind === kind) : await look(kind);
      return facts as FactOf<K>[];
    },
  };
}

const isSmall = ({ subjects }: Lexicon): boolean => subjects.size <= MANY_SUBJECTS;

const surroundings = new WeakMap<Lexicon, string[]>();

/** Sectors, countries and indices surround every company; where few subjects are known at all, all do. */
function surroundingsIn(lexicon: Lexicon): string[] {
  let ids = surroundings.get(lexicon);
  if (!ids) {
    const all = [...lexicon.subjects.values()];
    ids = (isSmall(lexicon) ? all : all.filter(({ type }) => type !== "company")).map(({ id }) => id);
    surroundings.set(lexicon, ids);
  }
  return ids;
}

const newestFirst = (a: Fact, b: Fact): number =>
  dayOf(a) === dayOf(b) ? (a.id < b.id ? 1 : -1) : dayOf(a) < dayOf(b) ? 1 : -1;
