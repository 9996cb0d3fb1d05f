// Messages on their way. A row is written before anything is sent and says at any moment what became of it.
import { sql } from "kysely";
import type { Reply } from "../../commands/reply.ts";
import type { Handle } from "../../knowledge/database/open.ts";
import { inPortions } from "../database/portions.ts";
import type { Tables } from "../database/tables.ts";
import type { MessageRef, Person, Place } from "../ports.ts";

/** Corrections reach what was said so long ago; and a key is unique for at least as long. */
export const KEPT_MS = 180 * 86_400_000;
/** Whoever takes a row on must be done with it by then; after that somebody else may. */
export const LEASE_MS = 45_000;

export type Recipient = Place | Person;

/** `key` is unique; `owner` is the subscription or alert that it is for. `edits`: it takes the place of this one. */
export type Letter = { key: string; owner: string; to: Recipient; reply: Reply; edits?: MessageRef };

/** A letter that was taken on. `uncertain`: an earlier attempt may have arrived, since nobody saw its end. */
export type Taken = Letter & {
  lane: string;
  created: number;
  attempts: number;
  firstAttempt: number;
  uncertain: boolean;
};

export type Outcome =
  | { status: "sent"; message: MessageRef }
  | { status: "failed" | "unknown" | "given-up"; reason: string }
  /** Another attempt is to be made; `uncertain`: this one may have arrived. */
  | { status: "queued"; due: number; reason: string; uncertain: boolean };

export type Outbox = ReturnType<typeof createOutbox>;

export function createOutbox({ db }: Pick<Handle<Tables>, "db">, now: () => number = Date.now) {
  return {
    /** Adds what is not there yet, by key; tells how many were new. */
    async put(letters: readonly Letter[]): Promise<number> {
      let added = 0;
      for (let at = 0; at < letters.length; at += 100) {
        const rows = letters.slice(at, at + 100).map((letter) => rowOf(letter, now()));
        const result = await db
          .insertInto("outbox")
          .values(rows)
          .onConflict((c) => c.column("key").doNothing())
          .executeTakeFirst();
        added += Number(result.numInsertedOrUpdatedRows ?? 0n);
      }
      return added;
    },

    /** Takes letters on that are due and whose lane is not among `busy`, at most one of each lane, oldest first. */
    async take(platform: string, most: number, busy: readonly string[] = []): Promise<Taken[]> {
      const at = now();
      const due = db
        .selectFrom("outbox")
        .select((eb) => [
          "key",
          "due",
          eb.fn
            .agg<number>("row_number")
            .over((over) => over.partitionBy("lane").orderBy("due").orderBy("key"))
            .as("place"),
        ])
        .where("platform", "=", platform)
        .where("status", "in", ["queued", "sending"])
        .where("due", "<=", at)
        .$if(busy.length > 0, (q) => q.where(({ eb, not }) => not(eb("lane", "in", busy))))
        .as("waiting");
      const rows = await db
        .selectFrom(due)
        .select("key")
        .where("place", "=", 1)
        .orderBy("due")
        .orderBy("key")
        .limit(most)
        .execute();
      const keys = rows.map(({ key }) => key);
      if (keys.length === 0) return [];
      // Whoever changes the row first has it: for others it is no longer due.
      const taken = await db
        .updateTable("outbox")
        .set((eb) => ({
          status: "sending" as const,
          due: at + LEASE_MS,
          attempts: eb("attempts", "+", 1),
          first_attempt: eb.fn.coalesce("first_attempt", eb.val(at)),
          // It was being sent, and nobody wrote down how that ended.
          uncertain: eb.case().when("status", "=", "sending").then(1).else(eb.ref("uncertain")).end(),
        }))
        .where("key", "in", keys)
        .where("due", "<=", at)
        .where("status", "in", ["queued", "sending"])
        .returningAll()
        .execute();
      return taken.map(takenOf);
    },

    /** Writes down what became of a letter that was taken on. */
    async settle(key: string, outcome: Outcome): Promise<void> {
      await db
        .updateTable("outbox")
        .set({
          status: outcome.status,
          reason: "reason" in outcome ? outcome.reason : null,
          message: "message" in outcome ? JSON.stringify(outcome.message) : null,
          ...(outcome.status === "queued" ? queuedAgain(outcome) : {}),
        })
        .where("key", "=", key)
        .where("status", "=", "sending")
        .execute();
    },

    /** The last rows of a workspace, newest first. */
    async recent(platform: string, workspace: string, most: number): Promise<Tables["outbox"][]> {
      return db
        .selectFrom("outbox")
        .selectAll()
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .orderBy("created", "desc")
        .orderBy("key")
        .limit(most)
        .execute();
    },

    /** Forgets what has ended so long ago that no correction reaches it; never what is still owed. */
    async sweep(): Promise<number> {
      // No row is older than the time at which it was last due, and that has an index.
      const before = now() - KEPT_MS;
      return inPortions((most) =>
        db
          .deleteFrom("outbox")
          .where("key", "in", (eb) =>
            eb
              .selectFrom("outbox")
              .select("key")
              .where("status", "in", ["sent", "failed", "unknown", "given-up"])
              .where("due", "<=", before)
              .limit(most),
          )
          .executeTakeFirst(),
      );
    },

    /** What waits or is on its way, and how it ended for the rest. */
    async counts(): Promise<Partial<Record<Tables["outbox"]["status"], number>>> {
      const rows = await db
        .selectFrom("outbox")
        .select(["status", sql<number>`count(*)`.as("n")])
        .groupBy("status")
        .execute();
      return Object.fromEntries(rows.map(({ status, n }) => [status, Number(n)]));
    },
  };
}

/** An attempt that surely did not arrive is as if it had not been made. */
const queuedAgain = ({ due, uncertain }: { due: number; uncertain: boolean }) =>
  uncertain ? { due, uncertain: 1 } : { due, first_attempt: null };

const rowOf = ({ key, owner, to, reply, edits }: Letter, at: number): Tables["outbox"] => ({
  key,
  owner,
  platform: to.platform,
  workspace: to.workspace,
  recipient: JSON.stringify(to),
  lane: "person" in to ? `person ${to.person}` : `channel ${to.channel}`,
  reply: JSON.stringify(reply),
  status: "queued",
  reason: null,
  attempts: 0,
  first_attempt: null,
  uncertain: 0,
  due: at,
  created: at,
  message: null,
  edits: edits ? JSON.stringify(edits) : null,
});

function takenOf(row: Tables["outbox"]): Taken {
  return {
    key: row.key,
    owner: row.owner,
    to: JSON.parse(row.recipient) as Recipient,
    reply: JSON.parse(row.reply) as Reply,
    lane: row.lane,
    created: Number(row.created),
    attempts: row.attempts,
    firstAttempt: Number(row.first_attempt),
    uncertain: row.uncertain === 1,
    ...(row.edits === null ? {} : { edits: JSON.parse(row.edits) as MessageRef }),
  };
}
