import { expect, it } from "vitest";
import { inPortions } from "../../../src/bot/database/portions.ts";

it("What is old goes in portions, and others have their turn between them", async () => {
  let left = 1250;
  const asked: number[] = [];
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  const gone = await inPortions(async (most) => {
    asked.push(most);
    const numDeletedRows = BigInt(Math.min(most, left));
    left -= Number(numDeletedRows);
    // As a database that works within this thread.
    const end = performance.now() + 3;
    while (performance.now() < end);
    return { numDeletedRows };
  }, 500);
  clearInterval(other);
  expect([gone, left, asked]).toEqual([1250, 0, [500, 500, 500, 500]]);
  expect(turns).toBeGreaterThan(0);
});
