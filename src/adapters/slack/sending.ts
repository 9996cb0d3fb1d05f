// Messages that nobody has asked for just now: digests, alerts, corrections. What becomes of each is told, never thrown.
//
// Slack takes a message that is sent again for another one. So each carries its key as metadata, and where an answer was
// lost the conversation is looked through for that key before anything is sent again: direct ones where im:write was
// granted, channels where their history scope was. Elsewhere nobody knows whether it arrived, and it is not sent again.
// What stays possible: a request that Slack takes in only after that look, half a minute later or more, appears twice.
import { webApi } from "@slack/bolt";
import type { Found, Log, MessageRef, Person, Place, Sender, SendResult } from "../../bot/ports.ts";
import type { Reply } from "../../commands/reply.ts";
import { type Desk, drawn } from "./desk.ts";
import { neverSent, reasonOf } from "./failures.ts";
import { lookFor } from "./looking.ts";
import { quietly } from "./outlets.ts";
import { PLATFORM, placeOf } from "./place.ts";
import type { Web } from "./web.ts";

/** Slack takes "several hundred a minute" of a workspace, in bursts more; answers need some too. */
const PER_SECOND = 20;
/** "One message per second per channel" */
const PAUSE_MS = 1000;
const TRY_AGAIN_MS = 5_000;
const EVENT = "footnote_delivery";

// https://docs.slack.dev/reference/methods/chat.postMessage#errors, …/chat.update#errors, …/conversations.open#errors
const GONE = new Set(
  ["channel_not_found", "is_archived", "message_not_found", "thread_not_found"].concat(
    "user_not_found",
    "user_disabled",
  ),
);
const FORBIDDEN = new Set([
  "access_denied",
  "cannot_dm_bot",
  "cannot_reply_to_message",
  "cant_update_message",
  "edit_window_closed",
  "ekm_access_denied",
  "messages_tab_disabled",
  "method_not_supported_for_channel_type",
  "missing_scope",
  "no_permission",
  "not_in_channel",
  "restricted_action",
  "restricted_action_non_threadable_channel",
  "restricted_action_read_only_channel",
  "restricted_action_thread_locked",
  "restricted_action_thread_only_channel",
  "user_not_visible",
]);
/** Slack says of these that some of the work may have been done. */
const UNSURE = new Set(["fatal_error", "internal_error"]);

export type SendingDeps = Pick<Desk, "look" | "state"> & { web: Pick<Web, "once">; log: Log };

export function createSending({ web, look, state, log }: SendingDeps): Sender {
  const directChannels = new Map<string, string>();

  /** Undefined where conversations may not be opened: a person's id stands for theirs then, but only to write there. */
  async function directChannel(person: string): Promise<string | undefined> {
    const known = directChannels.get(person);
    if (known !== undefined) return known;
    try {
      const { channel } = await web.once(({ conversations }) => conversations.open({ users: person }));
      if (channel?.id !== undefined) directChannels.set(person, channel.id);
      return channel?.id;
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError && error.data.error === "missing_scope") return undefined;
      throw error;
    }
  }

  async function told<Told>(what: object, work: () => Promise<Told>, failed: (error: unknown) => Told): Promise<Told> {
    try {
      return await work();
    } catch (error) {
      log.warn({ why: reasonOf(error), ...what }, "A message was not sent, changed or found");
      return failed(error);
    }
  }

  async function post(to: Place | Person, channel: string, reply: Reply, key: string): Promise<SendResult> {
    const { text, blocks } = await drawn({ ...reply, private: false }, { look, state });
    const thread = "person" in to ? undefined : to.thread;
    const metadata = { event_type: EVENT, event_payload: { key } };
    const message = { channel, text, blocks, metadata, ...quietly };
    const sent = await web.once(({ chat }) =>
      chat.postMessage(thread === undefined ? message : { ...message, thread_ts: thread }),
    );
    // For a person's id Slack names the conversation in which it stands.
    return sentAs(to, sent.channel ?? channel, sent.ts ?? "");
  }

  return {
    platform: PLATFORM,
    sameForMs: 0,
    perSecond: PER_SECOND,
    pauseMs: PAUSE_MS,
    async send(to, reply, key) {
      const before = (error: unknown) => beforehand(resultOf(error));
      const open = async () => ("person" in to ? ((await directChannel(to.person)) ?? to.person) : to.channel);
      const channel = await told<string | SendResult>({ key }, open, before);
      return typeof channel === "string" ? told({ key }, () => post(to, channel, reply, key), resultOf) : channel;
    },
    edit: (ref, reply) =>
      told<SendResult>(
        { message: ref.message },
        async () => {
          const { text, blocks } = await drawn({ ...reply, private: false }, { look, state });
          await web.once(({ chat }) => chat.update({ channel: ref.place.channel, ts: ref.message, text, blocks }));
          return { status: "sent", message: ref };
        },
        resultOf,
      ),
    find: (to, key, since) =>
      told<Found>(
        { key },
        async () => {
          const channel = "person" in to ? await directChannel(to.person) : to.channel;
          if (channel === undefined) return { status: "unknown" };
          const thread = "person" in to ? undefined : to.thread;
          const found = await lookFor(web, { channel, thread }, since, ({ event_type: event, event_payload: told }) =>
            Boolean(event === EVENT && told?.["key"] === key),
          );
          return found.status === "found" ? sentAs(to, channel, found.ts) : found;
        },
        // It has been looked for, and not been seen: later it may be.
        (error) => {
          const result = beforehand(resultOf(error));
          return result.status === "retry" ? result : { status: "unknown" };
        },
      ),
  };
}

const sentAs = (to: Place | Person, channel: string, message: string): { status: "sent"; message: MessageRef } => ({
  status: "sent",
  message: { place: "person" in to ? placeOf(to.workspace, { channel }) : to, message },
});

/** Of a call that comes before the message: whatever became of that call, the message was not sent. */
const beforehand = (result: SendResult): SendResult =>
  result.status === "unknown" ? { status: "retry", afterMs: TRY_AGAIN_MS } : result;

function resultOf(error: unknown): SendResult {
  if (error instanceof webApi.WebAPIRateLimitedError) return { status: "retry", afterMs: error.retryAfter * 1000 };
  if (error instanceof webApi.WebAPIPlatformError) {
    const said = error.data.error;
    if (GONE.has(said)) return { status: "gone" };
    if (FORBIDDEN.has(said)) return { status: "forbidden" };
    // Refused with a reason: it did not arrive.
    return UNSURE.has(said) ? { status: "unknown" } : { status: "retry", afterMs: TRY_AGAIN_MS };
  }
  const refused = error instanceof webApi.WebAPIHTTPError && error.statusCode < 500;
  return refused || neverSent(error) ? { status: "retry", afterMs: TRY_AGAIN_MS } : { status: "unknown" };
}
