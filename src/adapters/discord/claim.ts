// "Check claim", in the menu of a message: what somebody said there, as plain text.
import type { Message } from "discord.js";
import { clean } from "../text-safety.ts";

/** Numbers inside these name somebody or something on Discord: members, channels, emoji, times, commands. */
const MARKUP = /<(?:[@#][!&]?|a?:\w+:|t:|id:|\/)[^<>]*>/g;

type Said = Pick<Message, "content" | "embeds"> & { messageSnapshots?: Message["messageSnapshots"] };

/** What stands in the message, in a message that it passes on, and in the previews of its links. */
export function claimIn({ content, embeds, messageSnapshots }: Said): string {
  const passedOn = [...(messageSnapshots?.values() ?? [])].map((snapshot) => snapshot.content ?? "");
  const previews = embeds.flatMap(({ title, description }) => [title ?? "", description ?? ""]);
  return clean([content, ...passedOn, ...previews].join("\n").replace(MARKUP, " ")).trim();
}
