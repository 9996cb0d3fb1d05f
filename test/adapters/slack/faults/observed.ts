// What the tests of faults look at: what a member sees, what the operator reads.
import { expect } from "vitest";
import { AdapterFailure } from "../../../../src/adapters/failure.ts";
import { en } from "../../../../src/commands/words/en.ts";
import type { FakeSlack } from "../../../support/slack/fake.ts";
import { textOf } from "../seen.ts";

/** Somebody asks now, and has the answer. */
export async function expectAnswer(fake: FakeSlack, withinMs = 2000): Promise<void> {
  const { message, failed } = await fake.slash("targets xiaomi").answered({ withinMs });
  expect([failed, textOf(message).includes("43.36")]).toEqual([undefined, true]);
}

/** The connections on which Slack said hello. */
export const greeted = (fake: FakeSlack): number => fake.socket.connections().filter((one) => one.greeted).length;

/** What ended it, and the sentence that the operator reads then. */
export async function endOf(ended: Promise<void>): Promise<{ what: string; detail: string; sentence: string }> {
  const failure: unknown = await ended.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof AdapterFailure)) throw new Error(`It ended with ${String(failure)}`);
  const { what, detail } = failure;
  return { what, detail, sentence: en.cli.adapter[what](detail) };
}
