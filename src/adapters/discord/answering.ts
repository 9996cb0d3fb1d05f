// One interaction, one answer: run first, say "thinking" only when it takes long, never two callbacks at once.
import { DiscordAPIError, MessageFlags, type MessageComponentInteraction, type RepliableInteraction } from "discord.js";
import type { Charts, Log } from "../../bot/ports.ts";
import type { Reply } from "../../commands/reply.ts";
import { keep, type State } from "./custom-id.ts";
import type { DiscordWords } from "./embeds.ts";
import { drawn, mayAttach, withoutOldPictures, withPictures } from "./pictures.ts";
import { type Body, render } from "./render.ts";

/** Of the 3 seconds that Discord gives, half are for the work and half for the way. */
const DEFER_AFTER_MS = 1500;

const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ACKNOWLEDGED = 40_060;

export type Answering = {
  words: DiscordWords;
  state: State;
  log: Log;
  /** Where there is none, charts are text. */
  charts?: Charts | undefined;
  /** How long the work may take before "thinking" is shown. */
  deferAfterMs?: number | undefined;
  /** Extra rows under an answer that all may see. */
  decorate?: (body: Body) => Body;
};

/**
 * Runs `work` and shows its reply. `hidden`: the deferral is for the asker's eyes. `inPlace`: the message with the
 * pressed button becomes the answer.
 */
export async function respond(
  interaction: RepliableInteraction,
  { hidden, inPlace = false }: { hidden: boolean; inPlace?: boolean },
  work: () => Promise<Reply>,
  { words, state, log, charts, deferAfterMs = DEFER_AFTER_MS, decorate = (body) => body }: Answering,
): Promise<void> {
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
    const { body: plain, kept } = render(reply, words);
    const body = withPictures(plain, pictures);
    await keep(kept, state);
    const secret = reply.private === true;
    const shown = secret || isSettled(component) ? body : decorate(body);
    if (deferral) {
      await deferral;
      await afterDeferral(interaction, component, shown, secret && !hidden);
    } else if (component && !secret) await component.update(withoutOldPictures(withoutFlags(shown)));
    else await interaction.reply(shown);
  } catch (error) {
    clearTimeout(timer);
    if (!(error instanceof DiscordAPIError)) throw error;
    const late = error.code === UNKNOWN_INTERACTION || error.code === ALREADY_ACKNOWLEDGED;
    if (late) log.warn({ err: error, code: error.code }, "An answer came too late");
    else log.error({ err: error, code: error.code }, "An answer was refused");
  }
}

/** What was deferred for all to see cannot become private: the public "thinking" goes, and the asker is told apart. */
async function afterDeferral(
  interaction: RepliableInteraction,
  component: MessageComponentInteraction | undefined,
  body: Body,
  mustHide: boolean,
): Promise<void> {
  if (!mustHide) return void (await interaction.editReply(withoutOldPictures(withoutFlags(body))));
  // The message with the button is not ours to delete.
  if (!component) await interaction.deleteReply();
  await interaction.followUp(body);
}

/** A message that only its reader sees, or that has its thread already: it is changed, and takes no more rows. */
const isSettled = (component: MessageComponentInteraction | undefined): boolean =>
  component !== undefined && (component.message.hasThread || component.message.flags.has(MessageFlags.Ephemeral));

/** For where privacy was settled before, or cannot be had. */
export const withoutFlags = ({ flags: _flags, ...body }: Body): Omit<Body, "flags"> => body;
