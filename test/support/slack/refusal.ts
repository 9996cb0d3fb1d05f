// What Slack refuses, as it says it: 200 with ok:false, an error's name, and for bodies what is wrong where.

export type Json = Record<string, unknown>;

/** Ends the handling of a call with this answer. */
export class Refusal extends Error {
  readonly error: string;
  readonly detail: Json;
  constructor(error: string, detail: Json = {}) {
    super([error, ...complaintsIn(detail)].join("; "));
    this.error = error;
    this.detail = detail;
  }
}

const complaintsIn = ({ errors }: Json): string[] =>
  Array.isArray(errors) ? errors.map((one: unknown) => String(one)) : [];

export function refuse(error: string, detail: Json = {}): never {
  throw new Refusal(error, detail);
}

/** Refuses a body; each complaint names its place as a JSON pointer. */
export function refuseBody(error: string, complaints: readonly string[]): never {
  throw new Refusal(error, {
    errors: [...complaints],
    response_metadata: { messages: complaints.map((one) => `[ERROR] ${one}`) },
  });
}
