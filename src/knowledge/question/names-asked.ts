// Which unknown words stand where a name would: "Anthropic's valuation", "a rating by Wedbush", "did Apple launch".
import type { Spotted } from "./spot.ts";

const BEFORE =
  /(?:^|[^a-z])(?:of|for|on|by|about|from|at|in|into|with|did|does|do|is|was|has|have|will|are|von|bei|fur|uber|ist|hat|wird|war|kauft|and|und|or|vs|versus|to|bought|buys|acquired|acquires|owns|own|sold|uses|kaufte|gehort) (?:the |a |an |der |die |das |den )?$/;
const BEFORE_HAN = /(?:对|给|和|与|被|关于|问|买|^)$/;
const ENDS_VERB =
  /(?:ing|ed|ly|tion|ment|ness|ship|ance|ence|able|ible|ous|ful|less|ism|ung|heit|keit|schaft|lich|isch|ieren|iert)$/;

export function nameLike(spotted: readonly Spotted[], folded: string): string[] {
  return spotted.flatMap((s, i) => {
    if (s.as !== "strange") return [];
    const before = folded.slice(0, s.at);
    const end = s.at + s.text.length;
    if (/\p{Script=Han}/u.test(s.text)) return BEFORE_HAN.test(before.trimEnd()) && s.text.length <= 4 ? [s.text] : [];
    if (ENDS_VERB.test(s.text)) return [];
    const next = spotted[i + 1];
    const named = spotted[i - 1];
    // "wedbush rating": directly before what is asked for, and not between two words that are known.
    const heads =
      next?.as === "terms" &&
      next.at <= end + 1 &&
      next.terms.some((term) => !/^(?:ask|decline|unit):/.test(term)) &&
      !(named?.as === "terms" && named.at + named.text.length >= s.at - 1);
    const alone =
      before.trim() === "" &&
      (next === undefined || next.as !== "terms" || !next.terms.some((term) => term.startsWith("ask:")));
    return heads || alone || BEFORE.test(before) ? [s.text] : [];
  });
}
