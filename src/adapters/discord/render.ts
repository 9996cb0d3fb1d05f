// A reply as the body of a Discord message: JSON alone, no client.
import { MessageFlags } from "discord-api-types/v10";
import type { APIEmbed } from "discord-api-types/v10";
import type { Reply } from "../../commands/reply.ts";
import { withCutActions } from "../cut-actions.ts";
import { fit } from "../fit.ts";
import { actionsOf } from "../layout.ts";
import { rowsOf, roomFor } from "./buttons.ts";
import type { Row } from "./buttons.ts";
import type { Kept } from "./custom-id.ts";
import { embedsOf, taken } from "./embeds.ts";
import type { DiscordWords } from "./embeds.ts";
import { limits } from "./limits.ts";

export type Body = {
  embeds: APIEmbed[];
  components: Row[];
  files?: { attachment: Buffer; name: string; description: string }[];
  flags?: MessageFlags.Ephemeral;
  /** Nobody is ever pinged, whatever a text says. */
  allowed_mentions: { parse: [] };
};

/** `kept` goes into the state (custom-id.ts, `keep`) before the body is sent. */
export type Rendered = { body: Body; kept: Kept[] };

/** The reply within every limit; what is cut is said in it. The same reply always gives the same body. */
export const render = (reply: Reply, words: DiscordWords): Rendered => {
  let drawn: { reply: Reply; embeds: APIEmbed[] } | undefined;
  const draw = (one: Reply): APIEmbed[] => {
    // The last reply that was measured is nearly always the one that is shown.
    if (drawn?.reply !== one) drawn = { reply: one, embeds: embedsOf(one, words) };
    return drawn.embeds;
  };
  const fitted = fit(withCutActions(reply, roomFor, words.chat), limits, words.render, (one) => taken(draw(one)));
  const { components, kept } = rowsOf(actionsOf(fitted), words.chat);
  const body: Body = { embeds: draw(fitted), components, allowed_mentions: { parse: [] } };
  return { body: reply.private === true ? { ...body, flags: MessageFlags.Ephemeral } : body, kept };
};
