// The Discord client as Footnote needs it: few rights, short patience, and stoppable at any moment.
import {
  Client,
  type ClientOptions,
  DefaultRestOptions,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  type RateLimitData,
  type RESTOptions,
  SnowflakeUtil,
} from "discord.js";
import { stoppable } from "./stoppable.ts";

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
const CALLBACK_LIFE_MS = 3000;
const PATIENCE_MS = 2500;
const HANDLERS_KEPT_MS = 60_000;
// Nor is a rate limit waited for that lasts longer than somebody looks at "thinking".
const LONGEST_WAIT_MS = 10_000;
const UNTOLD_WAIT_SECONDS = "1";

export function createClient({ shards = "auto", shardCount, messageContent, api, extra = {} }: ClientWishes): Client {
  const { DirectMessages, Guilds, GuildMessages, MessageContent } = GatewayIntentBits;
  // The library reads this variable by itself, and takes an empty one, as in a copied .env.example, for 0.
  if (process.env["SHARD_COUNT"] === "") delete process.env["SHARD_COUNT"];
  const client: Client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(messageContent ? [MessageContent] : [])],
    // Direct messages arrive in channels that the client has not seen.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // The client heeds a count only beside the shards that it means.
    shards:
      shards === "auto" && shardCount !== undefined ? Array.from({ length: shardCount }, (_, shard) => shard) : shards,
    ...(shardCount === undefined ? {} : { shardCount }),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      // Duplicates are recognised by claims, not by the cache.
      MessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      PresenceManager: 0,
      ReactionManager: 0,
      // Whoever asks comes along with the question; kept, they would fill the memory with the years.
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
    ...extra,
    ws: { buildStrategy: stoppable, ...extra.ws },
    rest: {
      timeout: PATIENCE_MS,
      // The library keeps a queue for the token of each interaction, which comes once: not for an hour.
      handlerSweepInterval: HANDLERS_KEPT_MS,
      retries: 1,
      // Follow-ups and edits of interactions do not count towards Discord's own 50 a second.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      rejectOnRateLimit: tooLong,
      makeRequest: watched(() => client.emit(Events.Invalidated)),
      ...(api ? { api } : {}),
      ...extra.rest,
    },
  });
  guard(client);
  return client;
}

/** Whether waiting for a rate limit would take longer than the answer is worth. */
function tooLong({ url, timeToReset, retryAfter }: RateLimitData): boolean {
  const wait = Math.max(timeToReset, retryAfter);
  const interaction = /\/interactions\/(\d+)\/[^/]+\/callback/.exec(url)?.[1];
  if (interaction === undefined) return wait > LONGEST_WAIT_MS;
  return Date.now() + wait > SnowflakeUtil.timestampFrom(interaction) + CALLBACK_LIFE_MS;
}

/**
 * Notices that the token was revoked, whoever asked. And where a 429 does not say how long to wait, as behind a proxy that
 * drops the header, the library would ask again at once, a thousand times a second.
 */
const watched =
  (revoked: () => void): RESTOptions["makeRequest"] =>
  async (url, init) => {
    const response = await DefaultRestOptions.makeRequest(url, init);
    if (response.status === 429 && !response.headers.has("retry-after"))
      response.headers.set("retry-after", UNTOLD_WAIT_SECONDS);
    // Answers to interactions carry no authorization: it is their own token that has expired.
    const authorized = typeof init.headers === "object" && "Authorization" in init.headers;
    if (response.status === 401 && authorized) revoked();
    return response;
  };

/** An event that the library cannot read, or a listener that throws, becomes an error event; the process would end. */
function guard(client: Client): void {
  const handle: unknown = Reflect.get(client.ws, "handlePacket");
  if (typeof handle !== "function") return;
  Reflect.set(client.ws, "handlePacket", (...packet: unknown[]) => {
    try {
      Reflect.apply(handle, client.ws, packet);
    } catch (error) {
      client.emit(Events.Error, error instanceof Error ? error : new Error(String(error)));
    }
  });
}
