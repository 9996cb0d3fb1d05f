// Which messages cite which facts, so that corrections reach them: digests, alerts and answers, kept for 180 days. What only
// its reader sees, or where the bot is not a member, is not among them: no platform lets the bot change it later.
import type { Kysely } from "kysely";
import type { Reply } from "../../commands/reply.ts";
import type { Handle } from "../../knowledge/database/open.ts";
import { chunks } from "../../knowledge/references.ts";
import { inPortions } from "../database/portions.ts";
import type { Tables } from "../database/tables.ts";
import type { MessageRef } from "../ports.ts";
import { KEPT_MS, type Letter } from "./outbox.ts";

/** Letters whose arrival was written down, but not what they cite: looked for this far back. */
const MISSED_MS = 2 * 86_400_000;

/** `id` is the letter's key, or made of the platform's own. */
export type Cited = { id: string; ref: MessageRef; reply: Reply; editable: boolean };

export type Messages = ReturnType<typeof createMessages>;

export function createMessages({ db }: Pick<Handle<Tables>, "db">, now: () => number = Date.now) {
  /** `anew`: it may stand there already, and says something else now. */
  async function record(message: Cited, anew = false): Promise<void> {
    const facts = factsIn(message.reply);
    if (facts.length === 0 && !anew) return;
    const { id, ref, reply, editable } = message;
    await db.transaction().execute(async (tx) => {
      if (anew) await remove(tx, [id]);
      if (facts.length === 0) return;
      const added = await tx
        .insertInto("messages")
        .values({
          id,
          platform: ref.place.platform,
          workspace: ref.place.workspace,
          ref: JSON.stringify(ref),
          reply: JSON.stringify(reply),
          editable: editable ? 1 : 0,
          at: now(),
        })
        .onConflict((c) => c.doNothing())
        .returning("id")
        .executeTakeFirst();
      if (added) await cite(tx, id, facts);
    });
  }

  return {
    /** A letter that arrived. What changes a message is that message still. */
    async arrived({ key, reply, edits }: Pick<Letter, "key" | "reply" | "edits">, ref: MessageRef): Promise<void> {
      if (!edits) await record({ id: key, ref, reply, editable: true });
    },

    /** An answer that stays where others see it; one that is not editable is answered where it stands. */
    async answered(ref: MessageRef, reply: Reply, editable: boolean): Promise<void> {
      if (reply.private !== true)
        await record({ id: `answer:${ref.place.platform}:${ref.message}`, ref, reply, editable }, true);
    },

    /** Where the program stopped between the two; tells for which letters. */
    async catchUp(): Promise<{ key: string; created: number }[]> {
      const rows = await db
        .selectFrom("outbox")
        .select(["key", "reply", "message", "created"])
        .where("status", "=", "sent")
        .where("edits", "is", null)
        .where("created", ">", now() - MISSED_MS)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom("messages").select("id").whereRef("messages.id", "=", "outbox.key"))),
        )
        .execute();
      for (const { key, reply, message } of rows)
        if (message !== null)
          await record({
            id: key,
            ref: JSON.parse(message) as MessageRef,
            reply: JSON.parse(reply) as Reply,
            editable: true,
          });
      return rows.map(({ key, created }) => ({ key, created: Number(created) }));
    },

    /** The messages that cite one of these facts, each once, and which of them each cites. */
    async citing(facts: readonly string[]): Promise<(Cited & { facts: string[] })[]> {
      const found = new Map<string, Cited & { facts: string[] }>();
      for (const some of chunks(facts)) {
        const rows = await db
          .selectFrom("message_facts")
          .innerJoin("messages", "messages.id", "message_facts.message")
          .selectAll("messages")
          .select("message_facts.fact")
          .where("message_facts.fact", "in", some)
          .where("messages.at", ">", now() - KEPT_MS)
          .execute();
        for (const { id, ref, reply, editable, fact } of rows) {
          const known = found.get(id);
          if (known) known.facts.push(fact);
          else
            found.set(id, {
              id,
              ref: JSON.parse(ref) as MessageRef,
              reply: JSON.parse(reply) as Reply,
              editable: editable === 1,
              facts: [fact],
            });
        }
      }
      return [...found.values()];
    },

    /** From now on it is answered where it stands. */
    async notEditable(id: string): Promise<void> {
      await db.updateTable("messages").set({ editable: 0 }).where("id", "=", id).execute();
    },

    /** It is not there any more, or is too old to be corrected. */
    forget: (id: string) => db.transaction().execute((tx) => remove(tx, [id])),

    /** Forgets what is too old to be corrected. */
    async sweep(): Promise<void> {
      const before = now() - KEPT_MS;
      await inPortions((most) =>
        db
          .deleteFrom("messages")
          .where("id", "in", (eb) => eb.selectFrom("messages").select("id").where("at", "<=", before).limit(most))
          .executeTakeFirst(),
      );
      // Those of workspaces that are gone went without these, too.
      await inPortions((most) =>
        db
          .deleteFrom("message_facts")
          .where("message", "in", ({ selectFrom }) =>
            selectFrom("message_facts")
              .select("message")
              .where(({ not, exists, selectFrom: from }) =>
                not(exists(from("messages").select("id").whereRef("messages.id", "=", "message_facts.message"))),
              )
              .limit(most),
          )
          .executeTakeFirst(),
      );
    },
  };
}

/** What the message says from now on, and which facts it cites besides. */
export async function rewrite(tx: Kysely<Tables>, id: string, reply: Reply): Promise<void> {
  await tx
    .updateTable("messages")
    .set({ reply: JSON.stringify(reply) })
    .where("id", "=", id)
    .execute();
  await cite(tx, id, factsIn(reply));
}

async function cite(tx: Kysely<Tables>, message: string, facts: readonly string[]): Promise<void> {
  for (const some of chunks(facts, 100))
    await tx
      .insertInto("message_facts")
      .values(some.map((fact) => ({ fact, message })))
      .onConflict((c) => c.doNothing())
      .execute();
}

async function remove(tx: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  await tx.deleteFrom("message_facts").where("message", "in", ids).execute();
  await tx.deleteFrom("messages").where("id", "in", ids).execute();
}

const factsIn = ({ cards }: Reply): string[] => [
  ...new Set(cards.flatMap(({ notes }) => notes.flatMap(({ facts }) => facts))),
];
