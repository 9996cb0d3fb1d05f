// Which servers have the bot: told of as they come and go, and compared at each new session, for what nobody heard of.
import { type Client, Events, GatewayDispatchEvents, ShardClientUtil } from "discord.js";
import type { GatewayReadyDispatchData } from "discord-api-types/v10";
import type { Log } from "../../bot/ports.ts";

export type Workspaces = {
  left(workspace: string): Promise<void>;
  present(workspace: string): Promise<void>;
  /** The bot is in all of `here`, and in no others of those that are `ours` to tell of. */
  only(here: readonly string[], isOurs: (workspace: string) => boolean): Promise<void>;
};

/** Tells `workspaces` what the gateway tells. */
export function noteServers(client: Client, workspaces: Workspaces, log: Log): void {
  const note = (work: Promise<void>): void => {
    void work.catch((error: unknown) => log.error({ err: error }, "A server could not be noted"));
  };
  // Servers that are out of order for a while stand in the list like all others, and are told of by another event.
  client.ws.on(GatewayDispatchEvents.Ready, ({ guilds, shard = [0, 1] }: GatewayReadyDispatchData) => {
    const [index, count] = shard;
    const isOurs = (workspace: string) => ShardClientUtil.shardIdForGuildId(workspace, count) === index;
    note(
      workspaces.only(
        guilds.map(({ id }) => id),
        isOurs,
      ),
    );
  });
  client.on(Events.GuildDelete, ({ id }) => note(workspaces.left(id)));
  client.on(Events.GuildCreate, ({ id }) => note(workspaces.present(id)));
}
