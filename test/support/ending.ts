// How an adapter ended, as the operator reads it.
import { AdapterFailure } from "../../src/adapters/failure.ts";
import { en } from "../../src/commands/words/en.ts";

/** What ended it, and the sentence that the operator reads then. */
export async function endOf(
  ended: Promise<void>,
): Promise<{ what: AdapterFailure["what"]; detail: string; sentence: string }> {
  const failure: unknown = await ended.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof AdapterFailure)) throw new Error(`It ended with ${String(failure)}`);
  const { what, detail } = failure;
  return { what, detail, sentence: en.cli.adapter[what](detail) };
}
