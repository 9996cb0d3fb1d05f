// Where an order stands beside a question: the question is read by itself, and the order is not followed.
import { declineOf } from "./decline.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Reading, spot } from "./spot.ts";

const SENTENCE = /(?<=[.!?。！？;\n])\s+/;
const CLAUSE =
  /(?<=[.!?;:])\s+|[。！？；，、\n]|,(?!\d)|'; ?|"; ?|--+|\s(?:and then|and|then|but|also|und dann|und|dann|aber)\s/i;

/** How a question begins, and how one ends. */
const ASKED =
  /^\W*(?:(?:please|pls|now|just|bitte|请|再) ?)*(?:what|which|who|how|when|where|why|was|wer|wie|wann|warum|welche|tell me|give me|show me|get me|nenne?|sag mir|zeig|gib mir|告诉我|给我|说说)(?![a-z])|[?？]\W*$|(?:多少|什么|吗)\W*$/;
/** What is said of something asks for nothing. */
const SAID = /(?<![a-z])(?:is|are|was|were|will|has|have|now|ist|sind|war|hat|jetzt)(?![a-z])|是|为|已/;

/** `ordered`: there was an order, and what is left asks for something. */
export function withoutOrders(text: string, today: string, lexicon: Lexicon): Reading & { ordered: boolean } {
  const whole = spot(text, today, lexicon);
  if (declineOf(whole.spotted, whole.folded) !== "order") return { ...whole, ordered: false };
  const isOrder = (part: string) => {
    const { folded, spotted } = spot(part, today, lexicon);
    return declineOf(spotted, folded) === "order";
  };
  const sentences = text.split(SENTENCE);
  const asked = sentences.filter((sentence) => !isOrder(sentence));
  const left =
    asked.length > 0 && asked.length < sentences.length
      ? asked
      : text.split(CLAUSE).filter((clause) => isAsked(clause, today, lexicon) && !isOrder(clause));
  return left.length > 0 ? { ...spot(left.join(" "), today, lexicon), ordered: true } : { ...whole, ordered: false };
}

/** A question, or no more than the name of what is wanted: "last close". */
function isAsked(clause: string, today: string, lexicon: Lexicon): boolean {
  const { folded, spotted } = spot(clause, today, lexicon);
  const named = spotted.some(
    (s) => s.as === "terms" && s.terms.some((term) => !term.startsWith("ask:") && !term.startsWith("decline:")),
  );
  if (!named) return false;
  return ASKED.test(folded) || (!SAID.test(folded) && !spotted.some(({ as }) => as === "amount" || as === "number"));
}
