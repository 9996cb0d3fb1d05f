// From a typed name to a company or firm; and which company is meant where none is named.
import type { Kind } from "../knowledge/facts/fact.ts";
import type { Resolved } from "../knowledge/names.ts";
import type { Subject } from "../knowledge/subjects.ts";
import type { Context } from "./define.ts";
import { problem } from "./problems.ts";
import type { Action } from "./reply.ts";

/** The command that asks, so that a button can ask it again with the name filled in. */
export type Asking = { command: string; options: Record<string, unknown> };

type Fill = (id: string) => Record<string, unknown>;

const MOST_BUTTONS = 20;

/** The company named; else the default; else the only one with such facts; else UserProblem with buttons to choose. */
export async function chooseCompany(
  typed: string | undefined,
  kind: Kind | undefined,
  firm: string | undefined,
  asking: Asking,
  context: Context,
): Promise<Subject> {
  const { knowledge, look, settings } = context;
  if (typed !== undefined) return namedCompany(typed, asking, context);
  if (settings.company !== undefined) {
    const own = await knowledge.subject(settings.company);
    if (own) return own;
  }
  const words = look.words.failures;
  const ids = kind
    ? await knowledge.subjectsWith(kind, firm, MOST_BUTTONS + 1)
    : (await knowledge.subjectSummaries(MOST_BUTTONS + 1, 0)).filter((s) => s.facts > 0).map((s) => s.subject.id);
  if (ids.length === 1) return (await knowledge.subject(ids[0]!))!;
  if (ids.length === 0 && kind) {
    const what = look.words.common.manyKinds[kind];
    const name = firm === undefined ? undefined : ((await knowledge.firm(firm))?.name ?? firm);
    throw problem(name ? words.nothingAnywhereFirm(name, what) : words.nothingAnywhere(what), [words.nothingHelp]);
  }
  const lines = [words.whichCompanyHelp(asking.command), ...(ids.length > MOST_BUTTONS ? [words.moreCompanies] : [])];
  throw problem(words.whichCompany, lines, await buttons(ids.slice(0, MOST_BUTTONS), "company", asking, context));
}

/** Throws UserProblem with near matches as buttons; `fill` gives the options that a choice goes into. */
export async function namedCompany(
  typed: string,
  asking: Asking,
  context: Context,
  fill: Fill = (id) => ({ company: id }),
): Promise<Subject> {
  const id = await only("company", await context.knowledge.resolve("company", typed), typed, asking, context, fill);
  return (await context.knowledge.subject(id))!;
}

/** Each by any of its names; one that is unknown or could be several stops it all, with buttons to choose. */
export async function namedCompanies(typed: readonly string[], asking: Asking, context: Context): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, name] of typed.entries()) {
    const others = typed.toSpliced(at, 1);
    const again = { ...asking, options: { ...asking.options, companies: others } };
    ids.push((await namedCompany(name, again, context, (id) => ({ companies: [...others, id] }))).id);
  }
  return [...new Set(ids)];
}

/** The firm's id; undefined where none was named. Throws UserProblem with near matches as buttons. */
export async function namedFirm(
  typed: string | undefined,
  asking: Asking,
  context: Context,
): Promise<string | undefined> {
  if (typed === undefined) return undefined;
  return only("firm", await context.knowledge.resolve("firm", typed), typed, asking, context, (id) => ({ firm: id }));
}

async function only(
  what: "company" | "firm",
  resolved: Resolved,
  typed: string,
  asking: Asking,
  context: Context,
  fill: Fill,
): Promise<string> {
  const words = context.look.words.failures;
  if (resolved.status === "found") return resolved.id;
  if (resolved.status === "ambiguous")
    throw problem(words.ambiguous(typed), [words.choose], await buttons(resolved.ids, what, asking, context, fill));
  const near = await buttons(resolved.near, what, asking, context, fill);
  const meant = near.length > 0 ? [words.didYouMean(context.look.words.common.list(near.map((a) => a.label)))] : [];
  throw what === "company"
    ? problem(words.unknownCompany(typed), [...meant, words.companiesHelp], near)
    : problem(words.unknownFirm(typed), [...meant, words.firmsHelp], near);
}

async function buttons(
  ids: readonly string[],
  what: "company" | "firm",
  asking: Asking,
  { knowledge }: Context,
  fill: Fill = (id) => ({ [what]: id }),
): Promise<Action[]> {
  const actions: Action[] = [];
  for (const id of ids) {
    const name = (what === "company" ? await knowledge.subject(id) : await knowledge.firm(id))?.name ?? id;
    actions.push({ label: name, invoke: { command: asking.command, options: { ...asking.options, ...fill(id) } } });
  }
  return actions;
}
