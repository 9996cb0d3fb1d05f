// A handle whose statements are counted, and can be made to fail.
import type { Handle } from "../../src/knowledge/database/open.ts";

export type Watched<T> = {
  handle: Handle<T>;
  /** How many were sent through `executeQuery`. */
  sent: () => number;
  /** Fails the next of them. */
  fail: (error: Error) => void;
};

export function watched<T>(handle: Handle<T>): Watched<T> {
  const { db } = handle;
  const execute = db.executeQuery.bind(db);
  const faults: Error[] = [];
  let sent = 0;
  db.executeQuery = async (...given: Parameters<typeof execute>) => {
    sent += 1;
    const fault = faults.shift();
    if (fault) throw fault;
    return execute(...given) as never;
  };
  return { handle, sent: () => sent, fail: (error) => void faults.push(error) };
}
