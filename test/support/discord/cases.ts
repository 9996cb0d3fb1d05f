// One case per interaction: when it was delivered, whether it was answered, and what it may still become.
import {
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  ApplicationIntegrationType,
  InteractionResponseType as R,
  InteractionType as T,
} from "discord-api-types/v10";
import { refuse } from "./refusal.ts";

export type Case = {
  interaction: APIInteraction;
  deliveredAt: number;
  /** The first callback that was accepted. */
  answer?: R;
  /** The message that @original means now. */
  original?: string;
  /** Ids of all messages that it may edit and delete. */
  messages: Set<string>;
  followUps: number;
  modal?: APIModalInteractionResponseCallbackData;
  choices?: { name: string; value: string | number }[];
};
export type Cases = {
  /** Opens a case; the same interaction again is the same case, as a second delivery is no second life. */
  open: (interaction: APIInteraction) => Case;
  find: (id: string) => Case | undefined;
  /** The case for a first callback, or Discord's refusal. */
  forCallback: (id: string, token: string) => Case;
  /** The case for everything after it, or Discord's refusal. */
  forWebhook: (applicationId: string, token: string) => Case;
};
type Deps = { now: () => number; deadlineMs: number; tokenLifeMs: number };

/** The types of a first callback, by the kind of interaction. */
export function permitted(interaction: APIInteraction): R[] {
  switch (interaction.type) {
    case T.ApplicationCommandAutocomplete:
      return [R.ApplicationCommandAutocompleteResult];
    case T.MessageComponent:
      return [4, 5, 6, 7, 9, 10, 12];
    case T.ModalSubmit:
      return interaction.message ? [4, 5, 6, 7, 10, 12] : [4, 5, 10, 12];
    case T.ApplicationCommand:
      return [4, 5, 9, 10, 12];
    case T.Ping:
      return [R.Pong];
  }
}

/** A server that does not have the bot: only so many follow-ups. */
export const isUserInstallOnly = ({ authorizing_integration_owners: owners }: APIInteraction): boolean =>
  owners[ApplicationIntegrationType.GuildInstall] === undefined &&
  owners[ApplicationIntegrationType.UserInstall] !== undefined;

export function createCases({ now, deadlineMs, tokenLifeMs }: Deps): Cases {
  const byId = new Map<string, Case>();
  const byToken = new Map<string, Case>();
  return {
    open: (interaction) => {
      const known = byId.get(interaction.id);
      if (known) return known;
      const opened: Case = { interaction, deliveredAt: now(), messages: new Set(), followUps: 0 };
      byId.set(interaction.id, opened);
      byToken.set(interaction.token, opened);
      return opened;
    },
    find: (id) => byId.get(id),
    forCallback: (id, token) => {
      const found = byId.get(id);
      if (!found || found.interaction.token !== token) refuse("unknownInteraction");
      if (found.answer !== undefined) refuse("acknowledged");
      if (now() - found.deliveredAt > deadlineMs) refuse("unknownInteraction");
      return found;
    },
    forWebhook: (applicationId, token) => {
      const found = byToken.get(token);
      if (!found || found.interaction.application_id !== applicationId) refuse("unknownWebhook");
      if (now() - found.deliveredAt > tokenLifeMs) refuse("expiredToken");
      if (found.answer === undefined) refuse("unknownWebhook");
      return found;
    },
  };
}
