// Whether a text asks for facts at all: advice, forecasts, orders and claims do not.
import type { Spotted } from "./spot.ts";
import type { Decline, Question } from "./types.ts";
import {
  ADVICE,
  AHEAD,
  CLAIMS,
  CONCLUDED,
  DEEDS,
  FORECASTS,
  HAPPENED,
  MOVES,
  NEEDED,
  ORDERS,
  OUTCOMES,
  SURE,
  WHY_CARE,
} from "./vocabulary/declines.ts";
import { OR } from "./vocabulary/forms.ts";

/** Cars, phones and launches are announced ahead; prices are not. */
const deliverable = (spotted: readonly Spotted[]): boolean =>
  spotted.some(
    (s) =>
      s.as === "terms" &&
      s.terms.some((term) =>
        [
          "car",
          "deliver",
          "ship",
          "phone",
          "kind:launch",
          "noa",
          "city",
          "part:purpose",
          "budget",
          "plant",
          "overseas",
        ].includes(term),
      ),
  );

const ORDER: readonly Decline[] = ["order", "claim", "advice", "forecast", "greeting", "thanks"];

/** "Which one is right?", "how can that be a record?" */
const RIGHT =
  /^(?:how (?:can|could)|how come|wie kann|why)(?![a-z])|(?:which|what)(?:s|(?: \w+)? is) (?:right|correct|true|it)|who(?:s| is)? (?:right|correct|wrong)|(?:wer|welche\w*) (?:\w+ )?(?:hat recht|liegt richtig|stimmt)|哪个(?:对|是对的|才对)|谁(?:是|说得)?对/;

/** Sources that contradict each other; firms only have opinions. */
const SOURCES =
  /(?<![a-z])(?:sources?|articles?|reports?|publications?|figures|numbers|quellen?|artikel|zahlen)(?![a-z])|来源|文章|报道|数字/;

/** What was known by a day is past, whatever the day. */
const ON_FILE =
  /^(?!.*(?<![a-z])(?:will|going to|wird|werden)(?![a-z])|.*会).*(?:(?<![a-z])(?:(?:on|in) (?:your )?(?:file|files|record|records)|(?:had|knew|held|recorded|seen) (?:by|until|up to|as of))(?![a-z])|(?<![a-z])(?:bekannt|verzeichnet|gespeichert) (?:bis|ende)(?![a-z])|记录(?:里|中)|已知的?最)/;

/** What has moved a share: "why did it fall?", "did it fall 35% in one day?" */
const PAST =
  /^(?!.*(?:明天|明年|下周|下个|将来)).*(?:为什么|为何|为啥|因何|怎么会)|^(?:so |and |ok |but |yo |und )*(?:(?:why|how come|how much|what made|what|when) (?:did|has|have|had|was|were|made|drove)|did|had|hatte|fiel|stieg)(?![a-z])|^(?:warum|wieso|weshalb) (?:ist|war|hat|haben|sind|ging|stieg|fiel)(?![a-z])/;

/** "Did it drop 35% in one day?" asks for what was, however the time is given. */
const WAS =
  /^(?!.*(?<![a-z])(?:will|would|going to|wird|werden|wurde)(?![a-z])).*(?<![a-z])(?:did|fell|dropped|lost|rose|gained|jumped|plunged|crashed|fiel|stieg|verlor|gefallen|gestiegen)(?![a-z])/;

/** What was invested is a fact. */
const INVESTED = /(?<![a-z])(?:invested|investiert)(?![a-z])|投资了/;

/** "Southbound on 18 Dec: buy or sell?": what mainland money did on a day. */
const cameIn = (spotted: readonly Spotted[]): boolean =>
  spotted.some(({ as }) => as === "time") &&
  spotted.some((s) => s.as === "terms" && s.terms.includes("channel:southbound"));

/** Whoever speaks of himself, or to the bot. */
const PERSONAL = /(?<![a-z])(?:i|we|me|my|you|your|should|ich|mir|mein|du)(?![a-z])|我|你/;

/** A month, a quarter or a year after this one. A day may be a weekday that is past. */
const isLater = (span: string, today: string): boolean =>
  /^\d{4}-\d{2}$/.test(span) ? span > today : /^\d{4}(?:-[QH]\d)?$/.test(span) && span.slice(0, 4) > today.slice(0, 4);

/** A price, or how a share stands, at a time to come. Cars and launches are announced ahead; prices are not. */
export function asksAhead(
  {
    ask,
    topics,
    words,
    firms,
    subjects,
    time,
  }: Pick<Question, "ask" | "topics" | "words" | "firms" | "subjects" | "time">,
  folded: string,
  today: string,
): boolean {
  const priced = topics.length > 0 && topics.every(({ term }) => /^(?:kind:price|measure|part:shares)/.test(term));
  const numbered = words.some((word) => /^\d/.test(word));
  const meant = ask.some((one) => ["where", "change", "money"].includes(one)) && (subjects.length > 0 || numbered);
  const rest = words.filter((word) => !/^\d/.test(word) && word !== "goal");
  if (
    firms.length > 0 ||
    rest.length > 0 ||
    (topics.length > 0 ? !priced : !meant && !(numbered && ask.includes("yes-no")))
  )
    return false;
  if (NEEDED.test(folded) || ON_FILE.test(folded) || PAST.test(folded) || WAS.test(folded)) return false;
  return AHEAD.test(folded) || isLater(time.span ?? "", today);
}

export function declineOf(spotted: readonly Spotted[], folded: string): Decline | undefined {
  const found = new Set(
    spotted.flatMap((s) =>
      s.as === "terms" ? s.terms.filter((t) => t.startsWith("decline:")).map((t) => t.slice(8) as Decline) : [],
    ),
  );
  // "Why did it moon?" is past.
  if (PAST.test(folded)) found.delete("forecast");
  // "Ist jetzt …?" asks, where "… ist jetzt 60" claims.
  if (/^(?:ist|sind) jetzt(?![a-z])/.test(folded)) found.delete("claim");
  if (CLAIMS.some((form) => form.test(folded))) found.add("claim");
  if (ORDERS.some((form) => form.test(folded))) found.add("order");
  if (FORECASTS.some((form) => form.test(folded)) && !deliverable(spotted)) found.add("forecast");
  if (OUTCOMES.test(folded) || MOVES.test(folded)) found.add("forecast");
  // Of two figures, one can be right; of two opinions, only the future tells.
  const figures = spotted.filter(({ as }) => as === "amount" || as === "number").length;
  const firm = spotted.some((s) => s.as === "name" && s.names.some(({ what }) => what === "firm"));
  if ((figures > 1 || (SOURCES.test(folded) && !firm)) && RIGHT.test(folded)) found.delete("forecast");
  if (NEEDED.test(folded) || ON_FILE.test(folded)) found.delete("forecast");
  if (ADVICE.some((form) => form.test(folded))) found.add("advice");
  // "Is the rating buy or hold?" asks for a fact.
  const rated =
    /(?<![a-z])(?:ratings?|rated|analysts?|brokers?|banks?|houses?|wall st(?:reet)?|einstufung|analysten|banken)(?![a-z])|评级|分析师|券商|投行/.test(
      folded,
    );
  if (rated && !PERSONAL.test(folded)) found.delete("advice");
  // What a firm recommends is a fact; what somebody should do is not.
  if ((firm || INVESTED.test(folded) || cameIn(spotted)) && !PERSONAL.test(folded)) found.delete("advice");
  const content = spotted.some(
    (s) =>
      s.as === "name" ||
      s.as === "amount" ||
      s.as === "time" ||
      (s.as === "terms" && s.terms.some((t) => !t.startsWith("decline:") && !t.startsWith("ask:"))),
  );
  if (content && HAPPENED.test(folded)) found.delete("advice");
  if (WHY_CARE.test(folded)) found.delete("advice");
  // Whom it stands on makes a conclusion no fact: "Goldman says buy, so it is safe to go all in?"
  if (SURE.test(folded) || CONCLUDED.test(folded) || DEEDS.test(folded)) found.add("advice");
  // "Xiaomi or BYD for 2026?": nothing is asked of them but which.
  const which = new Set(
    spotted.flatMap((s) => (s.as === "name" ? s.names.map(({ what, id }) => `${what} ${id}`) : [])),
  );
  const bare = spotted.every(({ as }) => as === "name" || as === "common" || as === "time");
  if (bare && which.size > 1 && OR.test(folded) && !RIGHT.test(folded)) found.add("advice");
  for (const decline of ORDER) {
    if (!found.has(decline)) continue;
    if ((decline === "greeting" || decline === "thanks") && content) continue;
    return decline;
  }
  if (
    !content &&
    spotted.every(
      (s) => s.as === "common" || s.as === "number" || (s.as === "terms" && s.terms.every((t) => t.startsWith("ask:"))),
    )
  )
    return spotted.some((s) => s.as === "terms") && folded !== "" ? undefined : "nothing";
  return undefined;
}
