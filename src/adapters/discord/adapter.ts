// Discord: the client's events to the bot, each once, and its end as an outcome.
import { setTimeout as sleep } from "node:timers/promises";
import { Events, Status } from "discord.js";
import type { Bot, Charts, ChatAdapter, Log, Sender } from "../../bot/ports.ts";
import type { Command } from "../../commands/define.ts";
import type { AdapterFailure } from "../failure.ts";
import { createFiles } from "./attachments.ts";
import { type ClientWishes, createClient } from "./client.ts";
import type { State } from "./custom-id.ts";
import type { DiscordWords } from "./embeds.ts";
import { failureOfClose, failureOfLogin, revoked } from "./failures.ts";
import { handleInteraction } from "./interactions.ts";
import type { Answered } from "./lasting.ts";
import { addressed, handleMessage } from "./messages.ts";
import { PLATFORM } from "./place.ts";
import { createSending } from "./sending.ts";
import { noteServers, type Workspaces } from "./servers.ts";

export type DiscordDeps = ClientWishes & {
  token: string;
  commands: readonly Command[];
  words: DiscordWords;
  state: State;
  log: Log;
  /** Draws charts as pictures; where there is none, they are text. */
  charts?: Charts;
  /** How long an answer may take before "thinking" is shown; 1.5 seconds where nothing is said. */
  deferAfterMs?: number;
  /** How long a file may take to arrive; 8 seconds where nothing is said. */
  filesWithinMs?: number;
  /** True for the first who asks with this name; false for a redelivery. */
  once: (name: string) => Promise<boolean>;
  cooldown: (member: string) => number;
  /** When an answer that Discord did not take is sent again; see again.ts. */
  againAfterMs?: readonly number[];
  workspaces: Workspaces;
  /** Told of every answer that stays where others see it and can be changed later. */
  answered?: Answered;
};

export type Discord = ChatAdapter & { ready(): boolean; sender: Sender };

const FINISH_WITHIN_MS = 10_000;

export function createDiscord(deps: DiscordDeps): Discord {
  const { log, once } = deps;
  const client = createClient(deps);
  // What is due may be sent while the client still logs in.
  client.rest.setToken(deps.token);
  const inFlight = new Set<Promise<void>>();
  let stopping = false;
  const waiting = new AbortController();
  const { promise: ended, resolve: end, reject: fail } = Promise.withResolvers<void>();
  // Whoever awaits start() hears of it.
  ended.catch(() => {});

  const failWith = (failure: AdapterFailure): void => {
    log.error({ what: failure.what, detail: failure.detail }, "Discord ended the connection");
    fail(failure);
  };

  /**
   * Runs one handler to its end, whatever it throws; nothing is taken on while stopping. `unsure`: whether to go on
   * where nobody can tell if it is a redelivery.
   */
  const handle = (name: string, unsure: boolean, work: () => Promise<void>): void => {
    if (stopping) return;
    const isFirst = async () => {
      try {
        return await once(name);
      } catch (error) {
        log.error({ err: error, name }, "Whether an event is a redelivery could not be told");
        return unsure;
      }
    };
    const run = (async () => {
      try {
        if (await isFirst()) await work();
      } catch (error) {
        log.error({ err: error, name }, "An event could not be handled");
      }
    })();
    inFlight.add(run);
    void run.finally(() => inFlight.delete(run));
  };

  function listen(bot: Bot): void {
    const { api, filesWithinMs: withinMs } = deps;
    const openFile = createFiles({ ...(api ? { api } : {}), ...(withinMs ? { withinMs } : {}) });
    const interactions = { ...deps, bot, openFile, stopping: waiting.signal };
    client.on(Events.InteractionCreate, (interaction) => {
      if (stopping) return;
      const work = () => handleInteraction(interaction, interactions);
      // Completions are asked for with each letter; a second answer to one harms nobody.
      if (interaction.isAutocomplete())
        void work().catch((error: unknown) => log.warn({ err: error }, "A completion failed"));
      // Discord itself takes only one answer to an interaction, but any number to a message.
      else handle(`discord interaction ${interaction.id}`, true, work);
    });
    client.on(Events.MessageCreate, (message) => {
      const me = client.user;
      if (!me || !addressed(message, me, deps.messageContent)) return;
      handle(`discord message ${message.id}`, false, () => handleMessage(message, me, interactions));
    });
    noteServers(client, deps.workspaces, log);
    client.once(Events.ClientReady, ({ user, guilds }) =>
      log.info({ user: user.id, guilds: guilds.cache.size }, "Discord: ready"),
    );
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (!stopping) failWith(failureOfClose(code));
    });
    client.on(Events.Invalidated, () => failWith(revoked()));
    client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, "Discord: reconnecting"));
    client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, "Discord: resumed"));
    client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, "Discord: connection trouble"));
    client.on(Events.Error, (error) => log.error({ err: error }, "Discord: an error"));
  }

  async function stop(): Promise<void> {
    stopping = true;
    waiting.abort();
    await Promise.race([Promise.all(inFlight), sleep(FINISH_WITHIN_MS, undefined, { ref: false })]);
    await client.destroy();
    end();
  }
  let stopped: Promise<void> | undefined;

  return {
    platform: PLATFORM,
    sender: createSending({ ...deps, client }),
    // The client counts as ready also while its shards are away.
    ready: () => !stopping && client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    async start(bot) {
      if (stopping) return;
      listen(bot);
      try {
        // A login that is stopped never comes to an end.
        await Promise.race([client.login(deps.token), ended]);
      } catch (error) {
        await client.destroy();
        throw failureOfLogin(error);
      }
      await ended;
    },
    stop: () => (stopped ??= stop()),
  };
}
