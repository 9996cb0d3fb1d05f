// Ids as Discord makes them: 18 or 19 digits that hold a time. Shards and rate-limit buckets are derived from them.

const EPOCH = 1_420_070_400_000;
const TIME_BITS = 22n;
let issued = 0n;

/** A new id, made at this moment. */
export function snowflake(at: number = Date.now()): string {
  issued = (issued + 1n) & ((1n << TIME_BITS) - 1n);
  return ((BigInt(at - EPOCH) << TIME_BITS) | issued).toString();
}

/** The shard that hears of a guild. */
export const shardOf = (guildId: string, shards: number): number =>
  Number((BigInt(guildId) >> TIME_BITS) % BigInt(shards));

/** A new id of a guild that this shard hears of. */
export function idOnShard(shard: number, shards: number): string {
  const rounds = Math.floor((Date.now() - EPOCH) / shards) - 1;
  return snowflake(EPOCH + rounds * shards + shard);
}
