// The bot's tables as TypeScript sees them.
import type { KnowledgeTables } from "../../knowledge/database/tables.ts";

export type Tables = KnowledgeTables & {
  /** One row per member of a workspace and per channel (`owner`); `body` is the settings as JSON. */
  settings: { scope: "member" | "channel"; platform: string; workspace: string; owner: string; body: string };
  /** What somebody has taken on: see claims.ts. Times in milliseconds since 1970. */
  claims: { name: string; until: number };
  /** What may vanish: see state.ts. */
  state: { name: string; value: string; until: number | null };
  /** Workspaces that removed the bot, and when: see departures.ts. */
  departures: { platform: string; workspace: string; at: number };
  /** Workspaces that have the bot, as far as it was told. */
  workspaces: { platform: string; workspace: string };
  /** Who watches whom: see subscriptions/watchlists.ts; `owner` as in settings. */
  watchlists: {
    scope: "member" | "channel";
    platform: string;
    workspace: string;
    owner: string;
    subject: string;
    added: number;
  };
  /** What is sent regularly: see subscriptions/digests.ts; `owner` as in settings. Times in milliseconds since 1970. */
  digests: {
    id: string;
    platform: string;
    workspace: string;
    scope: "member" | "channel";
    owner: string;
    /** Where it was ordered, as JSON. */
    place: string;
    made_by: string;
    /** What was ordered, as JSON. */
    body: string;
    state: "active" | "paused";
    /** Why it is paused. */
    reason: string | null;
    /** The number of the last news that it has told. */
    cursor: number;
    told_at: number;
    next_at: number;
    created: number;
  };
  /** Messages to be sent, and what became of them: see delivery/outbox.ts. Times in milliseconds since 1970. */
  outbox: {
    /** What is unique: a subscription and its slot, an alert and its event. */
    key: string;
    /** Digest, alert or notice by its id: what is paused where it cannot be delivered. */
    owner: string;
    platform: string;
    workspace: string;
    /** The place or person as JSON. */
    recipient: string;
    /** One after the other in each of these. */
    lane: string;
    reply: string;
    status: "queued" | "sending" | "sent" | "failed" | "unknown" | "given-up";
    reason: string | null;
    attempts: number;
    /** The first attempt that may have arrived. */
    first_attempt: number | null;
    /** 1: an attempt may have arrived, since nobody saw its end. */
    uncertain: number;
    /** When it may be sent, or, while it is being sent, when somebody else may take it on. */
    due: number;
    created: number;
    /** The message as it was sent, as JSON. */
    message: string | null;
    /** The message, as JSON, in whose place it goes; null: it is a new one. */
    edits: string | null;
  };
  /** What is watched for: see subscriptions/alerts.ts; columns as in digests. */
  alerts: {
    id: string;
    platform: string;
    workspace: string;
    scope: "member" | "channel";
    owner: string;
    place: string;
    made_by: string;
    body: string;
    state: "active" | "paused";
    reason: string | null;
    /** The number of the last news before it was ordered. */
    since: number;
    /** When it spoke last. */
    told_at: number | null;
    snoozed_until: number | null;
    /** The local day on which launches were looked through last. */
    checked_on: string | null;
    created: number;
  };
  /** What alerts have found, each event once. */
  alert_events: {
    alert: string;
    key: string;
    at: number;
    /** The facts behind it, as JSON. */
    body: string;
    /** When it was put on its way, or left to a digest; null: it waits; 0: it is not told any more. */
    told: number | null;
    /** The digest that it was left to. */
    digest: string | null;
  };
  /** How far the news has been read, by whom. */
  cursors: { name: string; seq: number };
  /** Messages that cite facts, so that corrections reach them: see delivery/messages.ts. */
  messages: {
    id: string;
    platform: string;
    workspace: string;
    /** As its platform finds it again, as JSON. */
    ref: string;
    /** What it says now, as JSON. */
    reply: string;
    editable: number;
    at: number;
  };
  message_facts: { fact: string; message: string };
};
