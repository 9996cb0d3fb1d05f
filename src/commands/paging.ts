// Pages of long answers.
import type { Context } from "./define.ts";
import type { Asking } from "./choose.ts";
import { problem } from "./problems.ts";
import type { Action, Card } from "./reply.ts";

export const PAGE = 20;

/** More facts of one kind about one company than this are reached through their day. */
export const MOST = 1000;

type Part = Pick<Card, "page" | "actions">;
export type Paged<T> = { shown: readonly T[]; part: Part };

/**
 * One page of a whole list, with buttons to the pages beside it, and with `dayOf` to what is older than all that was
 * read. Throws UserProblem for a page that is not there.
 */
export function pageOf<T>(
  all: readonly T[],
  page: number,
  asking: Asking,
  context: Context,
  dayOf?: (one: T) => string,
): Paged<T> {
  const part = pageParts(all.length, page, asking, context);
  const shown = all.slice((page - 1) * PAGE, page * PAGE);
  const last = dayOf && all.length >= MOST && page === part.page?.of ? all.at(-1) : undefined;
  return { shown, part: last && dayOf ? withOlder(part, dayOf(last), asking, context) : part };
}

function withOlder(part: Part, until: string, asking: Asking, { look }: Context): Part {
  const { page: _page, ...options } = asking.options;
  const older = { label: look.words.common.older, invoke: { command: asking.command, options: { ...options, until } } };
  return { ...part, actions: [...(part.actions ?? []), older] };
}

/** The same where only the number of all is known. */
export function pageParts(total: number, page: number, asking: Asking, { look }: Context): Part {
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
