// Reasons that stand with no price: what is told of a mood, of two named together, or of a time that is waited for.
import { dayOf, type Fact } from "../../facts/fact.ts";
import type { Event } from "../../facts/event.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";
import { fits, isTimed } from "../time.ts";
import type { Question } from "../types.ts";
import type { Found } from "./found.ts";

/** Words that tell how a market feels; what moved a share is its reason. */
export const MOODS: ReadonlySet<string> = new Set(["gloom", "confidence"]);

const MOST = 3;

/** Why a sector feels as it does, or what one named thing did for the other. */
export async function reasonAround(question: Question, reader: Reader): Promise<Found | undefined> {
  const { subjects, time, words } = question;
  if (!reader.named) return undefined;
  const moods = words.filter((word) => MOODS.has(word));
  const events = (await reader.everything())
    .filter((fact): fact is Event => fact.kind === "event" && fits(fact, time))
    .filter((fact) => {
      const terms = weightsOf(fact, reader.lexicon);
      const about = subjects.every((id) => fact.subject === id || terms.has(`@${id}`));
      const told = terms.has("sentiment") || terms.has("gloom") || terms.has("confidence");
      return about && (subjects.length > 1 || (told && moods.every((mood) => terms.has(mood))));
    })
    .toSorted(newestFirst);
  const first = events.find((event) => event.why !== undefined);
  if (first) return { answer: { kind: "field", field: "why", fact: first }, subject: first.subject };
  return events.length > 0
    ? { answer: { kind: "facts", facts: events.slice(0, MOST) }, subject: events[0]!.subject }
    : undefined;
}

/** Why a week matters: what is announced for it, and what is told of that. */
export async function expectedIn({ ask, time }: Question, reader: Reader): Promise<Found | undefined> {
  if (!ask.includes("matter") || !isTimed(time)) return undefined;
  const [launch] = (await reader.facts("launch")).filter(
    (fact) =>
      fact.stage === "upcoming" &&
      fact.when !== undefined &&
      !fact.when.startsWith("..") &&
      fits({ ...fact, statedOn: dayOf(fact) }, time),
  );
  if (!launch) return undefined;
  const facts = [launch, ...(await toldOf(launch, reader))];
  return { answer: { kind: "facts", facts: facts.slice(0, MOST) }, subject: launch.subject };
}

/** What else is told of a product: the events that say its name. */
async function toldOf(launch: Extract<Fact, { kind: "launch" }>, reader: Reader): Promise<Fact[]> {
  const own = [...weightsOf(launch, reader.lexicon)].flatMap(([term, weight]) => (weight === 1 ? [term] : []));
  const name = own.filter(
    (term) => !term.startsWith("@") && term !== launch.subject && !reader.lexicon.names.has(term),
  );
  return (await reader.everything())
    .filter((fact) => fact.kind === "event" && name.every((term) => weightsOf(fact, reader.lexicon).has(term)))
    .toSorted(newestFirst);
}

const newestFirst = (a: Fact, b: Fact): number => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0);
