// What was asked lately where people talk on: a thread, or a talk between two. It may vanish, and does after a week.
import type { Conversation } from "../commands/define.ts";
import type { Place } from "../commands/services.ts";
import type { Question } from "../knowledge/question/types.ts";
import type { State } from "./state.ts";

export type Conversations = {
  /** Nothing where each question stands for itself, as in a channel. */
  of(place: Place): Promise<Conversation | undefined>;
};

/** Raised whenever the shape of a question changes: what another version remembered is then forgotten, not misread. */
const SHAPE = 1;
const WEEK_MS = 7 * 86_400_000;
/** As many as a follow-up can lean on. */
const MOST = 6;
/** A question is the reading of a line of 2,000 characters at most; an odd one that is larger is not worth a week. */
const MOST_CHARACTERS = 4000;

export function createConversations(state: Pick<State, "get" | "set">): Conversations {
  return {
    async of(place) {
      const name = nameOf(place);
      if (name === undefined) return undefined;
      let questions = (await state.get<Question[]>(name)) ?? [];
      return {
        questions,
        async remember(question) {
          if (JSON.stringify(question).length > MOST_CHARACTERS) return;
          questions = [...questions, question].slice(-MOST);
          await state.set(name, questions, WEEK_MS);
        },
      };
    },
  };
}

/** One name per talk. Whoever takes part in it is meant: a follow-up may be somebody else's. */
function nameOf({ platform, workspace, channel, thread, direct }: Place): string | undefined {
  if (thread === undefined && direct !== true) return undefined;
  return JSON.stringify([
    "conversation",
    SHAPE,
    platform,
    workspace,
    channel,
    ...(thread === undefined ? [] : [thread]),
  ]);
}
