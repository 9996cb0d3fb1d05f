// Which unknown words stand where a name would: "Anthropic's valuation", "a rating by Wedbush", "did Apple launch".
import type { Spotted } from "./spot.ts";

const BEFORE =
  /(?:^|[^a-z])(?:of|for|on|by|about|from|at|in|into|with|did|does|do|is|was|has|have|will|are|von|bei|fur|uber|ist|hat|wird|war|kauft|and|und|or|vs|versus|to|bought|buys|acquired|acquires|owns|own|sold|uses|kaufte|gehort) (?:the |a |an |der |die |das |den )?$/;
const BEFORE_HAN = /(?:对|给|和|与|被|关于|问|买|^)$/;
/** Endings of verbs, adverbs, adjectives and abstract nouns; no name of a company is built so. */
const ENDS_PLAIN =
  /(?:ing|ed|ly|tion|ment|ness|ship|ance|ence|able|ible|ous|ful|less|ism|est|iest|ier|ward|wards|wise|ish|ung|heit|keit|schaft|lich|lichen|liche|isch|ische|ischen|ieren|iert|ierten)$/;
/** "To nab the plot", "did they bag a plot": what stands before an article and behind a verb's place is a verb. */
const BEFORE_VERB = /(?:^|[^a-z])(?:to|they|we|it|he|she|who|please|zu|sich) $/;
const BEHIND_VERB =
  /^ (?:the|a|an|its|their|his|her|this|that|these|those|some|more|up|down|off|away|back|out)(?![a-z])/;

export function nameLike(spotted: readonly Spotted[], folded: string): string[] {
  return spotted.flatMap((s, i) => {
    if (s.as !== "strange") return [];
    if (s.named) return [s.text];
    const before = folded.slice(0, s.at);
    const end = s.at + s.text.length;
    if (/\p{Script=Han}/u.test(s.text)) return BEFORE_HAN.test(before.trimEnd()) && s.text.length <= 4 ? [s.text] : [];
    if (
      (ENDS_PLAIN.test(s.text) && spotted.length > 1) ||
      (BEFORE_VERB.test(before) && BEHIND_VERB.test(folded.slice(end)))
    )
      return [];
    const next = spotted[i + 1];
    const named = spotted[i - 1];
    // "wedbush rating": directly before what is asked for, and not between two words that are known.
    const heads =
      next?.as === "terms" &&
      next.at <= end + 1 &&
      next.terms.some((term) => !/^(?:ask|decline|unit):/.test(term)) &&
      !(named?.as === "terms" && !named.terms.includes("ask:define") && named.at + named.text.length >= s.at - 1);
    const alone =
      before.trim() === "" &&
      (next === undefined || next.as !== "terms" || !next.terms.some((term) => term.startsWith("ask:")));
    return heads || alone || BEFORE.test(before) ? [s.text] : [];
  });
}

const SEVERAL_SOURCES =
  /(?<![a-z])(?:articles|(?:article|piece|text|story|source)(?![a-z]).*(?<![a-z])(?:article|piece|text|story|source)|sounds like)(?![a-z])/;
const IS_SOURCE = /^ (?:article|piece|text|story|source|report|artikel|bericht|quelle)(?![a-z])/;

/** "The Citi article sounds like …, the share sale article …": what tells sources apart is not what is asked about. */
export const withoutSourceNames = (spotted: readonly Spotted[], folded: string): readonly Spotted[] =>
  SEVERAL_SOURCES.test(folded)
    ? spotted.filter(({ as, at, text }) => as === "common" || !IS_SOURCE.test(folded.slice(at + text.length)))
    : spotted;

const AFTER =
  /(?:after|since|following|despite|in spite of|in response to|given|nach|seit|trotz|wegen|angesichts) (?:the |der |dem |die |den |des )?(?:[a-z]+ (?:by|from|of|durch|von) )?(?:the )?$/;
const CLAUSE_END = /[,;?!.](?!\d)|(?<=.)(?: has| have| did| does| is| was| hat| ist)(?![a-z])|之?后|以后|$/;

const ARTICLE =
  /(?:in|from|of|per|im|in dem|aus dem) (?:the |that |your |ur |dem )?(?<what>[^,;?!.:]{3,40}?)[ -]?(?:article|piece|story|writeup|artikel|beitrag)(?![a-z])|(?<zh>[^,，。;？?]{2,12})(?:那篇|这篇|的)(?:文章|报道)/;

/** "The bear case in the trillion article": what an article is called by is not asked for. */
function withoutArticle(spotted: readonly Spotted[], folded: string): readonly Spotted[] {
  const match = ARTICLE.exec(folded);
  if (!match) return spotted;
  const end = match.index + match[0].length;
  const left = spotted.filter((s) => s.as !== "terms" || s.at < match.index || s.at >= end);
  return left.some((s) => s.as === "terms" && s.terms.some((term) => !term.startsWith("ask:"))) ? left : spotted;
}

/** "Has Goldman changed its mind after the Jefferies cut?": what is said of the second firm only tells when. */
export function withoutAsides(all: readonly Spotted[], folded: string): readonly Spotted[] {
  const spotted = withoutArticle(all, folded);
  const firms = spotted.filter((s) => s.as === "name" && s.names.some(({ what }) => what === "firm"));
  if (firms.length < 2) return spotted;
  const aside = firms.findLast(({ at, text }) => {
    const rest = folded.slice(at + text.length);
    return AFTER.test(folded.slice(0, at)) || /^.{0,8}(?:之后|以后|后)/.test(rest);
  });
  if (!aside) return spotted;
  const from = aside.at - (AFTER.exec(folded.slice(0, aside.at))?.[0].length ?? 0);
  const to = aside.at + aside.text.length + folded.slice(aside.at + aside.text.length).search(CLAUSE_END);
  const left = spotted.filter(({ at }) => at < from || at >= to);
  return left.some((s) => firms.includes(s)) ? left : spotted;
}
