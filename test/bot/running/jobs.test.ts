// Work at each minute, on node-cron.
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createCronJobs } from "../../../src/bot/running/jobs.ts";
import { jobsContract } from "../../contracts/jobs.ts";

const START = new Date("2025-10-26T00:59:30Z");

const open = () => {
  const logged: string[] = [];
  const keep = (_: object, message: string) => void logged.push(message);
  const jobs = createCronJobs({ debug() {}, info() {}, warn: keep, error: keep });
  const nextMinute = async () => {
    const left = 60_000 - (Date.now() % 60_000);
    await vi.advanceTimersByTimeAsync(left + 500);
  };
  return { jobs, nextMinute, logged };
};

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Jobs on node-cron", () => {
  jobsContract(open);

  it("tick each minute of UTC, also where this machine's clock changes", async () => {
    vi.stubEnv("TZ", "Europe/Berlin");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { jobs } = open();
    const minutes: string[] = [];
    jobs.everyMinute("clock", async () => void minutes.push(new Date().toISOString().slice(11, 16)));
    for (let n = 0; n < 4; n++) await vi.advanceTimersByTimeAsync(60_000);
    expect(minutes).toEqual(["00:59", "01:00", "01:01", "01:02", "01:03"]);
    await jobs.stop();
  });
});
