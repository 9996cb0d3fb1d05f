// One interaction, one answer: run first, say "thinking" only when it takes long, never two callbacks at once.
import { DiscordAPIError, MessageFlags, type MessageComponentInteraction, type RepliableInteraction } from "discord.js";
import type { Charts } from "../../bot/ports.ts";
import type { Reply } from "../../commands/reply.ts";
import { remembering } from "../drawings.ts";
import { type Again, persistently } from "./again.ts";
import { keep, type State } from "./custom-id.ts";
import type { DiscordWords } from "./embeds.ts";
import { passes } from "./failures.ts";
import { drawn, mayAttach, withoutOldPictures, withPictures } from "./pictures.ts";
import { type Body, render } from "./render.ts";

/** Of the 3 seconds that Discord gives, half are for the work and half for the way. */
const DEFER_AFTER_MS = 1500;

const drawing = remembering(render);

const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ACKNOWLEDGED = 40_060;
const UNKNOWN_MESSAGE = 10_008;

export type Answering = Again & {
  words: DiscordWords;
  state: State;
  /** Where there is none, charts are text. */
  charts?: Charts | undefined;
  /** How long the work may take before "thinking" is shown. */
  deferAfterMs?: number | undefined;
  /** Offers a thread under an answer that all may see; by this name it is offered again where the answer is changed. */
  thread?: { asking: string; offer: (body: Body) => Body } | undefined;
  /** Told of the message that an answer became, where all may see it. */
  shownAs?: ((message: string, reply: Reply, asking?: string) => Promise<void>) | undefined;
};

/**
 * Runs `work` and shows its reply. `hidden`: the deferral is for the asker's eyes. `inPlace`: the message with the
 * pressed button becomes the answer.
 */
export async function respond(
  interaction: RepliableInteraction,
  { hidden, inPlace = false }: { hidden: boolean; inPlace?: boolean },
  work: () => Promise<Reply>,
  { words, state, charts, deferAfterMs = DEFER_AFTER_MS, thread, shownAs, ...again }: Answering,
): Promise<void> {
  const { log } = again;
  const component = inPlace && interaction.isMessageComponent() ? interaction : undefined;
  let deferral: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    deferral = component
      ? component.deferUpdate()
      : interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
    deferral.catch(() => {});
  }, deferAfterMs);
  try {
    const { reply, pictures } = await drawn(await work(), {
      charts: mayAttach(interaction) ? charts : undefined,
      words,
      log,
    });
    clearTimeout(timer);
    const { body: plain, kept } = drawing(reply, words);
    const body = withPictures(plain, pictures);
    await keep(kept, state);
    const secret = reply.private === true;
    const offered = secret || isSettled(component) ? undefined : thread;
    const shown = offered ? offered.offer(body) : body;
    let message: string | undefined;
    if (deferral) {
      await deferral.catch(unlessItTookEffect);
      message = await afterDeferral(interaction, component, shown, secret && !hidden, again);
    } else if (component && !secret) {
      await component.update(withoutOldPictures(withoutFlags(shown)));
      message = component.message.id;
    } else if (secret || !shownAs) await interaction.reply(shown);
    else message = (await interaction.reply({ ...shown, withResponse: true })).resource?.message?.id;
    const isSeen = !secret && !hidden && component?.message.flags.has(MessageFlags.Ephemeral) !== true;
    if (message !== undefined && isSeen) await shownAs?.(message, reply, offered?.asking);
  } catch (error) {
    clearTimeout(timer);
    if (!(error instanceof DiscordAPIError)) throw error;
    const late = error.code === UNKNOWN_INTERACTION || error.code === ALREADY_ACKNOWLEDGED;
    if (late) log.warn({ err: error, code: error.code }, "An answer came too late");
    else log.error({ err: error, code: error.code }, "An answer was refused");
  }
}

/** Where the answer to a deferral was lost, "thinking" may stand there all the same. */
function unlessItTookEffect(error: unknown): void {
  const acknowledged = error instanceof DiscordAPIError && error.code === ALREADY_ACKNOWLEDGED;
  if (!acknowledged && !passes(error)) throw error;
}

/**
 * Tells which message all may see now. What was deferred for all to see cannot become private: the public "thinking" goes,
 * and the asker is told apart.
 */
async function afterDeferral(
  interaction: RepliableInteraction,
  component: MessageComponentInteraction | undefined,
  body: Body,
  mustHide: boolean,
  again: Again,
): Promise<string | undefined> {
  // Not through the interaction, which knows of a deferral only where its answer arrived.
  const { webhook } = interaction;
  if (!mustHide) {
    let shown: string | undefined;
    await persistently(async () => {
      shown = (await webhook.editMessage("@original", withoutOldPictures(withoutFlags(body)))).id;
    }, again);
    return shown;
  }
  // The message with the button is not ours to delete.
  if (!component) await persistently(() => webhook.deleteMessage("@original").catch(unlessGone), again);
  // A second one would be shown beside the first: what may have arrived is not sent again.
  await webhook.send(body);
  return undefined;
}

/** Deleted is deleted, also by a try whose answer was lost. */
function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError) || error.code !== UNKNOWN_MESSAGE) throw error;
}

/** A message that only its reader sees, or that has its thread already: it is changed, and takes no more rows. */
const isSettled = (component: MessageComponentInteraction | undefined): boolean =>
  component !== undefined && (component.message.hasThread || component.message.flags.has(MessageFlags.Ephemeral));

/** For where privacy was settled before, or cannot be had. */
export const withoutFlags = ({ flags: _flags, ...body }: Body): Omit<Body, "flags"> => body;
