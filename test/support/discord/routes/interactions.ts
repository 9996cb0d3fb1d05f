// Callbacks and webhooks of interactions. Their token stands in the path; they take no authorization.
import { onTheWire, type SeenMessage } from "../book.ts";
import type { Cases } from "../cases.ts";
import type { Desk } from "../desk.ts";
import type { Answer } from "../../fakes/faults.ts";
import { nothing, ok, type Route, route } from "../router.ts";

export function interactionRoutes(cases: Cases, desk: Desk): Route[] {
  const open = { open: true };
  const shown = (message: SeenMessage): Answer => ok(onTheWire(message));
  const at = "/webhooks/:application/:token/messages/:message";
  return [
    route(
      "POST",
      "/interactions/:id/:token/callback",
      ({ params, request }) => {
        const found = cases.forCallback(params.id, params.token);
        const message = desk.callback(found, request.body, request.files);
        if (request.query["with_response"] !== "true") return nothing;
        const { interaction, answer } = found;
        return ok({
          interaction: {
            id: interaction.id,
            type: interaction.type,
            ...(message
              ? {
                  response_message_id: message.id,
                  response_message_loading: answer === 5,
                  response_message_ephemeral: ((message.flags ?? 0) & 64) !== 0,
                }
              : {}),
          },
          resource: { type: answer, ...(message ? { message: onTheWire(message) } : {}) },
        });
      },
      open,
    ),
    route(
      "POST",
      "/webhooks/:application/:token",
      ({ params, request }) =>
        shown(desk.followUp(cases.forWebhook(params.application, params.token), request.body, request.files)),
      open,
    ),
    route(
      "GET",
      at,
      ({ params }) => shown(desk.message(cases.forWebhook(params.application, params.token), params.message)),
      open,
    ),
    route(
      "PATCH",
      at,
      ({ params, request }) => {
        const found = cases.forWebhook(params.application, params.token);
        return shown(desk.edit(found, params.message, request.body, request.files));
      },
      open,
    ),
    route(
      "DELETE",
      at,
      ({ params }) => {
        desk.remove(cases.forWebhook(params.application, params.token), params.message);
        return nothing;
      },
      open,
    ),
  ];
}
