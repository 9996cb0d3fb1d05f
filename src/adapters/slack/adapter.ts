// Slack: what happens there to the bot, each once, and its end as an outcome.
import { setTimeout as sleep } from "node:timers/promises";
import { App } from "@slack/bolt";
import type { Bot, ChatAdapter, Charts, Log, Sender } from "../../bot/ports.ts";
import type { Command } from "../../commands/define.ts";
import type { State } from "../button-id.ts";
import type { SlackWords } from "./blocks.ts";
import type { Answered, Desk, Me } from "./desk.ts";
import { failureOfToken, socketFailure, tokenFailure, unusable } from "./failures.ts";
import { createFiles } from "./files.ts";
import { createHttp } from "./http.ts";
import { listen } from "./listening.ts";
import { createLogger } from "./logger.ts";
import { createPeople } from "./people.ts";
import { PLATFORM } from "./place.ts";
import { HEARING, NEEDED } from "./scopes.ts";
import { createSending } from "./sending.ts";
import { createSockets } from "./socket.ts";
import { clientOptions, createWeb } from "./web.ts";

export type SlackDeps = {
  token: string;
  /** Socket Mode with this token, or HTTP at that address. */
  reach: { appToken: string } | { host: string; port: number; signingSecret: string };
  /** What people type before everything, such as /footnote. */
  command: string;
  /** Another address than Slack's. */
  api?: string;
  commands: readonly Command[];
  words: SlackWords;
  state: State;
  log: Log;
  /** Draws the charts; where nobody does, they are text. */
  charts?: Charts;
  /** How long an answer may take before Slack is told that somebody is at it; 1.5 seconds where nothing is said. */
  deferAfterMs?: number;
  /** How long Slack has for an answer of its own. */
  patienceMs?: number;
  helloWithinMs?: number;
  /** True for the first who asks with this name; false for a redelivery. */
  once: (name: string) => Promise<boolean>;
  cooldown: (member: string) => number;
  /** A workspace took the bot out, or it is there. */
  workspaces: { left(workspace: string): Promise<void>; present(workspace: string): Promise<void> };
  /** Told of every answer that stays where others see it and can be changed later. */
  answered?: Answered;
};

export type Slack = ChatAdapter & {
  sender: Sender;
  ready(): boolean;
  /** In HTTP mode, the port that is listened on. */
  port(): number | undefined;
};

/** What is in flight has this long to end; letting go takes a moment more, and all of it ten seconds at most. */
const FINISH_WITHIN_MS = 9000;

/** In the words of Slack's own errors. */
const UNUSABLE = "invalid_characters";

export function createSlack(deps: SlackDeps): Slack {
  const { log, reach, api, token, once } = deps;
  const logger = createLogger(log);
  const inFlight = new Set<Promise<void>>();
  let stopping = false;
  const { promise: ended, resolve: end, reject: fail } = Promise.withResolvers<void>();
  // Whoever awaits start() hears of it.
  ended.catch(() => {});
  const failWith = (error: Error): void => {
    if (stopping) return;
    log.error({ err: error }, "Slack ended the connection");
    fail(error);
  };
  const { patienceMs, helloWithinMs } = deps;
  const web = createWeb({ token, api, log, logger, patienceMs, dead: (detail) => failWith(tokenFailure(detail)) });
  const look = { words: deps.words, command: deps.command };
  const http = "signingSecret" in reach ? createHttp({ ...reach, log, logger }) : undefined;
  const transport =
    "appToken" in reach
      ? createSockets({ appToken: reach.appToken, api, log, logger, fail: failWith, helloWithinMs })
      : http!;

  /**
   * Runs one handler to its end, whatever it throws; nothing is taken on while stopping. `unsure`: whether to go on where
   * nobody can tell if it is a redelivery. `again`: what is done with a redelivery.
   */
  const handle = async (
    name: string,
    unsure: boolean,
    work: () => Promise<void>,
    again: () => Promise<void> = async () => {},
  ): Promise<void> => {
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
        await ((await isFirst()) ? work() : again());
      } catch (error) {
        log.error({ err: error, name }, "An event could not be handled");
      }
    })();
    inFlight.add(run);
    await run.finally(() => inFlight.delete(run));
  };

  async function whoAmI(): Promise<Me> {
    const found = await web.call(({ auth }) => auth.test());
    const scopes = found.response_metadata?.scopes ?? [];
    const missing = NEEDED.filter((scope) => !scopes.includes(scope));
    if (missing.length > 0) log.warn({ missing }, "Slack: the app lacks scopes; install it anew from the manifest");
    const { user_id: user = "", bot_id: bot = "", team_id: workspace = "" } = found;
    return { user, bot, workspace, hears: HEARING.some((scope) => scopes.includes(scope)) };
  }

  async function connect(bot: Bot): Promise<void> {
    if (unusable(token)) throw tokenFailure(UNUSABLE);
    if ("appToken" in reach && unusable(reach.appToken)) throw socketFailure(UNUSABLE);
    const me = await whoAmI().catch((error: unknown) => {
      throw failureOfToken(error);
    });
    if (stopping) return;
    const { commands, state, cooldown, charts, deferAfterMs, answered } = deps;
    const openFile = createFiles({ token, api });
    const desk: Desk = {
      bot,
      commands,
      look,
      state,
      log,
      web,
      me,
      cooldown,
      charts,
      deferAfterMs,
      answered,
      people: createPeople(web),
      openFile,
    };
    const app = new App({
      token,
      // Without them Bolt would ask for them before each event.
      botId: me.bot,
      botUserId: me.user,
      receiver: transport.receiver,
      convoStore: false,
      logger,
      clientOptions: clientOptions({ api, logger, patienceMs }),
    });
    const left = async () => {
      await deps.workspaces.left(me.workspace);
      failWith(tokenFailure("token_revoked"));
    };
    listen(app, { ...desk, handle, left });
    await deps.workspaces.present(me.workspace);
    await transport.start(app);
    if (!stopping) log.info({ workspace: me.workspace, hears: me.hears }, "Slack: ready");
  }

  async function stop(): Promise<void> {
    stopping = true;
    await Promise.race([Promise.all(inFlight), sleep(FINISH_WITHIN_MS, undefined, { ref: false })]);
    await transport.stop();
    end();
  }
  let stopped: Promise<void> | undefined;

  return {
    platform: PLATFORM,
    sender: createSending({ web, look, state: deps.state, log }),
    ready: () => !stopping && transport.ready(),
    port: () => http?.port(),
    async start(bot) {
      if (stopping) return;
      // A start that is stopped need not come to its end.
      await Promise.race([connect(bot), ended]);
      await ended;
    },
    stop: () => (stopped ??= stop()),
  };
}
