// What the tests of faults look at: what a member sees.
import { expect } from "vitest";
import type { FakeSlack } from "../../../support/slack/fake.ts";
import { textOf } from "../seen.ts";

/** Somebody asks now, and has the answer. */
export async function expectAnswer(fake: FakeSlack, withinMs = 2000): Promise<void> {
  const { message, failed } = await fake.slash("targets xiaomi").answered({ withinMs });
  expect([failed, textOf(message).includes("43.36")]).toEqual([undefined, true]);
}

/** The connections on which Slack said hello. */
export const greeted = (fake: FakeSlack): number => fake.socket.connections().filter((one) => one.greeted).length;
