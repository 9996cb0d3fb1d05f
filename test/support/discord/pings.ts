// Whom a message pings, by its text and its allowed mentions. Counted where it could ever count: also within code, also
// on an edit, and with a missing `parse` read as "everything", so that nothing slips through.
import { type APIAllowedMentions, AllowedMentionsTypes as Kind } from "discord-api-types/v10";

export type Pings = { users: string[]; roles: string[]; everyone: boolean };
export type PingQuestion = {
  text: string;
  allowed: APIAllowedMentions | null | undefined;
  /** Interactions ping users only where nothing is said; channels everybody. */
  from: "channel" | "interaction";
  /** The author of the message that this one replies to. */
  replyTo?: string | undefined;
};

const idsIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, id]) => id ?? "")),
];

const usual = { channel: [Kind.Everyone, Kind.Role, Kind.User], interaction: [Kind.User] };

export function pingsOf({ text, allowed, from, replyTo }: PingQuestion): Pings {
  const parse = allowed?.parse ?? usual[from];
  const permitted = (kind: Kind, ids: string[], listed: string[] = []) =>
    parse.includes(kind) ? ids : ids.filter((id) => listed.includes(id));
  const users = permitted(Kind.User, idsIn(text, /<@!?(\d{15,20})>/g), allowed?.users);
  const repliedUser = allowed ? allowed.replied_user === true : true;
  return {
    users: replyTo !== undefined && repliedUser && !users.includes(replyTo) ? [...users, replyTo] : users,
    roles: permitted(Kind.Role, idsIn(text, /<@&(\d{15,20})>/g), allowed?.roles),
    everyone: parse.includes(Kind.Everyone) && /@(?:everyone|here)/.test(text),
  };
}

export const noPings: Pings = { users: [], roles: [], everyone: false };
