// Expected failures as cards: what happened, why, and what to do.
import { type Action, type Card, text, UserProblem } from "./reply.ts";

/** A private card with a headline, plain lines, and buttons that mend it. */
export function failure(title: string, lines: readonly string[], actions: readonly Action[] = []): Card {
  return {
    title,
    tone: "warn",
    blocks: lines.map((line) => text(line)),
    notes: [],
    ...(actions.length > 0 ? { actions: [...actions] } : {}),
  };
}

export const problem = (title: string, lines: readonly string[], actions: readonly Action[] = []): UserProblem =>
  new UserProblem(failure(title, lines, actions));
