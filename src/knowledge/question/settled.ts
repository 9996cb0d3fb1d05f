// The question, when all readings have decided: plain data, with nothing left of how it was read.
import { beyondOf, turnOf, wayOf } from "./claims.ts";
import { asksAhead, declineOf } from "./decline.ts";
import { type Draft, meant } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";
import { nameLike } from "./names-asked.ts";
import { sourcesAsked } from "./sources-asked.ts";
import { together } from "./topics.ts";
import type { Question, Time } from "./types.ts";
import { EXCEPT, LEANS } from "./vocabulary/forms.ts";
import { whomUnknown } from "./whom.ts";

export function settled(draft: Draft, lexicon: Lexicon, today: string): Question {
  const { folded, whole, spotted, words, numbers, strange, unit } = draft;
  const except = exceptOf(draft);
  const question: Question = {
    ask: [...new Set(draft.ask)],
    topics: meant(draft),
    words: [...words, ...numbers],
    subjects: draft.subjects.filter((id) => lexicon.subjects.has(id)),
    firms: draft.firms.filter((id) => !except.includes(id) && lexicon.firms.has(id)),
    time: timeOf(draft),
    amounts: draft.amounts,
    ...(unit ? { unit } : {}),
    strange: [...strange],
    names: nameLike(spotted, folded).filter((word) => strange.includes(word)),
    ...whomUnknown(whole, folded, lexicon),
    ...turnOf(folded),
    ...wayOf(folded),
    ...beyondOf(folded),
    ...(except.length > 0 ? { except } : {}),
    ...(LEANS.test(folded) ? { leans: true as const } : {}),
  };
  const meta = sourcesAsked(folded, question);
  if (meta) return { ...question, meta };
  const decline = declineOf(spotted, folded) ?? (asksAhead(question, folded, today) ? "forecast" : undefined);
  return decline ? { ...question, decline } : question;
}

const timeOf = ({ span, times, day, anchor }: Draft): Time =>
  span === undefined ? { ...together(times), ...anchor, ...day?.time } : { span };

/** "Anybody other than Jefferies". */
const exceptOf = ({ spotted, folded }: Draft): string[] =>
  spotted.flatMap((s) => (s.as === "name" && EXCEPT.test(folded.slice(0, s.at)) ? s.names.map(({ id }) => id) : []));
