// How events reach us: over sockets that we open, or over HTTP requests that Slack makes.
import type { App, Receiver } from "@slack/bolt";

export type Transport = {
  /** What the app is made with. */
  receiver: Receiver;
  /** Resolves once events can come; rejects where they never will. */
  start(app: App): Promise<void>;
  ready(): boolean;
  /** Lets go; what is in flight is finished before. */
  stop(): Promise<void>;
};
