// What people do: write, use commands, press, fill in, look. Each act is delivered at once, and can be awaited.
import { randomUUID } from "node:crypto";
import type { Act, Acts } from "./acts.ts";
import type { Book, SeenMessage } from "./book.ts";
import type { Channels } from "./channels.ts";
import type { How } from "./courier.ts";
import { type Filled, missingIn, stateFor, stateOf } from "./filling.ts";
import { theElement } from "./find.ts";
import type { Hearing } from "./hearing.ts";
import type { Ids } from "./ids.ts";
import {
  escaped,
  inMessage,
  inView,
  pressInViewPayload,
  pressPayload,
  shortcutPayload,
  slashPayload,
  submitPayload,
  suggestPayload,
} from "./payloads.ts";
import type { Json } from "./refusal.ts";
import type { SeenView, Views } from "./views.ts";
import { ann, BOT_USER_ID, type Channel, dmWith, lobby, type Person } from "./world.ts";

export type From = { by?: Person; in?: Channel; how?: How };
/** In a thread: the root message, or its ts. */
export type Writing = From & { thread?: string | { ts: string } };
/** What was chosen in a menu, and what stood in the other fields. */
export type Pressing = From & { value?: string; filled?: Filled };
export type PeopleDeps = {
  acts: Acts;
  book: Book;
  channels: Channels;
  hearing: Hearing;
  ids: Ids;
  views: Views;
  command: string;
  origin: () => string;
  deliver: (act: Act, how?: How) => void;
};
export type People<Handle> = {
  /** `/footnote TEXT`. */
  slash: (text: string, from?: From) => Handle;
  /** `@footnote TEXT` in a channel; `message.channels` tells of it too where that may be heard. */
  mention: (text: string, writing?: Writing) => Handle;
  /** A direct message. */
  direct: (text: string, writing?: Writing) => Handle;
  /** A plain message in a channel: heard only with the history scope. */
  say: (text: string, writing?: Writing) => Handle;
  /** A button of a message or a view, or a choice in a menu of it, by action id or by the words on it. */
  press: (on: SeenMessage | SeenView, wanted: string, from?: Pressing) => Handle;
  /** Sends a form; the fields are named by block id or action id. */
  submit: (view: SeenView, filled?: Filled, from?: From) => Handle;
  /** Types into a menu whose choices the app gives. */
  suggest: (on: SeenMessage | SeenView, wanted: string, typed: string, from?: From) => Handle;
  /** The entry of a message's menu. */
  shortcut: (callbackId: string, on: SeenMessage, from?: From) => Handle;
  openHome: (from?: From & { tab?: "home" | "messages" }) => Handle;
};

const isView = (on: SeenMessage | SeenView): on is SeenView => "root" in on;
const LEAST_TYPED = 3;

export function createPeople<Handle>(deps: PeopleDeps, handle: (act: Act) => Handle): People<Handle> {
  const { acts, book, channels, hearing, ids, views, command, origin, deliver } = deps;

  const keys = () => {
    const token = randomUUID();
    return { token, trigger: ids.trigger(), responseUrl: `${origin()}/response/${token}` };
  };
  const begin = (parts: Parameters<Acts["add"]>[0], { token, trigger }: ReturnType<typeof keys>, how?: How): Handle => {
    const act = acts.add(parts);
    acts.addTrigger(trigger, act);
    acts.addReply(token, act);
    deliver(act, how);
    return handle(act);
  };
  const channelOf = (on: SeenMessage): Channel => channels.find(on.channel);

  /** Whose screen it is on, as far as it is on one only. */
  const reader = (on: SeenMessage | SeenView): Person => {
    const only = isView(on) ? on.user : on.onlyFor;
    return only === undefined ? ann : channels.person(only);
  };

  const write = (text: string, mentioned: boolean, { by = ann, in: where = lobby, thread, how }: Writing): Handle => {
    const threadTs = typeof thread === "object" ? thread.ts : thread;
    const body = `${mentioned ? `<@${BOT_USER_ID}> ` : ""}${escaped(text)}`;
    const message = book.add({
      ts: ids.ts(),
      channel: channels.ensure(where).id,
      user: by.id,
      text: body,
      blocks: [],
      broadcast: false,
      via: "person",
      acted: [],
      files: [],
      edits: 0,
      shownAt: performance.now(),
      ...(threadTs === undefined ? {} : { threadTs }),
    });
    return handle(hearing.said(message, where, mentioned, how));
  };

  return {
    slash: (text, { by = ann, in: channel = lobby, how } = {}) => {
      channels.ensure(channel);
      const made = keys();
      const payload = slashPayload(command, text, by, channel, made);
      return begin({ kind: "slash_commands", payload, by: by.id, channel: channel.id, anywhere: true }, made, how);
    },
    mention: (text, writing = {}) => write(text, true, writing),
    direct: (text, { by = ann, ...writing } = {}) => write(text, false, { in: dmWith(by), by, ...writing }),
    say: (text, writing = {}) => write(text, false, writing),

    press: (on, wanted, { by, value, filled = {}, how } = {}) => {
      const { blockId, element } = theElement(on.blocks, wanted);
      const who = by ?? reader(on);
      const values = stateFor(on.blocks, value === undefined ? filled : { ...filled, [blockId]: value });
      const state = element["type"] === "button" ? {} : stateOf(element, value);
      const { text, value: own, style, type, action_id } = element;
      const kept = Object.fromEntries(
        Object.entries({ text, value: own, style }).filter(([, part]) => part !== undefined),
      );
      const action: Json = { type, action_id, block_id: blockId, ...kept, ...state, action_ts: ids.ts() };
      const made = keys();
      if (isView(on)) {
        const payload = pressInViewPayload(action, who, on, values, made);
        return begin({ kind: "interactive", payload, by: who.id, viewId: on.id, anywhere: false }, made, how);
      }
      const payload = pressPayload(action, who, channelOf(on), on, values, made);
      const thread = on.threadTs ?? on.ts;
      const parts = { kind: "interactive" as const, payload, by: who.id, channel: on.channel, source: on, thread };
      return begin({ ...parts, anywhere: on.threadTs === undefined }, made, how);
    },
    submit: (view, filled = {}, { by, how } = {}) => {
      const values = stateFor(view.blocks, filled);
      const missing = missingIn(view, values);
      if (missing !== undefined) throw new Error(`Slack does not send a form whose field ${missing} is empty.`);
      const who = by ?? channels.person(view.user);
      const made = keys();
      const payload = submitPayload(who, view, values, made);
      const channel = acts.all().findLast(({ views: shown }) => shown.has(view.id))?.channel;
      const where = channel === undefined ? {} : { channel };
      return begin({ kind: "interactive", payload, by: who.id, viewId: view.id, anywhere: true, ...where }, made, how);
    },
    suggest: (on, wanted, typed, { by, how } = {}) => {
      const { blockId, element } = theElement(on.blocks, wanted);
      const least = Number(element["min_query_length"] ?? LEAST_TYPED);
      if (typed.length < least) throw new Error(`Slack asks only for ${least} characters or more.`);
      const who = by ?? reader(on);
      const where = isView(on) ? inView(on) : inMessage(on, channelOf(on));
      const payload = suggestPayload(who, where, String(element["action_id"]), blockId, typed);
      return begin({ kind: "interactive", payload, by: who.id, anywhere: false }, keys(), how);
    },
    shortcut: (callbackId, on, { by = ann, how } = {}) => {
      const made = keys();
      const payload = shortcutPayload(callbackId, by, channelOf(on), on, made);
      const thread = on.threadTs ?? on.ts;
      const parts = { kind: "interactive" as const, payload, by: by.id, channel: on.channel, source: on, thread };
      return begin({ ...parts, anywhere: true }, made, how);
    },
    openHome: ({ by = ann, tab = "home", how } = {}) => {
      const { id: channel } = channels.ensure(dmWith(by));
      const home = views.home(by.id);
      return handle(hearing.opened(by.id, channel, tab, home, how));
    },
  };
}
