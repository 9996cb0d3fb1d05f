// The rights that the app asks for: those without which something does not work, and those that a workspace may grant.

export const NEEDED = [
  /** The slash command and the entry in a message's menu. */
  "commands",
  "chat:write",
  "app_mentions:read",
  /** Pictures of charts. */
  "files:write",
  /** Direct messages. */
  "im:history",
  /** A person's time zone and locale, and whether they run the workspace. */
  "users:read",
] as const;

/** Plain messages in the bot's threads are answered where one of these was granted. */
export const HEARING = ["channels:history", "groups:history"] as const;

/** Direct messages whose answer was lost are looked for where this was granted too; it opens a person's conversation. */
export const OPENING = "im:write";

/** Attached files of facts are read where this was granted. */
export const READING = "files:read";
