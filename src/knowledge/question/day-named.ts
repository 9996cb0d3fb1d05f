// "What did Lenovo do the day Xiaomi hit 43.05?": a day that is named by what happened on it.
import type { Spotted } from "./spot.ts";
import type { Time } from "./types.ts";

const DAY =
  /(?<![a-z])(?:on )?(?:the (?:same |very |record )?(?:day|session)(?: of| on which| when| that| in which)?|that (?:day|session) (?:of|on which|when|that)|(?:that|the) (?:mon|tues|wednes|thurs|fri)day (?:when |that |on which )?(?=(?:it|they|the|xiaomi|mi|its|market|mcap|stock|shares?) )) ?(?=.{3})(?<what>.+)$|(?<![a-z])am (?:selben |gleichen )?(?:tag|handelstag) (?:des|der|als|an dem|vom|von) (?<wann>.+)$|^(?<zh>\P{Script=Han}*\p{Script=Han}.*?)(?:的?(?:当天|那天|当日|那一天|同一天|那日))/u;

/** "On the Xiaomi record day": another company's, where one is asked about. */
const ITS_DAY =
  /(?<![a-z])(?:on|for|during|at)(?: the)? (?:[^,?;:]{2,40}?)[ -](?:day|session)(?![a-z])|(?<![a-z])(?:am|an dem) [^,?;:]{2,40}?[ -]?(?:tag|handelstag)(?![a-z])/;

/** What gives a day its name: a record, a move of a rating, a deal. */
const HAPPENING = /^(?:measure:(?:record-high|market-cap)|action:downgrade|channel:(?:placement|buyback))$/;
/** Or what moved shares on it: "subsidy day". */
const REASONS: ReadonlySet<string> = new Set(["subsidy"]);

/** Something that can be asked of a day. */
const ASKED = /^(?:kind|channel|measure|action):|^ask:(?:change|highest|lowest|why)$/;

/** `spotted` without what names the day; `ofShare`: nothing else is asked for than what the share did. */
export type DayNamed = { spotted: readonly Spotted[]; time: Time; ofShare: boolean };

/** Undefined where no day is named so, or where nothing else is asked than which day it was. */
export function dayNamed(folded: string, spotted: readonly Spotted[]): DayNamed | undefined {
  return readIn(DAY.exec(folded), spotted, false) ?? readIn(ITS_DAY.exec(folded), spotted, true);
}

function readIn(match: RegExpExecArray | null, spotted: readonly Spotted[], ofAnother: boolean): DayNamed | undefined {
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const inside = spotted.filter(({ at }) => at >= match.index && at < end);
  const outside = spotted.filter((one) => !inside.includes(one));
  const event = inside.flatMap((one) => happening(one)).at(0);
  const structured = outside.some((one) => one.as === "terms" && one.terms.some((term) => ASKED.test(term)));
  const named = outside.some((one) => one.as === "name");
  if (!event || !(structured || named)) return undefined;
  if (ofAnother && !(named && (event.startsWith("why:") || inside.some((one) => one.as === "name")))) return undefined;
  return {
    spotted: outside,
    time: { event, reach: "on" },
    ofShare: !structured,
  };
}

function happening(one: Spotted): string[] {
  if (one.as === "terms")
    return one.terms.flatMap((term) => (REASONS.has(term) ? [`why:${term}`] : HAPPENING.test(term) ? [term] : []));
  if (one.as === "amount") return [`price:${one.amount.value}`];
  return one.as === "number" && !/^(?:19|20)\d{2}$/.test(one.text) ? [`price:${one.text}`] : [];
}
