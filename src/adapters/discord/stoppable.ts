// Stopping for good: the library comes back by itself where it is stopped while it connects.
import { type ClientOptions, SimpleShardingStrategy } from "discord.js";

// How long the gateway has for its goodbye.
const GOODBYE_MS = 500;

type Strategy = NonNullable<NonNullable<ClientOptions["ws"]>["buildStrategy"]>;

/**
 * Without this, a client that is stopped while it connects or waits to reconnect comes back, or never gets to the end of
 * stopping.
 */
export const stoppable: Strategy = (manager) => {
  const strategy = new SimpleShardingStrategy(manager);
  const connect = strategy.connect.bind(strategy);
  const destroy = strategy.destroy.bind(strategy);
  let over = false;
  strategy.connect = async () => {
    if (over) throw new Error("Stopped before it was connected");
    await connect();
  };
  strategy.destroy = async (options) => {
    if (options?.reason !== "Manager was destroyed") return destroy(options);
    over = true;
    const shards = shardsOf(strategy);
    // Every way back leads through here.
    for (const shard of shards) Reflect.set(shard, "internalConnect", async () => {});
    const { promise: late, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, GOODBYE_MS);
    await Promise.race([destroy(options), late]);
    clearTimeout(timer);
    shards.forEach(hangUp);
  };
  return strategy;
};

/** The strategy keeps its shards to itself, and forgets them when it is told to stop. */
function shardsOf(strategy: SimpleShardingStrategy): object[] {
  const shards: unknown = Reflect.get(strategy, "shards");
  return shards instanceof Map ? [...(shards as Map<number, object>).values()] : [];
}

/** A socket that is still opening, or waits for the other side to close, would keep the process alive. */
function hangUp(shard: object): void {
  const socket: unknown = Reflect.get(shard, "connection");
  if (typeof socket !== "object" || socket === null) return;
  const terminate: unknown = Reflect.get(socket, "terminate");
  if (typeof terminate !== "function") return;
  Reflect.set(socket, "onerror", () => {});
  Reflect.apply(terminate, socket, []);
}
