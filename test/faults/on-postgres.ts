// Suites that only Postgres can fail.
import { describe, test } from "vitest";
import { askPostgres } from "../support/databases.ts";

const silence = await askPostgres("select 1").then(
  () => undefined,
  (error: Error) => error.message,
);

/** Skipped, with the reason, where no Postgres answers; but never where CI runs. */
export function onPostgres(title: string, suite: () => void): void {
  if (silence === undefined) return void describe(title, suite);
  if (process.env["CI"])
    return test(title, () => {
      throw new Error(`No Postgres answers at POSTGRES_TEST_URL: ${silence}`);
    });
  console.warn(`Skipped: ${title} on Postgres, which does not answer (${silence}). Set POSTGRES_TEST_URL.`);
  describe.skip(title, suite);
}
