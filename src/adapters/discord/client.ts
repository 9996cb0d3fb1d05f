// The Discord client as Footnote needs it: few rights, short patience, and stoppable at any moment.
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type ClientOptions, GatewayIntentBits, Options, Partials, SimpleShardingStrategy, WebSocketShardStatus } from "discord.js";

export type ClientWishes = {
  /** "auto", or which shards of how many this process runs. */
  shards?: "auto" | number[];
  shardCount?: number;
  /** Whether the privileged intent for the content of all messages was granted. */
  messageContent: boolean;
  /** Another address than Discord's. */
  api?: string;
  /** For tests: shorter waits. */
  extra?: Partial<ClientOptions>;
};

// A callback must arrive within 3 s: what takes longer need not be waited for.
const PATIENCE_MS = 2500;
// How long the client sleeps before it reconnects, and a little more.
const RECONNECT_MS = 600;

export function createClient({ shards, shardCount, messageContent, api, extra = {} }: ClientWishes): Client {
  const { DirectMessages, Guilds, GuildMessages, MessageContent } = GatewayIntentBits;
  // The library reads this variable by itself, and takes an empty one, as in a copied .env.example, for 0.
  if (process.env["SHARD_COUNT"] === "") delete process.env["SHARD_COUNT"];
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(messageContent ? [MessageContent] : [])],
    // Direct messages arrive in channels that the client has not seen.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    shards: shards ?? "auto",
    ...(shardCount === undefined ? {} : { shardCount }),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      // Duplicates are recognised by claims, not by the cache.
      MessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      PresenceManager: 0,
      ReactionManager: 0,
      VoiceStateManager: 0,
    }),
    ...extra,
    ws: { buildStrategy: stoppable, ...extra.ws },
    rest: {
      timeout: PATIENCE_MS,
      retries: 1,
      // Follow-ups and edits of interactions do not count towards Discord's own 50 a second.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      ...(api ? { api } : {}),
      ...extra.rest,
    },
  });
}

type Strategy = NonNullable<NonNullable<ClientOptions["ws"]>["buildStrategy"]>;
type Stoppable = { status: WebSocketShardStatus; destroy(options?: object): Promise<void> };

/** Without this, a client that is stopped while it waits to reconnect comes back and cannot be stopped again. */
const stoppable: Strategy = (manager) => {
  const strategy = new SimpleShardingStrategy(manager);
  const spawn = strategy.spawn.bind(strategy);
  const destroy = strategy.destroy.bind(strategy);
  let spawned: Stoppable[] = [];
  strategy.spawn = async (ids) => {
    await spawn(ids);
    spawned = shardsOf(strategy);
  };
  strategy.destroy = async (options) => {
    const connected = spawned.every(({ status }) => status === WebSocketShardStatus.Ready);
    await destroy(options);
    if (connected || options?.reason !== "Manager was destroyed") return;
    await sleep(RECONNECT_MS);
    await Promise.all(spawned.map((shard) => shard.destroy(options)));
  };
  return strategy;
};

/** The strategy keeps its shards to itself, and forgets them when it is told to stop. */
function shardsOf(strategy: SimpleShardingStrategy): Stoppable[] {
  const shards: unknown = Reflect.get(strategy, "shards");
  return shards instanceof Map ? [...(shards as Map<number, Stoppable>).values()] : [];
}
