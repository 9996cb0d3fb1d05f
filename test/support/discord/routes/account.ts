// Who the bot is, where the gateway is, and direct messages.
import type { APIUser } from "discord-api-types/v10";
import { z } from "zod";
import type { Channels } from "../channels.ts";
import { accept, snowflakeText } from "../forms/form.ts";
import { refuse } from "../refusal.ts";
import { ok, type Route, route } from "../router.ts";

export type AccountDeps = {
  user: APIUser;
  people: readonly APIUser[];
  applicationId: string;
  channels: Channels;
  gateway: () => { url: string; shards: number; total: number; remaining: number; maxConcurrency: number };
};

const recipient = z.strictObject({ recipient_id: snowflakeText });

export function accountRoutes({ user, people, applicationId, channels, gateway }: AccountDeps): Route[] {
  const application = () =>
    ok({
      id: applicationId,
      name: user.username,
      icon: null,
      description: "",
      bot_public: true,
      bot_require_code_grant: false,
      flags: 0,
      bot: user,
      verify_key: "0".repeat(64),
    });
  return [
    route("GET", "/gateway", () => ok({ url: gateway().url })),
    route("GET", "/gateway/bot", () => {
      const { url, shards, total, remaining, maxConcurrency } = gateway();
      return ok({
        url,
        shards,
        session_start_limit: { total, remaining, reset_after: 0, max_concurrency: maxConcurrency },
      });
    }),
    route("GET", "/users/@me", () => ok(user)),
    route("GET", "/users/:user", ({ params }) =>
      ok(people.find(({ id }) => id === params.user) ?? refuse("unknownUser")),
    ),
    route("GET", "/applications/@me", application),
    route("GET", "/oauth2/applications/@me", application),
    route("GET", "/users/@me/guilds", () =>
      ok(channels.guilds().map(({ id, name, icon, features }) => ({ id, name, icon, features, owner: false }))),
    ),
    route("POST", "/users/@me/channels", ({ request }) =>
      ok(channels.openDm(accept(recipient, request.body).recipient_id)),
    ),
  ];
}
