// What Discord refuses, in its own words and with its own codes.
import { RESTJSONErrorCodes as Code } from "discord-api-types/v10";

export type FormError = { code: string; message: string };
export type FormErrors = { [part: string]: FormErrors | FormError[] };
export type ErrorBody = { message: string; code: number; errors?: FormErrors };

/** Ends the handling of a request with this answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: ErrorBody;
  constructor(status: number, body: ErrorBody) {
    super(`${status} ${body.code} ${body.message}`);
    this.status = status;
    this.body = body;
  }
}

const refusals = {
  unauthorized: [401, 0, "401: Unauthorized"],
  notFound: [404, 0, "404: Not Found"],
  methodNotAllowed: [405, 0, "405: Method Not Allowed"],
  unknownChannel: [404, Code.UnknownChannel, "Unknown Channel"],
  unknownGuild: [404, Code.UnknownGuild, "Unknown Guild"],
  unknownMessage: [404, Code.UnknownMessage, "Unknown Message"],
  unknownUser: [404, Code.UnknownUser, "Unknown User"],
  unknownWebhook: [404, Code.UnknownWebhook, "Unknown Webhook"],
  unknownInteraction: [404, Code.UnknownInteraction, "Unknown interaction"],
  unknownCommand: [404, Code.UnknownApplicationCommand, "Unknown application command"],
  tooManyCommands: [
    400,
    Code.MaximumNumberOfApplicationCommandsReached,
    "Maximum number of application commands reached (100).",
  ],
  acknowledged: [400, Code.InteractionHasAlreadyBeenAcknowledged, "Interaction has already been acknowledged."],
  tooManyFollowUps: [
    400,
    Code.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages,
    "This interaction has hit the maximum number of follow up messages.",
  ],
  missingAccess: [403, Code.MissingAccess, "Missing Access"],
  forumNeedsPost: [400, Code.CannotSendAMessageInAForumChannel, "Cannot send messages in a forum channel"],
  othersMessage: [403, Code.CannotEditMessageAuthoredByAnotherUser, "Cannot edit a message authored by another user"],
  emptyMessage: [400, Code.CannotSendAnEmptyMessage, "Cannot send an empty message"],
  wrongChannelType: [400, Code.CannotExecuteActionOnThisChannelType, "Cannot execute action on this channel type"],
  expiredToken: [401, Code.InvalidWebhookToken, "Invalid Webhook Token"],
  invalidJson: [400, Code.RequestBodyContainsInvalidJSON, "The request body contains invalid JSON."],
  tooLarge: [413, Code.RequestEntityTooLarge, "Request entity too large"],
  threadExists: [400, Code.ThreadAlreadyCreatedForMessage, "A thread has already been created for this message"],
} satisfies Record<string, [number, number, string]>;

/** Refuses for a known reason. */
export function refuse(why: keyof typeof refusals): never {
  const [status, code, message] = refusals[why];
  throw new Refusal(status, { message, code });
}

/** Refuses a body; `errors` are nested like the body itself. */
export function refuseForm(errors: FormErrors): never {
  throw new Refusal(400, { message: "Invalid Form Body", code: Code.InvalidFormBodyOrContentType, errors });
}

/** Refuses one part of a body. */
export function refusePart(path: readonly (string | number)[], error: FormError): never {
  refuseForm(nested([{ path, error }]));
}

/** Errors by their place, as Discord nests them: { embeds: { 0: { title: { _errors: [...] } } } }. */
export function nested(found: readonly { path: readonly PropertyKey[]; error: FormError }[]): FormErrors {
  const root: FormErrors = {};
  for (const { path, error } of found) {
    let at = root;
    for (const step of path) {
      const below = at[String(step)];
      const next: FormErrors = below === undefined || Array.isArray(below) ? {} : below;
      at[String(step)] = next;
      at = next;
    }
    const errors = at["_errors"];
    at["_errors"] = Array.isArray(errors) ? [...errors, error] : [error];
  }
  return root;
}
