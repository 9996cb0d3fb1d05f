// Threads: from a message, in a channel, and as a post in a forum.
import { ChannelType } from "discord-api-types/v10";
import { z } from "zod";
import { between, list, snowflakeText, text } from "./form.ts";
import { messageForms } from "./messages.ts";

const parts = {
  name: text(1, 100),
  auto_archive_duration: z.literal([60, 1440, 4320, 10080]).nullable().optional(),
  rate_limit_per_user: between(0, 21_600).nullable().optional(),
};

// The type follows from the parent; discord.js names it all the same.
export const threadFromMessage = z.strictObject({ ...parts, type: z.int().optional() });
export const threadInChannel = z.strictObject({
  ...parts,
  type: z.literal([ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread]).optional(),
  invitable: z.boolean().optional(),
});
export const forumPost = z.strictObject({
  ...parts,
  message: messageForms.channel,
  applied_tags: list(snowflakeText, 0, 5).optional(),
});
