// Registration of commands, for everywhere and for one guild.
import type { APIApplicationCommand } from "discord-api-types/v10";
import type { Channels } from "../channels.ts";
import type { RecordedRequest } from "../http.ts";
import { refuse } from "../refusal.ts";
import type { Registry, Scope } from "../registry.ts";
import { created, nothing, ok, type Route, route } from "../router.ts";
import { APPLICATION_ID } from "../world.ts";

/** Translations are only told to who asks for them. */
const listed = (commands: readonly APIApplicationCommand[], { query }: RecordedRequest): object[] =>
  query["with_localizations"] === "true"
    ? [...commands]
    : commands.map(({ name_localizations: _names, description_localizations: _descriptions, ...rest }) => rest);

export function commandRoutes(registry: Registry, channels: Channels): Route[] {
  const scoped = (path: "/applications/:application" | "/applications/:application/guilds/:guild") => {
    // Only the longer of the two paths has a guild.
    const scopeOf = (params: { application: string; guild?: string }): Scope => {
      if (params.application !== APPLICATION_ID) refuse("missingAccess");
      if (params.guild !== undefined && !channels.guilds().some(({ id }) => id === params.guild))
        refuse("missingAccess");
      return params.guild;
    };
    const all = `${path}/commands` as const;
    const one = `${path}/commands/:command` as const;
    return [
      route("GET", all, ({ params, request }) => ok(listed(registry.list(scopeOf(params)), request))),
      route("PUT", all, ({ params, request }) => ok(registry.replaceAll(scopeOf(params), request.body))),
      route("POST", all, ({ params, request }) => {
        const { command, created: isNew } = registry.upsert(scopeOf(params), request.body);
        return isNew ? created(command) : ok(command);
      }),
      route("GET", one, ({ params }) => ok(registry.get(scopeOf(params), params.command))),
      route("PATCH", one, ({ params, request }) => ok(registry.edit(scopeOf(params), params.command, request.body))),
      route("DELETE", one, ({ params }) => {
        registry.remove(scopeOf(params), params.command);
        return nothing;
      }),
    ];
  };
  return [...scoped("/applications/:application"), ...scoped("/applications/:application/guilds/:guild")];
}
