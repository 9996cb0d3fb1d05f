// The digests that were ordered, and how far each has told what is new.
import type { Kysely, Selectable } from "kysely";
import type { Unreadable } from "../../commands/one-of.ts";
import type { Actor, Place, SettingsScope } from "../../commands/services.ts";
import {
  type Digest,
  digestOrder,
  type DigestOrder,
  MOST_DIGESTS,
  type PauseReason,
} from "../../commands/subscription.ts";
import type { Handle } from "../../knowledge/database/open.ts";
import type { Tables } from "../database/tables.ts";
import { createOutbox, type Letter } from "../delivery/outbox.ts";
import { leftToDigests } from "./found.ts";
import { createOrders, type Order, readOrder, unreadable } from "./orders.ts";
import { nextSlot } from "./schedule.ts";

export type DigestRow = Selectable<Tables["digests"]>;

/** `cursor` is the last news that it has told, at `toldAt`. */
export type StoredDigest = Digest & Order & { cursor: number; toldAt: Date };

/** What has become of a digest that was due, or is sent ahead of its time. */
export type Step = { digest: StoredDigest; cursor: number; toldAt: Date; nextAt: Date; letter?: Letter };

export type Digests = ReturnType<typeof createDigests>;

export function createDigests({ db }: Pick<Handle<Tables>, "db">, now: () => number = Date.now) {
  const orders = createOrders(db, "digests");

  return {
    async list(place: Place, actor: Actor): Promise<(StoredDigest | Unreadable)[]> {
      return (await orders.list(place, actor)).map((row) => readDigest(row) ?? unreadable(row));
    },

    async get(id: string): Promise<StoredDigest | undefined> {
      const row = await orders.get(id);
      return row && readDigest(row);
    },

    /** Undefined where the owner has as many as one may have. `cursor`: the newest news. */
    async create(
      place: Place,
      actor: Actor,
      scope: SettingsScope,
      order: DigestOrder,
      cursor: number,
    ): Promise<StoredDigest | undefined> {
      const at = now();
      const next = nextSlot(order.rhythm, new Date(at)).at.getTime();
      const made = await orders.add(place, actor, scope, { most: MOST_DIGESTS, body: order, created: at }, (begun) =>
        db
          .insertInto("digests")
          .values({ ...begun, cursor, told_at: at, next_at: next })
          .onConflict((c) => c.doNothing())
          .returningAll()
          .executeTakeFirst(),
      );
      return made && readDigest(made);
    },

    pause: (id: string, reason: PauseReason): Promise<boolean> => orders.pause(id, reason),

    /** It goes on where it stopped. */
    async resume({ id, rhythm }: StoredDigest): Promise<void> {
      const next = nextSlot(rhythm, new Date(now())).at.getTime();
      await db
        .updateTable("digests")
        .set({ state: "active", reason: null, next_at: next })
        .where("id", "=", id)
        .where("state", "=", "paused")
        .execute();
    },

    remove: orders.remove,

    /** Active ones whose time has come, the longest due first, after the one given. */
    due(at: Date, platforms: readonly string[], most: number, after?: DigestRow): Promise<DigestRow[]> {
      if (platforms.length === 0) return Promise.resolve([]);
      return db
        .selectFrom("digests")
        .selectAll()
        .where("state", "=", "active")
        .where("platform", "in", platforms)
        .where("next_at", "<=", at.getTime())
        .$if(after !== undefined, (q) =>
          q.where((eb) =>
            eb.or([
              eb("next_at", ">", after!.next_at),
              eb.and([eb("next_at", "=", after!.next_at), eb("id", ">", after!.id)]),
            ]),
          ),
        )
        .orderBy("next_at")
        .orderBy("id")
        .limit(most)
        .execute();
    },

    /** Whom the watchlists hold that these follow, and whom alerts have left to them. */
    async watched(digests: readonly StoredDigest[]): Promise<Map<string, string[]>> {
      const left = await leftToDigests(
        db,
        digests.map(({ id }) => id),
      );
      const ids = digests.filter(({ companies }) => companies === null).map(({ id }) => id);
      if (ids.length === 0) return left;
      const rows = await db
        .selectFrom("digests")
        .innerJoin("watchlists", (join) =>
          join
            .onRef("watchlists.platform", "=", "digests.platform")
            .onRef("watchlists.workspace", "=", "digests.workspace")
            .onRef("watchlists.scope", "=", "digests.scope")
            .onRef("watchlists.owner", "=", "digests.owner"),
        )
        .select(["digests.id", "watchlists.subject"])
        .where("digests.id", "in", ids)
        .execute();
      for (const { id, subject } of rows) left.set(id, [...(left.get(id) ?? []), subject]);
      return left;
    },

    /**
     * Moves digests on and puts their letters into the outbox, both or neither. One that another process has moved on,
     * paused or removed meanwhile is left as it is. Tells which were moved.
     */
    async advance(steps: readonly Step[]): Promise<string[]> {
      // In one order everywhere, so that two processes wait for each other and never in a circle.
      const inOrder = [...steps].sort((a, b) => (a.digest.id < b.digest.id ? -1 : 1));
      return db.transaction().execute(async (tx) => {
        const moved: Step[] = [];
        for (const step of inOrder) if (await moveOn(tx, step)) moved.push(step);
        // By the real clock, whatever day is being replayed: it is what delivery is measured by.
        await createOutbox({ db: tx }).put(moved.flatMap(({ letter }) => letter ?? []));
        return moved.map(({ digest }) => digest.id);
      });
    },
  };
}

async function moveOn(tx: Kysely<Tables>, { digest, cursor, toldAt, nextAt }: Step): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("digests")
    .set({ cursor, told_at: toldAt.getTime(), next_at: nextAt.getTime() })
    .where("id", "=", digest.id)
    .where("state", "=", digest.paused ? "paused" : "active")
    .where("next_at", "=", digest.nextAt.getTime())
    .where("told_at", "=", digest.toldAt.getTime())
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Undefined where it does not hold what it must. */
export function readDigest(row: DigestRow): StoredDigest | undefined {
  try {
    const order = digestOrder.parse(JSON.parse(row.body));
    return {
      ...order,
      ...readOrder(row),
      cursor: Number(row.cursor),
      toldAt: new Date(Number(row.told_at)),
      nextAt: new Date(Number(row.next_at)),
      ...(row.state === "paused" ? { paused: (row.reason ?? "asked") as PauseReason } : {}),
    };
  } catch {
    return undefined;
  }
}

/** The one whom a digest's letters name as their owner. */
export const ownerNameOf = (id: string): string => `digest:${id}`;
