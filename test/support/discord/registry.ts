// Registered commands, globally and per guild, as Discord keeps them: it drops what is the default and keeps ids by name.
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
} from "discord-api-types/v10";
import { acceptCommands, refuseTooMany, typeOf } from "./forms/command-list.ts";
import { type CommandForm, commandForm, type Option } from "./forms/commands.ts";
import { accept } from "./forms/form.ts";
import { snowflake } from "./ids.ts";
import { refuse } from "./refusal.ts";
import { APPLICATION_ID } from "./world.ts";

/** A guild's id, or undefined for the commands of everywhere. */
export type Scope = string | undefined;
export type Registry = {
  list: (scope?: Scope) => APIApplicationCommand[];
  get: (scope: Scope, id: string) => APIApplicationCommand;
  replaceAll: (scope: Scope, body: unknown) => APIApplicationCommand[];
  upsert: (scope: Scope, body: unknown) => { command: APIApplicationCommand; created: boolean };
  edit: (scope: Scope, id: string, body: unknown) => APIApplicationCommand;
  remove: (scope: Scope, id: string) => void;
};

/** Without what is the default: `required: false`, `autocomplete: false`, empty lists, empty translations. */
function tidied(option: Option): object {
  const parts = Object.entries(option).flatMap(([key, value]: [string, unknown]) => {
    if (key === "options") return "options" in option ? [[key, (option.options ?? []).map(tidied)]] : [];
    return value === false || value === null || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]];
  });
  return Object.fromEntries(parts) as object;
}

function stored(form: CommandForm, scope: Scope, id: string): APIApplicationCommand {
  const options = "options" in form && form.options ? form.options.map(tidied) : [];
  return {
    id,
    application_id: APPLICATION_ID,
    ...(scope === undefined ? {} : { guild_id: scope }),
    version: snowflake(),
    type: form.type ?? ApplicationCommandType.ChatInput,
    name: form.name,
    name_localizations: form.name_localizations ?? null,
    description: form.description ?? "",
    description_localizations: ("description_localizations" in form ? form.description_localizations : null) ?? null,
    default_member_permissions: form.default_member_permissions ?? null,
    nsfw: form.nsfw ?? false,
    ...(options.length > 0 ? { options: options as APIApplicationCommandOption[] } : {}),
    // Where a command can be used is only for those of everywhere.
    ...(scope === undefined
      ? {
          dm_permission: form.dm_permission ?? true,
          contexts: form.contexts ?? null,
          integration_types: form.integration_types ?? [0],
        }
      : {}),
  };
}

export function createRegistry(): Registry {
  const scopes = new Map<Scope, APIApplicationCommand[]>();
  const list = (scope: Scope) => scopes.get(scope) ?? [];
  const get = (scope: Scope, id: string) =>
    list(scope).find((command) => command.id === id) ?? refuse("unknownCommand");
  const same = (scope: Scope, form: CommandForm) =>
    list(scope).find(({ type, name }) => type === typeOf(form) && name === form.name);
  const put = (scope: Scope, command: APIApplicationCommand) => {
    const others = list(scope).filter(({ id }) => id !== command.id);
    refuseTooMany([...others, command]);
    scopes.set(scope, [...others, command]);
    return command;
  };
  return {
    list,
    get,
    replaceAll: (scope, body) => {
      const commands = acceptCommands(body).map((form) => stored(form, scope, same(scope, form)?.id ?? snowflake()));
      scopes.set(scope, commands);
      return commands;
    },
    upsert: (scope, body) => {
      const form = accept(commandForm, body);
      const before = same(scope, form);
      return { command: put(scope, stored(form, scope, before?.id ?? snowflake())), created: !before };
    },
    edit: (scope, id, body) => {
      const { id: _id, application_id: _app, guild_id: _guild, version: _version, ...before } = get(scope, id);
      const menu = before.type !== ApplicationCommandType.ChatInput;
      const { description_localizations: _localized, ...entry } = before;
      const changes: object = typeof body === "object" && body !== null ? body : {};
      return put(scope, stored(accept(commandForm, { ...(menu ? entry : before), ...changes }), scope, id));
    },
    remove: (scope, id) => {
      get(scope, id);
      scopes.set(
        scope,
        list(scope).filter((command) => command.id !== id),
      );
    },
  };
}
