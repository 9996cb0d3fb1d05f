// Watchlists: whom a member or a channel wants to hear of.
import { namedCompanies } from "./choose.ts";
import { type Context, defineCommand } from "./define.ts";
import type { SettingsScope } from "./services.ts";
import { choice, rest } from "./options.ts";
import { problem } from "./problems.ts";
import type { Reply } from "./reply.ts";
import { watchCard } from "./views/watch.ts";
import { en } from "./words/en.ts";

const MOST = 200;

const forWhom = () => choice(["member", "channel"], en.options.scope).default("member");

export const watchAdd = defineCommand({
  name: "watch add",
  summary: en.watch.addSummary,
  examples: ["watch add xiaomi", "watch add 小米 1211.HK for:channel"],
  visibility: "private",
  options: { companies: rest(en.options.companies), for: forWhom() },
  suggest: { companies: (typed, { knowledge }) => knowledge.complete("company", typed) },
  async run(options, context) {
    const { services, place, actor, look } = context;
    onlyModerators(options.for, context);
    const wanted = await namedCompanies(options.companies, { command: "watch add", options }, context);
    const there = await services.watchlists.list(place, actor, options.for);
    if (new Set([...there, ...wanted]).size > MOST)
      throw problem(look.words.watch.tooMany(MOST), [look.words.watch.tooManyHelp]);
    const added = await services.watchlists.add(place, actor, options.for, wanted);
    return shown({ added, there: wanted.filter((id) => !added.includes(id)) }, context);
  },
});

export const watchRemove = defineCommand({
  name: "watch remove",
  summary: en.watch.removeSummary,
  examples: ["watch remove xiaomi", "watch remove byd for:channel"],
  visibility: "private",
  options: { companies: rest(en.options.companies), for: forWhom() },
  suggest: { companies: (typed, { knowledge }) => knowledge.complete("company", typed) },
  async run(options, context) {
    const { services, place, actor } = context;
    onlyModerators(options.for, context);
    const wanted = await namedCompanies(options.companies, { command: "watch remove", options }, context);
    const removed = await services.watchlists.remove(place, actor, options.for, wanted);
    return shown({ removed, notThere: wanted.filter((id) => !removed.includes(id)) }, context);
  },
});

export const watchList = defineCommand({
  name: "watch list",
  summary: en.watch.listSummary,
  examples: ["watch list"],
  visibility: "private",
  options: {},
  run: (_, context) => shown({}, context),
});

function onlyModerators(scope: SettingsScope, { actor, look }: Context): void {
  const { failures } = look.words;
  if (scope === "channel" && !actor.isModerator) throw problem(failures.moderatorsOnly, [failures.moderatorsHelp]);
}

type Done = { added?: string[]; there?: string[]; removed?: string[]; notThere?: string[] };

async function shown(done: Done, { services, place, actor, knowledge, look }: Context): Promise<Reply> {
  const name = async (id: string) => (await knowledge.subject(id))?.name ?? id;
  const names = (ids: readonly string[] = []) => Promise.all(ids.map(name));
  const card = watchCard(
    {
      member: await names(await services.watchlists.list(place, actor, "member")),
      channel: await names(await services.watchlists.list(place, actor, "channel")),
      added: await names(done.added),
      there: await names(done.there),
      removed: await names(done.removed),
      notThere: await names(done.notThere),
    },
    look,
  );
  return { cards: [card] };
}
