// Digests: which there are, what they would say, and whether they come.
import { type Context, defineCommand } from "./define.ts";
import { createLook } from "./look.ts";
import { isReadable, oneOf, readableOne, type Unreadable } from "./one-of.ts";
import { page, word } from "./options.ts";
import { pageOf } from "./paging.ts";
import { problem } from "./problems.ts";
import { quiet, type Reply } from "./reply.ts";
import type { Digest } from "./subscription.ts";
import { digestCard, restCard, restOf, spanOf } from "./views/digest.ts";
import { digestLine, digestsCard, endButton } from "./views/digests.ts";
import { en } from "./words/en.ts";

const words = en.digest;
const id = () => word(words.option.id, { positional: true }).optional();

export const digestList = defineCommand({
  name: "digest list",
  summary: words.listSummary,
  examples: ["digest list"],
  visibility: "private",
  options: {},
  run: (_, context) => shown(context),
});

export const digestPreview = defineCommand({
  name: "digest preview",
  summary: words.previewSummary,
  examples: ["digest preview"],
  visibility: "private",
  options: { id: id() },
  run: (options, context) =>
    withOne("digest preview", options.id, context, async (digest) => {
      const found = await context.services.digests.contents(digest.id);
      if (!found) return shown(context);
      const { contents, since, now } = found;
      const card = digestCard(contents, lookOf(digest, now), since);
      const silent = contents.groups.length === 0 && digest.whenEmpty === "silent";
      if (silent) card.blocks.push(quiet(context.look.words.digest.silent));
      return { cards: [card] };
    }),
});

export const digestSend = defineCommand({
  name: "digest send-now",
  summary: words.sendSummary,
  examples: ["digest send-now"],
  visibility: "private",
  options: { id: id() },
  run: (options, context) =>
    withOne("digest send-now", options.id, context, async (digest) => {
      mayChange(digest, context);
      const sent = await context.services.digests.send(digest.id);
      return shown(context, [sent ? words.sent(digest.id) : words.nothingToSend(digest.id)]);
    }),
});

export const digestPause = defineCommand({
  name: "digest pause",
  summary: words.pauseSummary,
  examples: ["digest pause"],
  visibility: "private",
  options: { id: id() },
  run: (options, context) =>
    withOne("digest pause", options.id, context, async (digest) => {
      mayChange(digest, context);
      await context.services.digests.pause(digest.id);
      return shown(context, [words.paused(digest.id)]);
    }),
});

export const digestResume = defineCommand({
  name: "digest resume",
  summary: words.resumeSummary,
  examples: ["digest resume"],
  visibility: "private",
  options: { id: id() },
  run: (options, context) =>
    withOne("digest resume", options.id, context, async (digest) => {
      mayChange(digest, context);
      await context.services.digests.resume(digest.id);
      return shown(context, [words.resumed(digest.id)]);
    }),
});

export const digestUnsubscribe = defineCommand({
  name: "digest unsubscribe",
  summary: words.unsubscribeSummary,
  examples: ["digest unsubscribe"],
  visibility: "private",
  options: { id: id() },
  run: (options, context) =>
    withAny("digest unsubscribe", options.id, context, async (digest) => {
      mayChange(digest, context);
      await context.services.digests.unsubscribe(digest.id);
      return shown(context, [words.unsubscribed(digest.id)]);
    }),
});

export const digestShow = defineCommand({
  name: "digest show",
  summary: words.showSummary,
  examples: ["digest show"],
  visibility: "private",
  options: { id: id(), span: word(words.option.span).optional(), page: page() },
  run: (options, context) =>
    withOne("digest show", options.id, context, async (digest) => {
      const span = options.span === undefined ? undefined : spanOf(options.span);
      if (options.span !== undefined && span === undefined) throw problem(words.badSpan, [words.badSpanHelp]);
      const found = await context.services.digests.contents(digest.id, span);
      if (!found) return shown(context);
      const asking = { command: "digest show", options: { ...options, id: digest.id } };
      const { shown: lines, part } = pageOf(restOf(found.contents), options.page, asking, context);
      return { cards: [{ ...restCard(found.contents, [...lines], lookOf(digest, found.now)), ...part }] };
    }),
});

/** As its readers see it, whoever looks at it. */
const lookOf = ({ locale, rhythm }: Digest, now: Date) => createLook(now, locale, rhythm.zone);

/** The digest named; else the only one there is. None at all is no failure: then there is nothing to do. */
const withOne = (
  command: string,
  typed: string | undefined,
  context: Context,
  work: (digest: Digest) => Promise<Reply>,
): Promise<Reply> =>
  withAny(command, typed, context, (digest) => work(readableOne(digest, words, endButton(digest, context.look))));

/** The same, also where all that is known of it is its name. */
async function withAny(
  command: string,
  typed: string | undefined,
  context: Context,
  work: (digest: Digest | Unreadable) => Promise<Reply>,
): Promise<Reply> {
  const digests = await context.services.digests.list(context.place, context.actor);
  const names = await namesOf(digests, context);
  const digest = oneOf(digests, typed, command, words, (one) =>
    context.look.words.brief.line(one.id, digestLine(one, names, context.look)),
  );
  return digest ? work(digest) : shown(context);
}

function mayChange({ scope }: Pick<Digest, "scope">, { actor, look }: Context): void {
  const { failures } = look.words;
  if (scope === "channel" && !actor.isModerator) throw problem(failures.moderatorsOnly, [failures.moderatorsHelp]);
}

export async function shown(context: Context, done: readonly string[] = []): Promise<Reply> {
  const { services, place, actor, look } = context;
  const digests = await services.digests.list(place, actor);
  return { cards: [digestsCard(digests, await namesOf(digests, context), look, done)] };
}

async function namesOf(
  digests: readonly (Digest | Unreadable)[],
  { knowledge }: Context,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(digests.filter(isReadable).flatMap(({ companies }) => companies ?? []));
  const subjects = await knowledge.subjects();
  return new Map([...ids].flatMap((id) => (subjects.has(id) ? [[id, subjects.get(id)!.name]] : [])));
}
