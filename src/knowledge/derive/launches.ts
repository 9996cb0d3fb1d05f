// Where a product stands today: a date that has passed is never "upcoming".
import type { Launch } from "../facts/launch.ts";
import { parsePeriod } from "../period.ts";

export type LaunchState = "launched" | "due" | "passed" | "announced" | "delayed";

/** "passed": the date is over and no source confirms the launch. "due": it still lies ahead or has no date. */
export function launchState(launch: Launch, today: string): LaunchState {
  if (launch.stage === "launched" || launch.stage === "delayed") return launch.stage;
  const end = launch.when ? parsePeriod(launch.when)?.to : undefined;
  if (end !== undefined && end < today) return "passed";
  return launch.stage === "announced" && !launch.when ? "announced" : "due";
}
