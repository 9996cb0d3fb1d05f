// auth.*, apps.*, users.* and conversations.*: what the app may ask about itself and the workspace.
import { type Book, onTheWire, type SeenMessage } from "../book.ts";
import type { Channels } from "../channels.ts";
import { type Json, refuse } from "../refusal.ts";
import { BOT_ID, BOT_USER_ID, type Channel, dmWith, type Person, TEAM_DOMAIN, TEAM_ID } from "../world.ts";
import { maybe, type Methods, need } from "./call.ts";

export type WorkspaceDeps = { book: Book; channels: Channels; socketUrl: () => string; scopes: ReadonlySet<string> };

const personOnTheWire = ({ id, name, isAdmin, locale, tz }: Person): Json => ({
  id,
  team_id: TEAM_ID,
  name,
  deleted: false,
  real_name: name,
  tz,
  is_admin: isAdmin,
  is_owner: false,
  is_primary_owner: false,
  is_bot: false,
  locale,
  profile: { real_name: name, display_name: name },
});
const channelOnTheWire = ({ id, name, kind, joined, archived, with: other }: Channel): Json => ({
  id,
  ...(kind === "im"
    ? { is_im: true, user: other }
    : { name, is_channel: kind === "channel", is_group: kind === "group" }),
  is_private: kind !== "channel",
  is_archived: archived === true,
  is_member: joined,
});

/** With what the app attached, where that is asked for. */
const asAsked =
  (args: Json) =>
  (message: SeenMessage): Json => ({
    ...onTheWire(message),
    ...(String(args["include_all_metadata"]) === "true" && message.metadata ? { metadata: message.metadata } : {}),
  });
const from = (args: Json) => {
  const oldest = Number(maybe(args, "oldest") ?? 0);
  return ({ ts }: SeenMessage) => Number(ts) > oldest;
};

export function workspaceMethods({ book, channels, socketUrl, scopes }: WorkspaceDeps): Methods {
  const allowed = ({ kind }: Channel, what: "read" | "history") => {
    const needed = `${{ channel: "channels", group: "groups", im: "im" }[kind]}:${what}`;
    if (!scopes.has(needed)) refuse("missing_scope", { needed, provided: [...scopes].join(",") });
  };
  return {
    "auth.test": {
      run: () => ({
        ok: true,
        url: `https://${TEAM_DOMAIN}.slack.com/`,
        team: TEAM_DOMAIN,
        user: "footnote",
        team_id: TEAM_ID,
        user_id: BOT_USER_ID,
        bot_id: BOT_ID,
        is_enterprise_install: false,
      }),
    },
    "apps.connections.open": { appToken: true, run: () => ({ ok: true, url: socketUrl() }) },
    "users.info": {
      scope: "users:read",
      run: (args) => {
        const { locale, ...user } = personOnTheWire(channels.person(need(args, "user")));
        return { ok: true, user: String(args["include_locale"]) === "true" ? { ...user, locale } : user };
      },
    },
    "conversations.info": {
      run: (args) => {
        const found = channels.find(need(args, "channel"));
        allowed(found, "read");
        return { ok: true, channel: channelOnTheWire(found) };
      },
    },
    "conversations.open": {
      scope: "im:write",
      run: (args) => {
        const [first = "", ...more] = need(args, "users").split(",");
        if (more.length > 0) refuse("missing_scope", { needed: "mpim:write" });
        const { id } = channels.ensure(dmWith(channels.person(first)));
        return { ok: true, channel: { id } };
      },
    },
    "conversations.history": {
      run: (args) => {
        const found = channels.find(need(args, "channel"));
        allowed(found, "history");
        if (!found.joined) refuse("not_in_channel");
        const all = book
          .all()
          .filter(({ channel, onlyFor }) => channel === found.id && onlyFor === undefined)
          .filter(({ threadTs, ts, broadcast }) => threadTs === undefined || threadTs === ts || broadcast)
          .filter(from(args))
          .reverse();
        const most = Number(args["limit"] ?? 100);
        const first = Number(maybe(args, "cursor") ?? 0);
        const more = all.length > first + most;
        return {
          ok: true,
          messages: all.slice(first, first + most).map(asAsked(args)),
          has_more: more,
          ...(more ? { response_metadata: { next_cursor: String(first + most) } } : {}),
        };
      },
    },
    "conversations.replies": {
      run: (args) => {
        const { id, ...found } = channels.find(need(args, "channel"));
        allowed({ id, ...found }, "history");
        const ts = need(args, "ts");
        const whole = book
          .all()
          .filter((one) => one.channel === id && one.onlyFor === undefined && (one.ts === ts || one.threadTs === ts));
        if (whole.length === 0) refuse("thread_not_found");
        const thread = whole.filter((one) => one.ts === ts || from(args)(one));
        const most = Number(maybe(args, "limit") ?? 1000);
        return { ok: true, messages: thread.slice(0, most).map(asAsked(args)), has_more: thread.length > most };
      },
    },
  };
}
