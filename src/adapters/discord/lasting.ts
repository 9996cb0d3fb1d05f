// Answers that can be changed long after they were given. Discord takes changes through an interaction for 15 minutes only;
// later the bot changes the message as its own, which it can where it is a member and sees the channel. Answers that only
// the asker sees, and those where a member brought the bot along alone, stay as they are.
import { InteractionContextType, PermissionFlagsBits, type RepliableInteraction } from "discord.js";
import type { Log, MessageRef, Place } from "../../bot/ports.ts";
import type { Reply } from "../../commands/reply.ts";

export type Answered = (message: MessageRef, reply: Reply) => Promise<void>;

export const mayChangeLater = (interaction: RepliableInteraction): boolean =>
  interaction.context === InteractionContextType.BotDM ||
  (interaction.inCachedGuild() && interaction.appPermissions.has(PermissionFlagsBits.ViewChannel));

/** That it could not be written down is no reason to fail: the answer is there. */
export const noting =
  (answered: Answered, place: Place, log: Log) =>
  /** `asking`: as in threads.ts, where the answer offers a thread. */
  async (message: string, reply: Reply, asking?: string): Promise<void> => {
    try {
      await answered({ place, message, ...(asking === undefined ? {} : { asking }) }, reply);
    } catch (error) {
      log.warn({ err: error, message }, "An answer was given, but corrections will not reach it");
    }
  };
