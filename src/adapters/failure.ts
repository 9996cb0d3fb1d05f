// The end of an adapter that only a person can mend.

/** An adapter that cannot go on by itself: whoever runs it has to do something. `what` says which thing. */
export class AdapterFailure extends Error {
  readonly what: "token" | "intents" | "sharding" | "unreachable" | "closed";
  readonly detail: string;
  constructor(what: AdapterFailure["what"], detail: string) {
    super(`${what}: ${detail}`);
    this.name = "AdapterFailure";
    this.what = what;
    this.detail = detail;
  }
}
