// The narrow ports that commands need, and what crosses them; implemented by bot/.
import type { Fact } from "../knowledge/facts/fact.ts";
import type { ImportOutcome } from "../knowledge/files/import-text.ts";
import type { StoreFault } from "../knowledge/store-problem.ts";
import type { Alert, AlertOrder } from "./alerting.ts";
import type { Unreadable } from "./one-of.ts";
import type { Contents, Digest, DigestOrder, Span } from "./subscription.ts";

/** `direct`: a talk between one person and the bot. */
export type Place = { platform: string; workspace: string; channel: string; thread?: string; direct?: true };
export type Actor = { id: string; isModerator: boolean; locale?: string; timezone?: string };

export type Settings = { timezone?: string; locale?: string; company?: string };
export type SettingsScope = "member" | "channel";

export type Services = {
  settings: {
    /** The member's settings over the channel's; each scope alone where it is named. */
    get(place: Place, actor: Actor, scope?: SettingsScope): Promise<Settings>;
    /** A key set to null is cleared. */
    set(
      place: Place,
      actor: Actor,
      scope: SettingsScope,
      change: { [K in keyof Settings]?: Settings[K] | null },
    ): Promise<void>;
  };
  watchlists: {
    /** Ids of the subjects on it, in the order in which they were put there. */
    list(place: Place, actor: Actor, scope: SettingsScope): Promise<string[]>;
    /** What was not there yet; what is there stays once. */
    add(place: Place, actor: Actor, scope: SettingsScope, subjects: readonly string[]): Promise<string[]>;
    /** What was there. */
    remove(place: Place, actor: Actor, scope: SettingsScope, subjects: readonly string[]): Promise<string[]>;
  };
  digests: {
    /** The member's own and this channel's, oldest first. */
    list(place: Place, actor: Actor): Promise<(Digest | Unreadable)[]>;
    /** Undefined where the owner has as many as one may have. */
    subscribe(place: Place, actor: Actor, scope: SettingsScope, order: DigestOrder): Promise<Digest | undefined>;
    pause(id: string): Promise<void>;
    resume(id: string): Promise<void>;
    unsubscribe(id: string): Promise<void>;
    /** What it would say if it came now, or said of that span. `since`: when the one before it was made. */
    contents(id: string, span?: Span): Promise<{ contents: Contents; since: Date; now: Date } | undefined>;
    /** Puts it on its way, and has the next one start from here; false where there is nothing to send. */
    send(id: string): Promise<boolean>;
  };
  alerts: {
    /** The member's own and this channel's, oldest first. */
    list(place: Place, actor: Actor): Promise<(Alert | Unreadable)[]>;
    /** Undefined where the owner has as many as one may have. */
    add(place: Place, actor: Actor, scope: SettingsScope, order: AlertOrder): Promise<Alert | undefined>;
    pause(id: string): Promise<void>;
    resume(id: string): Promise<void>;
    snooze(id: string, until: Date): Promise<void>;
    remove(id: string): Promise<void>;
  };
  /** What was to be sent in this workspace, newest first: of direct messages only the actor's own. */
  deliveries(place: Place, actor: Actor, most: number): Promise<Delivery[]>;
  /** Changing what is known, which all places that one Footnote serves share. */
  editing: {
    /** Undefined where it is allowed; else the ids of which the owner would have to list one. */
    refusal(place: Place, actor: Actor): { workspace?: string; person: string } | undefined;
    /** A file of facts, whole or not at all. */
    import(name: string, text: string): Promise<ImportOutcome>;
    /** Puts another version in the place of a fact; its id is made here. */
    correct(id: string, version: Fact, reason: string): Promise<Edited>;
    retract(id: string, reason: string): Promise<Edited>;
    /** Takes a retraction back: what was retracted holds again, as a new version. */
    restore(id: string, reason: string): Promise<Edited>;
  };
};

/** `fact`: what holds now in the place of the one that was named; none where it was taken back for good. */
export type Edited =
  | { status: "done"; fact: Fact | undefined }
  | { status: "refused"; fault: StoreFault; id: string; detail: string };

/** One message that was to be sent. */
export type Delivery = {
  /** What it is, by whose order: a digest, an alert, a correction, a notice. */
  what: "digest" | "alert" | "correction" | "notice" | "other";
  id: string;
  to: "here" | "you" | "member" | { channel: string };
  state: "queued" | "sending" | "sent" | "failed" | "unknown" | "given-up";
  reason: string | undefined;
  attempts: number;
  created: Date;
  /** When the next attempt is, where there is to be one. */
  due: Date;
};
