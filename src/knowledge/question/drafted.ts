// What is seen in a text before anything is decided: terms, names, times and amounts, each by itself.
import { dayNamed } from "./day-named.ts";
import type { Draft } from "./draft.ts";
import { withoutAsides, withoutSourceNames } from "./names-asked.ts";
import type { Spotted } from "./spot.ts";
import { anchorOf, topicsOf } from "./topics.ts";
import type { Ask } from "./types.ts";
import { unitOf } from "./units.ts";

/** A table of numbers is no question about each of them. */
const MOST_AMOUNTS = 12;

export function drafted(folded: string, all: readonly Spotted[], flowing: boolean): Draft {
  const whole = withoutSourceNames(withoutAsides(all, folded), folded);
  const day = dayNamed(folded, whole);
  const spotted = day?.spotted ?? whole;
  const terms = spotted.flatMap((s) => (s.as === "terms" ? s.terms.map((term) => ({ term, at: s.at })) : []));
  const times = spotted.flatMap((s) =>
    s.as === "time" ? [{ at: s.at, end: s.at + s.text.length, time: s.time }] : [],
  );
  const anchor = anchorOf(terms, folded);
  return {
    folded,
    whole,
    spotted,
    terms,
    said: new Set(terms.map(({ term }) => term)),
    firms: idsOf(spotted, "firm"),
    numbers: spotted.flatMap((s) => (s.as === "number" ? [s.text] : [])),
    // A lone Han character is a rest of a word, no name.
    strange: spotted.flatMap((s) => (s.as === "strange" && !/^\p{Script=Han}$/u.test(s.text) ? [s.text] : [])),
    times: times.map(({ time }) => time),
    anchor,
    unit: unitOf(terms, folded),
    day,
    flowing,
    ask: terms.flatMap(({ term }) => (term.startsWith("ask:") ? [term.slice(4) as Ask] : [])),
    topics: topicsOf(terms, times).filter(({ term }) => term !== anchor?.event),
    words: [...new Set(terms.flatMap(({ term }) => (isWord(term) ? [term] : [])))],
    subjects: idsOf(spotted, "subject"),
    amounts: spotted.flatMap((s) => (s.as === "amount" ? [s.amount] : [])).slice(0, MOST_AMOUNTS),
    ofFlow: false,
    dropped: new Set(),
  };
}

/** Terms with a colon are topics and asks. */
const isWord = (term: string): boolean => !term.includes(":") && term !== "day-before";

const idsOf = (spotted: readonly Spotted[], what: "subject" | "firm"): string[] => [
  ...new Set(
    spotted.flatMap((s) => (s.as === "name" ? s.names.filter((n) => n.what === what).map(({ id }) => id) : [])),
  ),
];
