// A button's invocation in the 100 characters that Discord keeps with it.
import type { Action } from "../../commands/reply.ts";
import { decode as decodeAny, encode as encodeWithin, type Decoded, type Kept, type State } from "../button-id.ts";
import { componentLimits } from "./limits.ts";

export { goneCard, keep } from "../button-id.ts";
export type { Kept, State };

/** The id of an action at its place in a message: two buttons that do the same must not share one. */
export const encode = (action: Action, position = 0): { id: string; kept?: Kept } =>
  encodeWithin(action, position, componentLimits.customId);

/** What an id stands for; undefined where it is none of ours. The label is there only where the action asks. */
export const decode = async (id: string, state: State): Promise<Decoded | undefined> =>
  id.length > componentLimits.customId ? undefined : decodeAny(id, state);
