// The fake Slack as tests hold it: people act, the real App answers, and everything can be looked at afterwards.
//
//   const fake = await createFakeSlack({ scopes: ["commands", "chat:write"] });
//   new App({ token: fake.botToken, appToken: fake.appToken, socketMode: true, clientOptions: { slackApiUrl: fake.api } });
//   const { message, text, failed } = await fake.slash("targets xiaomi", { by: ann, in: lobby }).answered();
//   const { view } = await fake.press(message!, "More").answered();     // by action id or by the words on the button
//   await fake.submit(view!, { company: "xiaomi" }).answered();         // errors, view, closed
//   fake.mention("xiaomi?", { thread: root }); fake.direct("help"); fake.shortcut("why", message!); fake.openHome();
//   fake.fault({ method: "chat.postMessage", channel: lobby.id, status: 429, retryAfter: 1, times: 1 });
//   fake.socket.disconnect("refresh_requested"); act.again({ retry: { attempt: 1, reason: "timeout" } });
//   fake.useHttp(url); fake.slash("help", { how: { signing: "stale" } }); await act.replay();
//   fake.complaints, fake.acted()                                       // both empty when all was well
import type { Act } from "./acts.ts";
import { createActs } from "./acts.ts";
import { createApi } from "./api.ts";
import { createBook, isOurs, type SeenMessage } from "./book.ts";
import { createChannels } from "./channels.ts";
import { createCourier, type How } from "./courier.ts";
import { createDesk } from "./desk.ts";
import { type Fault, slackFaults } from "./fault.ts";
import { createHearing } from "./hearing.ts";
import { readCall, type RecordedCall, writeAnswer } from "./http.ts";
import { createIds } from "./ids.ts";
import { createHandles, type Handle } from "./handle.ts";
import { outcomeOf } from "./outcome.ts";
import { createPeople, type People } from "./people.ts";
import { patient } from "./patient-desk.ts";
import { createPoster } from "./post.ts";
import { createReceiver, type Receiver } from "./receiver.ts";
import type { Json } from "./refusal.ts";
import { chatMethods } from "./routes/chat.ts";
import { createFiles } from "./routes/files.ts";
import { viewMethods } from "./routes/views.ts";
import { workspaceMethods } from "./routes/workspace.ts";
import { createSocketMode, type Frame, type SocketFaults } from "./socket.ts";
import { createViews, type SeenView } from "./views.ts";
import { createDoors } from "../fakes/doors.ts";
import type { FaultHandle } from "../fakes/faults.ts";
import { createWatch, type Watch } from "../fakes/watch.ts";
import {
  ann,
  attic,
  ben,
  type Channel,
  desk as deskChannel,
  dmWith,
  elsewhere,
  lobby,
  mia,
  type Person,
  SCOPES,
} from "./world.ts";

export type FakeOptions = {
  scopes?: readonly string[];
  /** The command, with its slash. */
  command?: string;
  now?: () => number;
  deadlineMs?: number;
  triggerLifeMs?: number;
  replyLifeMs?: number;
  /** Members beside the three that are always there. */
  people?: readonly Person[];
  /** Tell of the app's own messages, as Slack does where it may be heard. */
  echo?: boolean;
  /** How long Slack waits after it told a connection to end. */
  graceMs?: number;
  /** Keep calls and frames, and judge each answer as it comes. Off only where speed is measured. */
  record?: boolean;
};
export type FakeSlack = People<Handle> & {
  /** For `slackApiUrl`. */
  api: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
  /** Everything that came over HTTP, in order. */
  calls: RecordedCall[];
  /** Those of one method. */
  callsOf: (method: string) => RecordedCall[];
  /** Everything that passed over websockets, in order. */
  frames: Frame[];
  socket: SocketFaults;
  /** Tells of events being held back, over whichever way the app listens. */
  rateLimited: () => Handle;
  /** Any event, as it is. */
  event: (event: Json, how?: How) => Handle;
  fault: (fault: Fault) => FaultHandle;
  /** Refuses every new connection, until the returned function is called. */
  refuseConnections: () => () => Promise<void>;
  /** From now on acts are posted to this address, signed, instead of going over the sockets. */
  useHttp: (url: string) => void;
  http: Pick<Receiver, "verifyUrl" | "sslCheck">;
  /** What stands in a channel or thread, for one person: in order, ephemeral ones of theirs too. */
  messages: (channel: Channel, options?: { by?: { id: string }; thread?: string }) => SeenMessage[];
  home: (user?: { id: string }) => SeenView | undefined;
  view: (id: string) => SeenView | undefined;
  /** The form that a person has before them. */
  form: (user?: { id: string }) => SeenView | undefined;
  addChannel: (channel: Channel) => Channel;
  /** Everything that Slack refused, or put up with: empty where the app behaved. */
  complaints: string[];
  /** Mentions in the app's messages that would have called somebody. */
  acted: () => string[];
  until: Watch["until"];
  /** With `record` off: judges all that came since the last time, and forgets it. The last message by the number of its act. */
  judge: () => Map<number, SeenMessage>;
  close: () => Promise<void>;
};

const SHOWN = 12;
const line = ({ method, answer }: RecordedCall): string => {
  const body = answer?.body as { error?: string } | undefined;
  return `${method} -> ${answer?.status ?? "open"} ${body?.error ?? ""}`;
};

export async function createFakeSlack({
  scopes: granted = SCOPES,
  command = "/footnote",
  now = Date.now,
  deadlineMs = 3_000,
  triggerLifeMs = 3_000,
  replyLifeMs = 30 * 60_000,
  people: others = [],
  echo = true,
  graceMs = 200,
  record = true,
}: FakeOptions = {}): Promise<FakeSlack> {
  const botToken = "xoxb-not-a-real-token";
  const appToken = "xapp-not-a-real-token";
  const signingSecret = "8f742231b10e8888abcd99yyyzzz85a5";
  const scopes: ReadonlySet<string> = new Set(granted);
  const calls: RecordedCall[] = [];
  const frames: Frame[] = [];
  const complaints: string[] = [];
  const complain = (what: string) => void complaints.push(what);
  const watch = createWatch(() => [...calls.slice(-SHOWN).map(line), ...complaints.slice(-3)].join("; ") || "nothing");
  const origin = (scheme = "http") => `${scheme}://127.0.0.1:${doors.port()}`;
  let appUrl: string | undefined;
  let arrived = 0;

  const ids = createIds(now);
  const book = createBook();
  const people = [ann, ben, mia, ...others];
  const channels = createChannels([lobby, deskChannel, elsewhere, attic, ...people.map(dmWith)], people);
  const views = createViews(ids);
  const acts = createActs({ now, triggerLifeMs, replyLifeMs, replyUses: 5 });
  const socket = createSocketMode({
    complain,
    graceMs,
    record: (frame) => {
      if (record) frames.push(frame);
      watch.stir();
    },
  });
  const receiver = createReceiver({ url: () => appUrl, secret: signingSecret, now });
  const poster = createPoster({
    book,
    ids,
    complain,
    file: (id) => files.find(id),
    heard: (change) => hearing.echoed(change),
  });
  const strict = createDesk({ acts, book, poster, views, complain });
  const later = record ? undefined : patient(strict, acts);
  const desk = later ?? strict;
  const overHttp = () => appUrl !== undefined;
  const courier = createCourier({ socket, receiver, overHttp, desk, now, deadlineMs, stir: watch.stir });
  const deliver = (act: Act, how?: How) => void courier.deliver(act, how);
  const hearing = createHearing({ acts, ids, now, scopes, find: channels.find, deliver, echo });
  const files = createFiles({ channels, poster, ids, origin });
  const socketUrl = () => `${origin("ws")}/link/?ticket=${socket.issueTicket()}&app_id=A0FOOTNOTE`;
  const answer = createApi({
    botToken,
    appToken,
    scopes,
    methods: {
      ...chatMethods({ book, channels, poster }),
      ...viewMethods({ acts, channels, views }),
      ...workspaceMethods({ book, channels, socketUrl, scopes }),
      ...files.methods,
    },
    desk,
    files,
    complain,
  });
  const faults = slackFaults();
  const doors = createDoors({
    read: readCall,
    write: writeAnswer,
    fault: faults.take,
    answer,
    upgrade: socket.upgrade,
    note: (call, isNew) => {
      if (isNew) arrived += 1;
      if (record && isNew) calls.push(call);
      watch.stir();
    },
  });
  await doors.listen();

  const handle = createHandles({
    outcome: (act) => outcomeOf(act, book, views, courier.failureOf(act)),
    calls: () => arrived,
    courier,
    watch,
  });
  const everything = () => book.all();
  return {
    ...createPeople({ acts, book, channels, hearing, ids, views, command, origin, deliver }, handle),
    api: `${origin()}/api/`,
    botToken,
    appToken,
    signingSecret,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method),
    frames,
    socket,
    rateLimited: () => handle(hearing.rateLimited()),
    event: (event, how) => handle(hearing.event(event, how)),
    fault: faults.add,
    refuseConnections: doors.refuseConnections,
    useHttp: (url) => {
      appUrl = url;
    },
    http: receiver,
    messages: (channel, { by = ann, thread } = {}) =>
      everything()
        .filter((one) => one.channel === channel.id && (one.onlyFor ?? by.id) === by.id)
        .filter((one) => thread === undefined || one.ts === thread || one.threadTs === thread),
    home: (user = ann) => views.home(user.id),
    view: views.find,
    form: (user = ann) => views.top(user.id),
    addChannel: channels.add,
    complaints,
    acted: () =>
      everything()
        .filter(isOurs)
        .flatMap(({ acted }) => acted),
    until: watch.until,
    judge: () => {
      later?.judge();
      const answers = new Map(
        everything().flatMap((message) => (message.act === undefined ? [] : [[message.act, message]])),
      );
      acts.forget();
      book.forget();
      return answers;
    },
    close: async () => {
      await socket.close();
      await doors.close();
    },
  };
}
