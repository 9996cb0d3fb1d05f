// Whom a question is about, where that is a name that nobody here knows: "target for Apple", "富瑞对苹果的目标价".
import type { Lexicon } from "./lexicon.ts";
import type { Spotted } from "./spot.ts";

const AFTER =
  /(?:^|[^a-z])(?:for|on|of|about|at|over|regarding|did|does|has|have|hat|haben|cover|covers|rate|rates|rated|fur|von|vom|bei|zu|uber|zum|zur) (?:the |a |die |der |das |dem |den )?$/;
const AFTER_HAN = /(?:对|给|予|关于|对于|在|覆盖)$/;
const OWNED = /^(?:['’]s?)(?![a-z])/;
/** "Apple target", "Samsung stock": directly before a figure of shares, where the name begins or follows such a word. */
const FIGURE =
  /^(?:['’]s)? (?:(?:share|stock|closing|price|last) )*(?:target|targets|tp|pt|rating|ratings|stock|stocks|share|shares|price|close|closing|market cap|mcap|trading|trades|rated|worth|valued|closed|bewertet|kursziel|kurs|aktie|einstufung|bewertung)(?![a-z])/;
const FIGURE_HAN = /^(?:的|股价|目标价|评级|收盘|市值|股票)/;
const MOST_HAN = 4;
const PARTICLES = "的是了在对和与给有吗呢也都会要";

/** Unknown names in the place of a company. None where a known company is named. */
export function whomUnknown(spotted: readonly Spotted[], folded: string, lexicon: Lexicon): { unknown?: string[] } {
  if (spotted.some((s) => s.as === "name" && s.names.some(({ what }) => what === "subject"))) return {};
  const unknown = spotted.flatMap((s, i) => {
    if (s.as !== "strange") return [];
    if (s.named) return [s.text];
    const before = folded.slice(0, s.at);
    if (/\p{Script=Han}/u.test(s.text)) {
      const name = s.text + restOf(spotted, i);
      const placed = AFTER_HAN.test(before.trimEnd()) || FIGURE_HAN.test(folded.slice(s.at + name.length));
      return placed && name.length > 1 && name.length <= MOST_HAN ? [name] : [];
    }
    const after = folded.slice(s.at + s.text.length);
    if (s.text.length < 3 || /\d$/.test(before)) return [];
    const placed = AFTER.test(before) || OWNED.test(after) || FIGURE.test(after);
    // "Jeff" may well be Jefferies.
    return placed && !lexicon.beginsName(s.text) ? [s.text] : [];
  });
  return unknown.length > 0 ? { unknown } : {};
}

/** 华|为, 英伟|达: a common character directly behind an unknown one ends its name. */
function restOf(spotted: readonly Spotted[], i: number): string {
  const [s, next] = [spotted[i]!, spotted[i + 1]];
  const joined = next?.as === "common" && next.at === s.at + s.text.length && /^\p{Script=Han}$/u.test(next.text);
  return joined && !PARTICLES.includes(next.text) ? next.text : "";
}
