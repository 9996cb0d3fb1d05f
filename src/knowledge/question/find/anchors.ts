// Times that only the facts can tell: "since the placement", "Thursday's close".
import { shift } from "../dates/spans.ts";
import { middle } from "../../derive/figures.ts";
import { dayOf, type Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { termsOf } from "../terms.ts";
import type { Question, Time } from "../types.ts";

/** The question with days in place of such times. */
export async function placedInTime(question: Question, reader: Reader): Promise<Question> {
  const placed = await weekdays(question, reader);
  return placed.time.event ? { ...placed, time: await anchored(placed.time, reader) } : placed;
}

const WEEKDAY = /^weekday:(\d)$/;

/** "Thursday's close", "Friday's record": that day of the week which ends with the newest such price. */
async function weekdays(question: Question, reader: Reader): Promise<Question> {
  const times = [question.time, ...question.topics.flatMap(({ time }) => (time ? [time] : []))];
  if (!times.some(({ span }) => span !== undefined && WEEKDAY.test(span))) return question;
  const measures = question.topics.flatMap(({ term }) => (term.startsWith("measure:") ? [term.slice(8)] : []));
  const prices = (await reader.facts("price")).filter((fact) => dayOf(fact) <= reader.today);
  // "That Friday", of shares that moved: the newest such day on which some did.
  const others = question.ask.some(
    (ask) => ask === "others" || ask === "who" || ask === "highest" || ask === "ranking",
  );
  const moves = prices.filter(({ changePct, over }) => changePct !== undefined && over === "day");
  const moved = measures.includes("change");
  const named = prices.filter(
    ({ measure, changePct, over }) => measures.includes(measure) || (moved && changePct && over === "day"),
  );
  const days = (named.length > 0 ? named : prices).map(dayOf);
  const placed = (time: Time): Time => {
    const wanted = WEEKDAY.exec(time.span ?? "")?.[1];
    const day =
      wanted === undefined
        ? undefined
        : ((others && named.length === 0
            ? moves.map(dayOf).find((one) => isWeekday(one, Number(wanted)))
            : undefined) ?? dayOfWeek(Number(wanted), days));
    return day === undefined ? time : { ...time, span: day };
  };
  return {
    ...question,
    time: placed(question.time),
    topics: question.topics.map((topic) => (topic.time ? { ...topic, time: placed(topic.time) } : topic)),
  };
}

const weekday = (day: string): number => new Date(day).getUTCDay();
const isWeekday = (day: string, wanted: number): boolean => weekday(day) === wanted;

function dayOfWeek(wanted: number, days: readonly string[]): string | undefined {
  const [newest] = days;
  return newest && shift(newest, -((weekday(newest) - wanted + 7) % 7));
}

/** "since the placement" as a day. */
async function anchored({ event, reach, ...time }: Time, reader: Reader): Promise<Time> {
  const [kind, name] = event!.split(":") as [string, string];
  const facts: Fact[] =
    kind === "channel"
      ? (await reader.facts("flow")).filter((fact) => fact.channel === name)
      : kind === "price"
        ? (await reader.everythingOf("price")).filter(
            (fact) => fact.measure !== "52-week-high" && fact.figure && middle(fact.figure) === Number(name),
          )
        : kind === "measure"
          ? (await reader.everythingOf("price")).filter((fact) => fact.measure === name)
          : kind === "why"
            ? (await reader.everythingOf("price")).filter(
                (fact) => fact.why !== undefined && termsOf(fact.why, reader.lexicon).includes(name),
              )
            : (await reader.facts("rating")).filter((fact) => fact.action === name);
  const [newest] = facts;
  if (!newest) return time;
  return reach === "on" ? { ...time, span: dayOf(newest) } : { ...time, [reach ?? "since"]: dayOf(newest) };
}
