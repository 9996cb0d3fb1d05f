// The digests that were ordered, and how far each has told what is new.
import { randomInt } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
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
import { createOutbox, type Letter, type Recipient } from "../delivery/outbox.ts";
import { ownerOf } from "../settings.ts";
import { leftToDigests } from "./found.ts";
import { nextSlot } from "./schedule.ts";

export type DigestRow = Selectable<Tables["digests"]>;

/** `cursor` is the last news that it has told, at `toldAt`. */
export type StoredDigest = Digest & {
  platform: string;
  workspace: string;
  owner: string;
  place: Place;
  madeBy: string;
  cursor: number;
  toldAt: Date;
};

/** What has become of a digest that was due, or is sent ahead of its time. */
export type Step = { digest: StoredDigest; cursor: number; toldAt: Date; nextAt: Date; letter?: Letter };

export type Digests = ReturnType<typeof createDigests>;

// Without those that are taken for each other.
const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
const newId = (): string => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join("");

export function createDigests({ db }: Pick<Handle<Tables>, "db">, now: () => number = Date.now) {
  const update = (id: string, change: Partial<DigestRow>) => db.updateTable("digests").set(change).where("id", "=", id);

  return {
    /** A member's own wherever they ask, since they may ask in the direct message that it came by; and the channel's. */
    async list({ platform, workspace, channel }: Place, { id: member }: Actor): Promise<StoredDigest[]> {
      const rows = await db
        .selectFrom("digests")
        .selectAll()
        .where("platform", "=", platform)
        .where((eb) =>
          eb.or([eb.and({ scope: "member", owner: member }), eb.and({ scope: "channel", workspace, owner: channel })]),
        )
        .orderBy("created")
        .orderBy("id")
        .execute();
      return rows.map(readDigest).filter((digest) => digest !== undefined);
    },

    async get(id: string): Promise<StoredDigest | undefined> {
      const row = await db.selectFrom("digests").selectAll().where("id", "=", id).executeTakeFirst();
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
      const { platform, workspace } = place;
      const owner = ownerOf(place, actor, scope);
      const theirs = await db
        .selectFrom("digests")
        .select("id")
        .where((eb) => eb.and({ platform, workspace, scope, owner }))
        .execute();
      if (theirs.length >= MOST_DIGESTS) return undefined;
      const at = now();
      const row = {
        platform,
        workspace,
        scope,
        owner,
        place: JSON.stringify(place),
        made_by: actor.id,
        body: JSON.stringify(order),
        state: "active" as const,
        reason: null,
        cursor,
        told_at: at,
        next_at: nextSlot(order.rhythm, new Date(at)).at.getTime(),
        created: at,
      };
      for (;;) {
        const made = await db
          .insertInto("digests")
          .values({ id: newId(), ...row })
          .onConflict((c) => c.doNothing())
          .returningAll()
          .executeTakeFirst();
        if (made) return readDigest(made);
      }
    },

    /** True where it was active until now. */
    async pause(id: string, reason: PauseReason): Promise<boolean> {
      const { numUpdatedRows } = await update(id, { state: "paused", reason })
        .where("state", "=", "active")
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** It goes on where it stopped. */
    async resume({ id, rhythm }: StoredDigest): Promise<void> {
      const next = nextSlot(rhythm, new Date(now())).at.getTime();
      await update(id, { state: "active", reason: null, next_at: next }).where("state", "=", "paused").execute();
    },

    async remove(id: string): Promise<void> {
      await db.deleteFrom("digests").where("id", "=", id).execute();
    },

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
      id: row.id,
      scope: row.scope,
      platform: row.platform,
      workspace: row.workspace,
      owner: row.owner,
      place: JSON.parse(row.place) as Place,
      madeBy: row.made_by,
      cursor: Number(row.cursor),
      toldAt: new Date(Number(row.told_at)),
      nextAt: new Date(Number(row.next_at)),
      ...(row.state === "paused" ? { paused: (row.reason ?? "asked") as PauseReason } : {}),
    };
  } catch {
    return undefined;
  }
}

/** A channel's goes to the channel and not into a thread of it; a member's to the member directly. */
export const recipientOf = ({ scope, platform, workspace, owner }: StoredDigest): Recipient =>
  scope === "member" ? { platform, workspace, person: owner } : { platform, workspace, channel: owner };

/** The one whom a digest's letters name as their owner. */
export const ownerNameOf = (id: string): string => `digest:${id}`;
