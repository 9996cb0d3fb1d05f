// Which of the client's errors end it, and what somebody has to do about each.
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError, RateLimitError } from "discord.js";
import { AdapterFailure } from "../failure.ts";

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
const FATAL: Record<number, AdapterFailure["what"]> = {
  4004: "token",
  4010: "sharding",
  4011: "sharding",
  4012: "closed",
  4013: "intents",
  4014: "intents",
};

/** The gateway closed for good. The client would idle on. */
export const failureOfClose = (code: number): AdapterFailure =>
  new AdapterFailure(FATAL[code] ?? "closed", `close ${code}`);

/** The token was revoked while the bot ran: every further call would fail. */
export const revoked = (): AdapterFailure => new AdapterFailure("token", "401: Unauthorized");

/** Whether the same call may succeed later; nobody can tell whether this one took effect. */
export const passes = (error: unknown): boolean =>
  error instanceof HTTPError ||
  error instanceof RateLimitError ||
  (error instanceof Error &&
    !(error instanceof DiscordAPIError) &&
    /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|UND_ERR|aborted|server response/i.test(
      `${error.message} ${codeOf(error)}`,
    ));

/** Whether the request cannot have reached Discord, so that sending it again shows nothing twice. */
export const neverArrived = (error: unknown): boolean =>
  error instanceof Error && /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(`${error.message} ${codeOf(error)}`);

/** Why the login failed. */
export function failureOfLogin(error: unknown): AdapterFailure {
  if (error instanceof AdapterFailure) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new AdapterFailure("token", message);
  if (
    (error instanceof DiscordAPIError && error.status === 401) ||
    /authentication failed|invalid authorization header/i.test(message)
  )
    return new AdapterFailure("token", message);
  if (error instanceof RateLimitError)
    return new AdapterFailure("unreachable", `429, ${Math.ceil(error.retryAfter / 1000)} s`);
  if (/intents/i.test(message)) return new AdapterFailure("intents", message);
  if (/shard/i.test(message)) return new AdapterFailure("sharding", message);
  if (passes(error)) return new AdapterFailure("unreachable", message);
  return new AdapterFailure("closed", message);
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
