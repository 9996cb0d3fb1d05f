// What was registered for a command.
import type { APIApplicationCommandOption, RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";

export const optionsOf = (
  body: RESTPostAPIApplicationCommandsJSONBody | undefined,
): readonly APIApplicationCommandOption[] => (body && "options" in body ? (body.options ?? []) : []);
