// The facts that a question may be about, read by subject and kind only: never a walk over everything.
import { dayOf, type Fact, type FactOf, type Kind, KINDS } from "../facts/fact.ts";
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
  /** Everything about these subjects, and about what surrounds them where nobody is named. */
  everything(): Promise<Fact[]>;
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

  const readAll = async (): Promise<Fact[]> => {
    const wanted = Object.fromEntries(KINDS.map((kind) => [kind, { limit: MOST }])) as Parameters<
      Knowledge["overview"]
    >[1];
    const read = new Set(subjects);
    // Sectors, countries and indices surround every company; where few are known at all, all are read.
    const others = [...lexicon.subjects.values()].filter(({ id }) => !read.has(id));
    const around =
      lexicon.subjects.size <= MANY_SUBJECTS
        ? others
        : others.filter(({ type }) => type !== "company").slice(0, SURROUNDINGS);
    const ids = [...subjects, ...around.map(({ id }) => id)];
    const found = await Promise.all(ids.map((id) => knowledge.overview(id, wanted)));
    return found.flatMap((kinds) => KINDS.flatMap((kind) => kinds[kind] as Fact[]));
  };

  return {
    lexicon,
    today,
    knowledge,
    subjects,
    named,
    main,
    async facts(kind, firm) {
      const found = await Promise.all(
        subjects.map((subject) => knowledge.facts({ subject, kind, ...(firm ? { firm } : {}), limit: MOST })),
      );
      return found.flat().sort(newestFirst);
    },
    everything: () => (all ??= readAll()),
  };
}

const newestFirst = (a: Fact, b: Fact): number =>
  dayOf(a) === dayOf(b) ? (a.id < b.id ? 1 : -1) : dayOf(a) < dayOf(b) ? 1 : -1;
