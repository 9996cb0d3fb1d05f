// Cleaning up without holding anybody up: what is old goes in portions, and between them others have their turn.
import { setImmediate as others } from "node:timers/promises";
import type { DeleteResult } from "kysely";

const PORTION = 500;

/** `remove` deletes so many at most; it is called until nothing is left to delete. Tells how many went. */
export async function inPortions(
  remove: (most: number) => Promise<DeleteResult>,
  portion: number = PORTION,
): Promise<number> {
  for (let gone = 0; ;) {
    const some = Number((await remove(portion)).numDeletedRows);
    gone += some;
    if (some === 0) return gone;
    await others();
  }
}
