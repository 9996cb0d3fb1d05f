// What Discord knows a message by when it is sent again: the second one does not appear.
import { createHash } from "node:crypto";

/** The same for each attempt at one message; Discord takes at most 25 characters. */
export const nonceOf = (key: string): string => createHash("sha256").update(key).digest("base64url").slice(0, 25);
