// Messages that nobody has asked for just now: digests, alerts, corrections. What becomes of each is told, never thrown.
import { Routes } from "discord-api-types/v10";
import type { APIChannel, APIMessage, RESTPostAPIChannelMessageJSONBody } from "discord-api-types/v10";
import { type Client, DiscordAPIError, RateLimitError } from "discord.js";
import type { Log, MessageRef, Person, Place, Sender, SendResult } from "../../bot/ports.ts";
import { withoutFlags } from "./answering.ts";
import { keep, type State } from "./custom-id.ts";
import type { DiscordWords } from "./embeds.ts";
import { neverArrived } from "./failures.ts";
import { nonceOf } from "./nonce.ts";
import { PLATFORM } from "./place.ts";
import { type Body, render } from "./render.ts";
import { withThreadButton } from "./threads.ts";

/** Discord knows a nonce again "in the past few minutes": we count on two. */
const SAME_FOR_MS = 120_000;
/** Below the 50 requests a second that Discord takes in all, since answers need some too. */
const PER_SECOND = 46;
const TRY_AGAIN_MS = 5_000;

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
const GONE = new Set<unknown>([10_003, 10_004, 10_008, 10_013]);
const FORBIDDEN = new Set<unknown>([20_009, 30_046, 50_001, 50_005, 50_007, 50_013, 50_083, 50_278, 160_005]);

export type SendingDeps = { client: Pick<Client, "rest">; words: DiscordWords; state: State; log: Log };

export function createSending({ client, words, state, log }: SendingDeps): Sender {
  const { rest } = client;
  const directChannels = new Map<string, string>();

  async function channelOf(to: Place | Person): Promise<string> {
    if (!("person" in to)) return to.thread ?? to.channel;
    const known = directChannels.get(to.person);
    if (known !== undefined) return known;
    const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: to.person } })) as APIChannel;
    directChannels.set(to.person, id);
    return id;
  }

  async function prepared(reply: Parameters<Sender["send"]>[1]): Promise<Omit<Body, "flags">> {
    const { body, kept } = render({ ...reply, private: false }, words);
    await keep(kept, state);
    return withoutFlags(body);
  }

  async function told(what: object, work: () => Promise<MessageRef>): Promise<SendResult> {
    try {
      return { status: "sent", message: await work() };
    } catch (error) {
      const result = resultOf(error);
      log.warn({ err: error, ...what, result: result.status }, "A message was not sent");
      return result;
    }
  }

  return {
    platform: PLATFORM,
    sameForMs: SAME_FOR_MS,
    perSecond: PER_SECOND,
    send: (to, reply, key) =>
      told({ key }, async () => {
        const body: RESTPostAPIChannelMessageJSONBody = {
          ...(await prepared(reply)),
          nonce: nonceOf(key),
          enforce_nonce: true,
        };
        const channel = await channelOf(to);
        const { id } = (await rest.post(Routes.channelMessages(channel), { body })) as APIMessage;
        return { place: "person" in to ? directPlace(to, channel) : to, message: id };
      }),
    edit: (ref, reply) =>
      told({ message: ref.message }, async () => {
        const plain = await prepared(reply);
        // What a change does not name goes: a thread can still be opened on what was put right.
        const body = ref.asking === undefined ? plain : withThreadButton(plain, ref.asking, words.chat);
        await rest.patch(Routes.channelMessage(ref.place.thread ?? ref.place.channel, ref.message), { body });
        return ref;
      }),
  };
}

const directPlace = ({ platform, workspace }: Person, channel: string): Place => ({ platform, workspace, channel });

function resultOf(error: unknown): SendResult {
  if (error instanceof RateLimitError) return { status: "retry", afterMs: error.retryAfter };
  if (error instanceof DiscordAPIError) {
    if (GONE.has(error.code)) return { status: "gone" };
    if (FORBIDDEN.has(error.code)) return { status: "forbidden" };
    // Refused with a reason: it did not arrive.
    return { status: "retry", afterMs: TRY_AGAIN_MS };
  }
  return neverArrived(error) ? { status: "retry", afterMs: TRY_AGAIN_MS } : { status: "unknown" };
}
