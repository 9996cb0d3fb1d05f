// What the tests of faults look at: what passed over the gateway, what a member sees, what the operator reads.
import { expect } from "vitest";
import type { Logged } from "../../../support/bot.ts";
import type { FakeDiscord } from "../../../support/discord/fake.ts";
import { slash } from "../../../support/discord/interactions.ts";
import type { Outcome } from "../../../support/discord/outcome.ts";
import { textOf } from "../seen.ts";

const received = (fake: FakeDiscord, op: number): number =>
  fake.gatewayFrames.filter((frame) => frame.kind === "received" && frame.op === op).length;

export const identifies = (fake: FakeDiscord): number => received(fake, 2);
export const resumes = (fake: FakeDiscord): number => received(fake, 6);
export const connections = (fake: FakeDiscord): number =>
  fake.gatewayFrames.filter(({ kind }) => kind === "opened" || kind === "refused").length;
/** The codes that connections were closed with, by either side. */
export const closes = (fake: FakeDiscord): number[] =>
  fake.gatewayFrames.flatMap((frame) => (frame.kind === "closed" ? [frame.code] : []));

export const question = () => slash("targets", { company: "xiaomi" });
export const isAnswer = ({ message }: Outcome): boolean => textOf(message).includes("43.36");

/** Somebody asks now, and has the answer. */
export async function expectAnswer(fake: FakeDiscord): Promise<void> {
  const outcome = await fake.deliver(question());
  expect(textOf(outcome.message)).toContain("43.36");
}

export const logLines = (logged: readonly Logged[], level: string): string[] =>
  logged.filter((line) => line.level === level).map(({ message }) => message);

export const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** Longer than the client waits before it connects again. */
export const COMEBACK_MS = 600;
