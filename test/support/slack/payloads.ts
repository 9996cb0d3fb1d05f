// What Slack tells the app of what people did, field by field.
import type { SeenMessage } from "./book.ts";
import { onTheWire } from "./book.ts";
import type { Json } from "./refusal.ts";
import { type SeenView, viewOnTheWire } from "./views.ts";
import { APP_ID, BOT_USER_ID, type Channel, type Person, TEAM_DOMAIN, TEAM_ID } from "./world.ts";

/** Text as Slack hands it on: three characters are escaped, whoever wrote them. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export type Keys = { trigger: string; responseUrl?: string };
const common = { token: "verification", api_app_id: APP_ID };
const shared = (by: Person) => ({
  ...common,
  team: { id: TEAM_ID, domain: TEAM_DOMAIN },
  enterprise: null,
  is_enterprise_install: false,
  user: { id: by.id, username: by.name, name: by.name, team_id: TEAM_ID },
});
const told = ({ id, name }: Channel) => ({ id, name });

export const slashPayload = (command: string, text: string, by: Person, channel: Channel, keys: Keys): Json => ({
  ...common,
  team_id: TEAM_ID,
  team_domain: TEAM_DOMAIN,
  channel_id: channel.id,
  channel_name: channel.kind === "group" ? "privategroup" : channel.name,
  user_id: by.id,
  user_name: by.name,
  command,
  text: escaped(text),
  is_enterprise_install: "false",
  response_url: keys.responseUrl,
  trigger_id: keys.trigger,
});

const containerOf = (message: SeenMessage) => ({
  type: "message",
  message_ts: message.ts,
  channel_id: message.channel,
  is_ephemeral: message.onlyFor !== undefined,
  ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
});
/** Of an ephemeral message the app is told no more than that it is one. */
const messageOf = (message: SeenMessage): Json =>
  message.onlyFor === undefined ? { message: onTheWire(message) } : {};

export const pressPayload = (
  action: Json,
  by: Person,
  channel: Channel,
  source: SeenMessage,
  values: Json,
  keys: Keys,
): Json => ({
  type: "block_actions",
  ...shared(by),
  container: containerOf(source),
  trigger_id: keys.trigger,
  channel: told(channel),
  ...messageOf(source),
  state: { values },
  response_url: keys.responseUrl,
  actions: [action],
});

export const pressInViewPayload = (action: Json, by: Person, view: SeenView, state: Json, keys: Keys): Json => ({
  type: "block_actions",
  ...shared(by),
  container: { type: "view", view_id: view.id },
  trigger_id: keys.trigger,
  view: { ...viewOnTheWire(view), state: { values: state } },
  actions: [action],
});

export const submitPayload = (by: Person, view: SeenView, values: Json, keys: Keys): Json => ({
  type: "view_submission",
  ...shared(by),
  trigger_id: keys.trigger,
  view: { ...viewOnTheWire(view), state: { values } },
  response_urls: [],
});

export const suggestPayload = (by: Person, where: Json, actionId: string, blockId: string, value: string): Json => ({
  type: "block_suggestion",
  ...shared(by),
  ...where,
  action_id: actionId,
  block_id: blockId,
  value,
});
export const inView = (view: SeenView): Json => ({
  container: { type: "view", view_id: view.id },
  view: viewOnTheWire(view),
});
export const inMessage = (message: SeenMessage, channel: Channel): Json => ({
  container: containerOf(message),
  channel: told(channel),
  ...messageOf(message),
});

export const shortcutPayload = (
  callbackId: string,
  by: Person,
  channel: Channel,
  on: SeenMessage,
  keys: Keys,
): Json => ({
  type: "message_action",
  ...shared(by),
  callback_id: callbackId,
  trigger_id: keys.trigger,
  response_url: keys.responseUrl,
  message_ts: on.ts,
  channel: told(channel),
  message: onTheWire(on),
});

export const eventPayload = (event: Json, eventId: string, atMs: number): Json => ({
  token: "verification",
  team_id: TEAM_ID,
  context_team_id: TEAM_ID,
  context_enterprise_id: null,
  api_app_id: APP_ID,
  event,
  type: "event_callback",
  event_id: eventId,
  event_time: Math.floor(atMs / 1000),
  authorizations: [
    { enterprise_id: null, team_id: TEAM_ID, user_id: BOT_USER_ID, is_bot: true, is_enterprise_install: false },
  ],
  is_ext_shared_channel: false,
  event_context: `4-${eventId}`,
});
