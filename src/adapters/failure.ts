// The end of an adapter that only a person can mend.

export type Failing =
  | "token"
  | "intents"
  | "sharding"
  | "unreachable"
  | "closed"
  | "slack-token"
  | "slack-socket"
  | "slack-unreachable"
  | "slack-address";

/** An adapter that cannot go on by itself: whoever runs it has to do something. `what` says which thing. */
export class AdapterFailure extends Error {
  readonly what: Failing;
  readonly detail: string;
  constructor(what: Failing, detail: string) {
    super(`${what}: ${detail}`);
    this.name = "AdapterFailure";
    this.what = what;
    this.detail = detail;
  }
}
