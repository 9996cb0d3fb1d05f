// Arithmetic that a question spells out: an operation, and the two things that it names, each read by itself.
import type { Lexicon } from "./lexicon.ts";
import { stem } from "./normalise.ts";
import { spot } from "./spot.ts";
import type { Formula, Role } from "./types.ts";
import { together } from "./topics.ts";
import { OPERATORS } from "./vocabulary/operators.ts";

/** Longer texts are stories; whoever wants arithmetic writes it in a line. */
const LONGEST = 240;

/** "How far below the high is it": the share, as it stands. */
const LAST_CLOSE: Role = { terms: ["measure:close"], time: {}, amounts: [], subjects: [], firms: [] };

/** A share by one word, "it" or "the stock"; "that" is what was said before, whatever it was. */
const ITSELF =
  /^\W*(?!that|this|those|these|das|dies|那|这)(?:the |its |our |die |der )?\p{L}+(?: (?:now|rn|trading|currently|today|jetzt|heute))*\W*$/u;

/** Words that say what to do with a thing, not which it is. */
const SAYS_NOTHING = /^(?:unit|decline):|^ask:(?!previous$|change$)/;

/** All readings of the text as arithmetic, the clearest first. */
export function formulasOf(folded: string, today: string, lexicon: Lexicon): Formula[] {
  if (folded.length > LONGEST) return [];
  return OPERATORS.flatMap(({ how, form }): Formula[] => {
    const { a, b } = form.exec(folded)?.groups ?? {};
    if (a === undefined || b === undefined) return [];
    const read = (pieces: readonly string[]) => pieces.map((piece) => roleOf(piece, today, lexicon)).find(isNamed);
    // What stands behind a comma is another part of the sentence.
    const right = read(piecesOf(b));
    const left = read(piecesOf(a).toReversed()) ?? (how === "apart" && ITSELF.test(a) ? LAST_CLOSE : undefined);
    return left && right ? [{ how, roles: [left, right] }] : [];
  });
}

const BESIDE = /,(?!\d)|[;:+、，]| & |(?<![a-z])(?:and|und|sowie|plus)(?![a-z])|和|以及|及|与/;

/** The things that a line names beside each other. */
export function listedIn(folded: string, today: string, lexicon: Lexicon): Role[] {
  if (folded.length > LONGEST || !BESIDE.test(folded)) return [];
  return folded
    .split(BESIDE)
    .map((part) => roleOf(part, today, lexicon))
    .filter(
      ({ terms, firms, subjects, amounts }) =>
        terms.length > 0 || (firms.length + subjects.length === 1 && amounts.length > 0),
    );
}

const AGAINST =
  /(?<![a-z])(?:vs|versus|against|compared (?:to|with)|next to|gegen|gegenuber|verglichen mit)(?![a-z])|对比|相比/;
/** "Compare the one with the other." */
const WITH = /(?<![a-z])(?:with|to|mit|by)(?![a-z])/;
const COMPARED = /(?<![a-z])(?:compare|contrast|side by side|vergleiche?|nebeneinander)(?![a-z])|比较|对照/;

/** What a line sets against each other. */
export function sidesOf(folded: string, today: string, lexicon: Lexicon): Role[] {
  const between = COMPARED.test(folded) ? new RegExp(`${AGAINST.source}|${BESIDE.source}|${WITH.source}`) : AGAINST;
  if (folded.length > LONGEST || !between.test(folded)) return [];
  return folded
    .split(between)
    .map((part) => roleOf(part, today, lexicon))
    .filter(({ terms, firms }) => terms.length + firms.length > 0);
}

const piecesOf = (text: string): string[] => text.split(/[,:，：、] ?(?!\d)| - /);

const isNamed = ({ terms, amounts }: Role): boolean => terms.length > 0 || amounts.length > 0;

/** One thing that is named: the terms that say which figure of which fact it is. */
function roleOf(text: string, today: string, lexicon: Lexicon): Role {
  const { folded, spotted } = spot(text, today, lexicon);
  const names = spotted.flatMap((s) => (s.as === "name" ? s.names : []));
  const terms = spotted.flatMap((s) => {
    if (s.as === "terms") return s.terms.filter((term) => !SAYS_NOTHING.test(term));
    return s.as === "strange" && !/^\p{Script=Han}$/u.test(s.text) ? [stem(s.text)] : [];
  });
  return {
    terms: [...new Set(terms)],
    time: together(spotted.flatMap((s) => (s.as === "time" ? [s.time] : []))),
    amounts: spotted.flatMap((s) => {
      if (s.as === "amount") return [s.amount];
      // "V2" is a part of a name.
      return s.as === "number" && !/[a-z]-?$/.test(folded.slice(0, s.at))
        ? [{ value: Number(s.text.replace(",", "")) }]
        : [];
    }),
    subjects: names.filter(({ what }) => what === "subject").map(({ id }) => id),
    firms: names.filter(({ what }) => what === "firm").map(({ id }) => id),
  };
}
