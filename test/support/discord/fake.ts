// The fake Discord as tests hold it: people act, the real Client answers, and everything can be looked at afterwards.
import type { APIApplicationCommand, APIAttachment, APIInteraction } from "discord-api-types/v10";
import type { SeenMessage } from "./book.ts";
import { type CoreOptions, createCore } from "./core.ts";
import { createDoors } from "../fakes/doors.ts";
import type { FaultHandle } from "../fakes/faults.ts";
import { createWatch, type Waiting, type Watch } from "../fakes/watch.ts";
import { discordFaults, type Fault } from "./fault.ts";
import type { HostedFile } from "./files.ts";
import type { Frame } from "./frames.ts";
import { createGateway, type GatewayFaults } from "./gateway.ts";
import { readRequest, type RecordedRequest, writeAnswer } from "./http.ts";
import { isAnswered, type Outcome, outcomeOf } from "./outcome.ts";
import { createPeople, type People } from "./people.ts";
import { createRates } from "./rates.ts";
import type { Session } from "./sessions.ts";
import { APPLICATION_ID, bot, guild } from "./world.ts";

export const TOKEN = "MTIwMDAwMDAwMDAwMDAwMDAwMQ.G4yTeS.not-a-real-token";

export type FakeOptions = Partial<CoreOptions> & {
  /** What /gateway/bot recommends. */
  shards?: number;
  maxConcurrency?: number;
  /** How often a client may identify. */
  sessionStarts?: number;
  /** Privileged intents that the application was granted; none where nothing is said, as for a new application. */
  approvedIntents?: number;
  heartbeatMs?: number;
  /** Refuse what is more than Discord takes in a second, and in a channel. */
  limited?: boolean;
  /** Keep requests, frames and what a resume replays. Off only where speed is measured. */
  record?: boolean;
};
export type Delivery = Waiting & {
  /** When the answer is complete; otherwise when the user has one. */
  until?: (outcome: Outcome) => boolean;
  /** How long nothing more may come before it counts as complete. */
  quietMs?: number;
};
export type FakeDiscord = People & {
  /** For `rest.api`. */
  api: string;
  token: string;
  /** Everything that came over HTTP, in order. */
  requests: RecordedRequest[];
  /** Everything that passed over websockets, in order. */
  gatewayFrames: Frame[];
  gateway: GatewayFaults;
  sessions: () => Session[];
  fault: (fault: Fault) => FaultHandle;
  /** Refuses every new connection, REST too, until the returned function is called. */
  refuseConnections: () => () => Promise<void>;
  /** Delivers an interaction, and gives what came back. */
  deliver: (interaction: APIInteraction, delivery?: Delivery) => Promise<Outcome>;
  outcome: (interaction: APIInteraction) => Outcome;
  /** What is to be seen in a channel. */
  messages: (channelId: string) => SeenMessage[];
  message: (id: string) => SeenMessage | undefined;
  /** Registered commands, of a guild or of everywhere. */
  commands: (guildId?: string) => APIApplicationCommand[];
  /** A file that people attach. */
  host: (file: HostedFile) => APIAttachment;
  /** How many requests were more than Discord takes. */
  refused: () => number;
  until: Watch["until"];
  close: () => Promise<void>;
};

const SHOWN = 12;
const line = ({ method, path, answer }: RecordedRequest): string => `${method} ${path} -> ${answer?.status ?? "open"}`;

export async function createFakeDiscord({
  token = TOKEN,
  guilds = [guild()],
  now = Date.now,
  deadlineMs = 3_000,
  tokenLifeMs = 15 * 60_000,
  echo = true,
  shards = 1,
  maxConcurrency = 1,
  sessionStarts = 1_000,
  approvedIntents = 0,
  heartbeatMs = 41_250,
  limited = false,
  record = true,
}: FakeOptions = {}): Promise<FakeDiscord> {
  const requests: RecordedRequest[] = [];
  const gatewayFrames: Frame[] = [];
  const watch = createWatch(() => requests.slice(-SHOWN).map(line).join("; ") || "nothing");
  const url = (scheme: string, path: string) => `${scheme}://127.0.0.1:${doors.port()}${path}`;
  const gateway = createGateway({
    token,
    approvedIntents,
    heartbeatMs,
    remember: record,
    applicationId: APPLICATION_ID,
    user: bot,
    guilds: () => core.channels.guilds(),
    resumeUrl: () => url("ws", "/resume"),
    record: (frame) => {
      if (record) gatewayFrames.push(frame);
      watch.stir();
    },
  });
  const core = createCore({
    token,
    guilds,
    now,
    deadlineMs,
    tokenLifeMs,
    echo,
    origin: () => url("http", ""),
    gateway: () => ({
      url: url("ws", "/gateway"),
      shards,
      total: sessionStarts,
      remaining: Math.max(0, sessionStarts - gateway.identified()),
      maxConcurrency,
    }),
    dispatch: gateway.sessions.dispatch,
  });
  const { book, cases, registry } = core;
  const rates = createRates(now);
  const faults = discordFaults();
  const doors = createDoors({
    read: readRequest,
    write: writeAnswer,
    fault: faults.take,
    answer: (request) => (limited ? rates.limited(request, () => core.answer(request)) : core.answer(request)),
    upgrade: gateway.upgrade,
    note: (request, isNew) => {
      if (record && isNew) requests.push(request);
      watch.stir();
    },
  });
  await doors.listen();

  const outcome = (interaction: APIInteraction) => outcomeOf(cases.open(interaction), requests, book);
  const quiet = async (ms: number, endsAt: number): Promise<void> => {
    const before = requests.length;
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (requests.length > before && performance.now() < endsAt) await quiet(ms, endsAt);
  };
  const people = createPeople(core, gateway.sessions.dispatch);
  return {
    ...people,
    api: url("http", "/api"),
    token,
    requests,
    gatewayFrames,
    gateway: gateway.faults,
    sessions: gateway.sessions.all,
    fault: faults.add,
    refuseConnections: doors.refuseConnections,
    deliver: async (interaction, { withinMs = 2_000, what = "an answer", until, quietMs = 10 } = {}) => {
      const endsAt = performance.now() + withinMs;
      people.send(interaction);
      const found = cases.open(interaction);
      await watch.until(
        () => {
          const soFar = outcome(interaction);
          return until ? until(soFar) : isAnswered(found, soFar);
        },
        { withinMs, what },
      );
      await quiet(quietMs, endsAt);
      return outcome(interaction);
    },
    outcome,
    messages: book.in,
    message: book.find,
    commands: registry.list,
    host: core.host,
    refused: rates.refused,
    until: watch.until,
    close: async () => {
      gateway.close();
      await doors.close();
    },
  };
}
