// What people did, each with how it was delivered, what the app may still do with it, and what came back.
import type { SeenMessage } from "./book.ts";
import { type Json, refuse } from "./refusal.ts";

export type EnvelopeKind = "slash_commands" | "interactive" | "events_api";
export type Retry = { attempt: number; reason: string };
export type Delivery = {
  /** The number of the socket, or "http". */
  via: number | "http";
  sentAt: number;
  retry?: Retry;
  /** When the acknowledgement came; absent until it does. */
  ackedAt?: number;
  /** It came, but Slack had given up. */
  late?: true;
  /** What was inside it. */
  payload?: unknown;
  /** Of the HTTP answer. */
  status?: number;
};
export type Act = {
  id: number;
  kind: EnvelopeKind;
  payload: Json;
  /** Who did it. */
  by: string;
  channel?: string;
  /** Where messages that answer an event belong: its thread, or itself as the root of one. */
  thread?: string;
  /** Whether a top-level answer in the channel belongs to it too. */
  anywhere: boolean;
  /** The message that a button sits on. */
  source?: SeenMessage;
  /** The view that was filled in. */
  viewId?: string;
  startedAt: number;
  deliveries: Delivery[];
  /** Views opened, changed or pushed because of it. */
  views: Set<string>;
  /** Errors that a form shows beside its fields. */
  errors?: Record<string, string>;
  /** Completions that are offered. */
  options?: { text: string; value: string; description?: string }[];
  /** The form is closed. */
  closed?: true;
  /** Something to show has come for it; what, is told once it has been judged. */
  heard?: true;
  /** What Slack itself tells the person went wrong. */
  failed?: string;
};

type Reply = { act: Act; uses: number; at: number };
type Trigger = { act: Act; used: boolean; at: number };
export type ActsDeps = { now: () => number; triggerLifeMs: number; replyLifeMs: number; replyUses: number };
export type Acts = {
  add: (act: Omit<Act, "id" | "startedAt" | "deliveries" | "views">) => Act;
  all: () => Act[];
  addTrigger: (trigger: string, act: Act) => void;
  /** What a trigger stands for; it is used up by this. */
  useTrigger: (trigger: string) => Act;
  addReply: (token: string, act: Act) => void;
  /** What a response_url stands for; one of its uses is gone. */
  useReply: (token: string) => Act;
  /** The same, unused. */
  ofReply: (token: string) => Act | undefined;
  /** Forgets all that was done. */
  forget: () => void;
};

export function createActs({ now, triggerLifeMs, replyLifeMs, replyUses }: ActsDeps): Acts {
  let acts: Act[] = [];
  let made = 0;
  const triggers = new Map<string, Trigger>();
  const replies = new Map<string, Reply>();
  return {
    add: (parts) => {
      const act: Act = {
        ...parts,
        id: ++made,
        startedAt: performance.now(),
        deliveries: [],
        views: new Set(),
      };
      acts.push(act);
      return act;
    },
    all: () => [...acts],
    addTrigger: (trigger, act) => void triggers.set(trigger, { act, used: false, at: now() }),
    useTrigger: (id) => {
      const trigger = triggers.get(id) ?? refuse("invalid_trigger_id");
      if (trigger.used) refuse("exchanged_trigger_id");
      if (now() - trigger.at > triggerLifeMs) refuse("expired_trigger_id");
      trigger.used = true;
      return trigger.act;
    },
    addReply: (token, act) => void replies.set(token, { act, uses: 0, at: now() }),
    useReply: (token) => {
      const reply = replies.get(token) ?? refuse("invalid_url");
      if (now() - reply.at > replyLifeMs) refuse("expired_url");
      if (reply.uses >= replyUses) refuse("used_url");
      reply.uses += 1;
      return reply.act;
    },
    ofReply: (token) => replies.get(token)?.act,
    forget: () => {
      acts = [];
      triggers.clear();
      replies.clear();
    },
  };
}
