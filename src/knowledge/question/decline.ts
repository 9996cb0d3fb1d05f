// Whether a text asks for facts at all: advice, forecasts, orders and claims do not.
import type { Spotted } from "./spot.ts";
import type { Decline } from "./types.ts";
import { ADVICE, FORECASTS, HAPPENED, ORDERS } from "./vocabulary/declines.ts";

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

/** "Which one is right?" */
const RIGHT = /(?:which|what)(?: \w+)? is (?:right|correct|true|it)|wer hat recht|哪个(?:对|是对的|才对)|谁是对的/;

/** Whoever speaks of himself, or to the bot. */
const PERSONAL = /(?<![a-z])(?:i|we|me|my|you|your|should|ich|mir|mein|du)(?![a-z])|我|你/;

export function declineOf(spotted: readonly Spotted[], folded: string): Decline | undefined {
  const found = new Set(
    spotted.flatMap((s) =>
      s.as === "terms" ? s.terms.filter((t) => t.startsWith("decline:")).map((t) => t.slice(8) as Decline) : [],
    ),
  );
  if (ORDERS.some((form) => form.test(folded))) found.add("order");
  if (FORECASTS.some((form) => form.test(folded)) && !deliverable(spotted)) found.add("forecast");
  // Of two figures, one can be right; of two opinions, only the future tells.
  const figures = spotted.filter(({ as }) => as === "amount" || as === "number").length;
  if (figures > 1 && RIGHT.test(folded)) found.delete("forecast");
  if (ADVICE.some((form) => form.test(folded))) found.add("advice");
  if (HAPPENED.test(folded)) found.delete("advice");
  // "Is the rating buy or hold?" asks for a fact.
  const rated = /(?<![a-z])(?:ratings?|rated|analysts?|brokers?|einstufung|analysten)(?![a-z])|评级|分析师|券商/.test(
    folded,
  );
  if (rated && !PERSONAL.test(folded)) found.delete("advice");
  // What a firm recommends is a fact; what somebody should do is not.
  if (spotted.some((s) => s.as === "name" && s.names.some(({ what }) => what === "firm")) && !PERSONAL.test(folded))
    found.delete("advice");
  const content = spotted.some(
    (s) =>
      s.as === "name" ||
      s.as === "amount" ||
      s.as === "time" ||
      (s.as === "terms" && s.terms.some((t) => !t.startsWith("decline:") && !t.startsWith("ask:"))),
  );
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
