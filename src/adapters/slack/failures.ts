// Which of Slack's errors end the adapter, and what somebody has to do about each.
import { webApi } from "@slack/bolt";
import { AdapterFailure } from "../failure.ts";

/** Nobody is let in with this token again. https://docs.slack.dev/reference/methods/auth.test#errors */
const DEAD = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "user_removed_from_team",
  "team_disabled",
  "team_access_not_granted",
  "org_login_required",
  "not_allowed_token_type",
]);

/** What Slack says is wrong, where it says so. */
const errorOf = (error: unknown): string => (error instanceof webApi.WebAPIPlatformError ? error.data.error : "");

export const isDead = (error: unknown): boolean => DEAD.has(errorOf(error));

/** Whether Slack refused what a message shows: it was not sent then. */
export const refusesBlocks = (error: unknown): boolean =>
  errorOf(error) === "invalid_blocks" ||
  (error instanceof webApi.WebAPIHTTPError && JSON.stringify(error.body ?? "").includes("invalid_blocks"));

/** The bot token no longer opens anything. */
export const tokenFailure = (detail: string): AdapterFailure => new AdapterFailure("slack-token", detail);

/** What no request can hold: a line end that an editor left there. Errors about it would tell the token. */
export const unusable = (token: string): boolean => !/^[\u0021-\u007e]+$/.test(token);

/** Why the start with the bot token failed. */
export function failureOfToken(error: unknown): AdapterFailure {
  if (error instanceof AdapterFailure) return error;
  const said = errorOf(error);
  return said === "" ? new AdapterFailure("slack-unreachable", reasonOf(error)) : tokenFailure(said);
}

/** No socket can be opened, and trying again is of no use. */
export const socketFailure = (detail: string): AdapterFailure => new AdapterFailure("slack-socket", detail);

/** Whether the request cannot have reached Slack, so that sending it again shows nothing twice. */
export function neverSent(error: unknown): boolean {
  const cause = error instanceof webApi.WebAPIRequestError ? error.original.cause : undefined;
  return cause instanceof Error && "code" in cause && /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(String(cause.code));
}

/** An error in a few words, for the log and for whoever starts the bot. */
export function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIRequestError) return reasonOf(error.original);
  if (error instanceof webApi.WebAPIHTTPError) return `${error.statusCode} ${error.statusMessage}`;
  if (error instanceof webApi.WebAPIRateLimitedError) return `429, ${error.retryAfter} s`;
  if (error instanceof Error) return error.cause instanceof Error ? error.cause.message : error.message;
  return String(error);
}
