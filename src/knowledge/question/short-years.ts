// Years of two digits, as members write them: "7 feb 25", "in 24", "24 vs 25", "the 25 goal". Written out, so that
// whatever reads dates sees whole years. A number that may be anything else stays what it is.
import { MONTHS } from "./vocabulary/calendar.ts";

const month = `(?:${[...MONTHS.keys()].join("|")})`;
/** A year of this decade, and nothing that goes on as an amount. */
const yy = String.raw`'?(?<yy>2\d)(?![\d%:]|[.,]\d| ?(?:k|m|mn|bn|b|million|billion|percent|pct|cars|shares|units|th|st|nd|rd)(?![a-z]))`;
const ends = String.raw`(?=\W*$|[?!,;):]| (?:vs|versus|and|or|to|than|compared|target|goal|plan|guidance|budget|for|was|is|did|article|placement|numbers|figures|revenue|deliver|deliveries|sales|car|ev|xiaomi)(?![a-z]))`;
const figure =
  "(?:deliver(?:y|ies)|revenue|sales|sold|shipments|budget|profit|guidance|users|spend|spending|phones|cars|evs?|fy|goal)";

const FORMS: readonly RegExp[] = [
  // "7 feb 25", "in feb 25"; "feb 25" alone is a day, unless it is a year that just was.
  String.raw`(?<!\d)(?<rest>\d{1,2}(?:st|nd|rd|th|\.)? ?(?:of )?${month}\.?,? )${yy}`,
  String.raw`(?<!week |woche )(?<![a-z])(?<rest>(?:in|of|im|end|ende|late|early|mid|mitte|during|as of) (?:the )?${month}\.? )${yy}`,
  String.raw`(?<![a-z])(?<rest>${month}\.? ?)(?=')${yy}`,
  // "in 24", "for 25", "deliveries 24", "the 25 goal", "24 vs 25".
  String.raw`(?<![a-z\d])(?<rest>(?:in|for|fy|during|of|end|by|since|year|im jahr|fur) ?)${yy}${ends}`,
  String.raw`(?<![a-z])(?<rest>${figure} )${yy}${ends}`,
  String.raw`(?<![a-z])(?<rest>the |its |their |ev |car )${yy}(?= (?:target|goal|budget|plan|guidance|deliver|sales|revenue|ev|car))`,
  String.raw`(?<![\d.,$])(?<rest>)${yy}(?= (?:vs|versus|to|and|gegen) (?:the )?(?:target |goal |fy ?)?'?2\d(?![\d.,%]))`,
  String.raw`(?<=20\d\d (?:vs|versus|to|and|gegen) )(?<rest>(?:the )?(?:target |goal |fy ?)?)${yy}`,
  String.raw`(?<![a-z\d])(?<rest>)(?=')${yy}`,
].map((form) => new RegExp(form, "g"));

const JUST = new RegExp(
  String.raw`(?<!(?:on|am|the|week of|woche vom|since|until|by|before|after|\d) )(?<![a-z])(?<rest>${month}\.? )${yy}`,
  "g",
);

export function wholeYears(folded: string, today: string): string {
  if (!/(?<!\d)2\d(?!\d)/.test(folded)) return folded;
  const now = Number(today.slice(2, 4));
  const whole = FORMS.reduce((text, form) => text.replace(form, (...match) => whole20(match.at(-1) as Parts)), folded);
  return whole.replace(JUST, (text, ...match) => {
    const parts = match.at(-1) as Parts;
    return [now, now - 1].includes(Number(parts.yy)) ? whole20(parts) : text;
  });
}

type Parts = { rest: string; yy: string };
const whole20 = ({ rest, yy: year }: Parts): string => `${rest}20${year}`;
