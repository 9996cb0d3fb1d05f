// Pages of long answers.
import type { Context } from "./define.ts";
import type { Asking } from "./choose.ts";
import { problem } from "./problems.ts";
import type { Action, Card } from "./reply.ts";

export const PAGE = 20;

export type Paged<T> = { shown: readonly T[]; part: Pick<Card, "page" | "actions"> };

/** One page of a whole list, with buttons to the pages beside it. Throws UserProblem for a page that is not there. */
export function pageOf<T>(all: readonly T[], page: number, asking: Asking, context: Context): Paged<T> {
  const part = pageParts(all.length, page, asking, context);
  return { shown: all.slice((page - 1) * PAGE, page * PAGE), part };
}

/** The same where only the number of all is known. */
export function pageParts(total: number, page: number, asking: Asking, { look }: Context): Paged<never>["part"] {
  const of = Math.max(1, Math.ceil(total / PAGE));
  const { failures, common } = look.words;
  if (page > of) throw problem(failures.noSuchPage(page), [failures.noSuchPageHelp(of)]);
  if (of === 1) return {};
  const turn = (label: string, to: number): Action => ({
    label,
    invoke: { command: asking.command, options: { ...asking.options, page: to } },
  });
  const actions = [
    ...(page < of ? [turn(common.nextPage, page + 1)] : []),
    ...(page > 1 ? [turn(common.previousPage, page - 1)] : []),
  ];
  return { page: { number: page, of }, actions };
}
