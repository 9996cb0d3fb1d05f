// What the write side refuses, in kinds that a person can act on.
export type StoreFault =
  | "invalid"
  | "conflict"
  | "twice"
  | "no-source"
  | "unreadable"
  | "aliases"
  | "same-source"
  | "unknown-subject"
  | "unknown-firm"
  | "unknown-source"
  | "unknown-fact"
  | "other-fact"
  | "not-current"
  | "not-a-draft";

/** `id` is the record that was refused, `field` where in it, `detail` what stands there or what was wrong. */
export class StoreProblem extends Error {
  readonly fault: StoreFault;
  readonly id: string;
  readonly field: string;
  readonly detail: string;
  constructor(fault: StoreFault, id: string, field = "", detail = "") {
    super(`${fault}: ${id} ${field} ${detail}`.trim());
    this.name = "StoreProblem";
    this.fault = fault;
    this.id = id;
    this.field = field;
    this.detail = detail;
  }
}
