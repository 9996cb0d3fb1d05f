// Each minute: facts that were corrected or taken back reach the messages that cited them, once for each correction.
import type { Kysely } from "kysely";
import { createLook, type Look } from "../../commands/look.ts";
import { createSight } from "../../commands/sight.ts";
import { answerCard, belatedly, withNotices } from "../../commands/views/correction.ts";
import type { Handle } from "../../knowledge/database/open.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { News } from "../../knowledge/news.ts";
import type { Tables } from "../database/tables.ts";
import { type Cited, type Messages, rewrite } from "../delivery/messages.ts";
import { createOutbox, type Letter, type Outcome, type Taken } from "../delivery/outbox.ts";
import { createSettings } from "../settings.ts";
import { type Change, changesIn } from "./changes.ts";
import { createCursor } from "./cursor.ts";

export type CorrectorParts = {
  handle: Pick<Handle<Tables>, "db" | "engine">;
  messages: Messages;
  knowledge: Knowledge;
  /** Told of a correction that nobody sees where it belongs. `message`: what was to be corrected. */
  unseen(message: string, letter: Taken): Promise<void>;
};

export type Corrector = {
  /** Tells how many letters it put on their way. */
  tick(now: Date): Promise<number>;
  /** What was corrected while this letter was on its way; older changes of the message that it changed are overtaken. */
  arrived(letter: Pick<Taken, "key" | "created"> & Partial<Letter>, now: Date): Promise<void>;
  /**
   * For letters of corrections, and of no concern to others: what cannot be changed, or may not have been, is answered
   * where it stands; where that does not arrive either, it is unseen.
   */
  ended(letter: Taken, outcome: Extract<Outcome, { reason: string }>, now: Date): Promise<void>;
};

const OWNER = "correction:";

type Corrected = { message: Cited; letter: Letter };

export function createCorrector({ handle, messages, knowledge, unseen }: CorrectorParts): Corrector {
  const { db } = handle;
  const cursor = createCursor(handle, knowledge, "corrections");
  const settings = createSettings(handle);

  /** As the channel where it stands reads. */
  async function lookFor({ ref }: Cited, now: Date): Promise<Look> {
    const { locale, timezone } = await settings.get(ref.place, { id: "", isModerator: false }, "channel");
    return createLook(now, locale, timezone);
  }

  async function corrected(message: Cited, notices: readonly Change[], now: Date): Promise<Corrected> {
    const look = await lookFor(message, now);
    const facts = notices.flatMap(({ fact, now: version }) => (version ? [fact, version] : [fact]));
    const sources = await knowledge.sources(facts.flatMap((fact) => fact.sources.map(({ source }) => source)));
    const firms = await knowledge.firms();
    const sight = () => createSight(look, look.today, sources, firms);
    const reply = withNotices(message.reply, notices, sight);
    const { id, ref, editable } = message;
    // The same corrections of the same message always have the same key.
    const seq = Math.max(...notices.map((one) => one.seq));
    const base = { key: `${OWNER}${id}:${seq}`, owner: `${OWNER}${id}`, to: ref.place };
    const letter = editable
      ? { ...base, reply, edits: ref }
      : { ...base, reply: { cards: [answerCard(notices, sight())] } };
    return { message: { ...message, reply }, letter };
  }

  async function correctionsOf(news: readonly News[], only: string | undefined, now: Date): Promise<Corrected[]> {
    const changes = await changesIn(news, knowledge);
    const all: Corrected[] = [];
    for (const { facts, ...message } of await messages.citing(changes.map(({ fact }) => fact.id))) {
      if (only !== undefined && message.id !== only) continue;
      const own = changes.filter(({ fact }) => facts.includes(fact.id));
      // Of a correction that is gone again it is enough to say what holds instead.
      const undone = new Set(own.flatMap(({ undoes }) => undoes ?? []));
      const notices = own.filter(({ fact }) => !undone.has(fact.id));
      if (notices.length > 0) all.push(await corrected(message, notices, now));
    }
    return all;
  }

  /** A newer change of the same message holds all that an older one said. */
  async function isOvertaken({ owner, key, created }: Taken): Promise<boolean> {
    const newer = await db
      .selectFrom("outbox")
      .select(["key", "edits"])
      .where("owner", "=", owner)
      .where("key", "<>", key)
      .where("created", ">=", created)
      .execute();
    return newer.some(({ edits }) => edits !== null);
  }

  return {
    async tick(now) {
      let sent = 0;
      await cursor.follow(async (news) => {
        const all = await correctionsOf(news, undefined, now);
        return async (tx) => {
          for (const one of all) if (await putOnItsWay(tx, one)) sent++;
        };
      });
      return sent;
    },

    async arrived({ key, created, edits, owner }, now) {
      if (edits && owner !== undefined) return overtake(db, { owner, key }, created);
      const rows = await db
        .selectFrom("news")
        .selectAll()
        .where("at", ">", new Date(created).toISOString())
        .orderBy("seq")
        .limit(1000)
        .execute();
      const news = rows.map((row) => ({ ...row, seq: Number(row.seq), items: JSON.parse(row.items) as News["items"] }));
      const all = await correctionsOf(news, key, now);
      await db.transaction().execute(async (tx) => {
        for (const one of all) await putOnItsWay(tx, one);
      });
    },

    async ended(letter, outcome, now) {
      const { owner, edits, to, key, reply } = letter;
      if (!owner.startsWith(OWNER) || outcome.status === "queued") return;
      const id = owner.slice(OWNER.length);
      // Somebody deleted it: then nobody reads the old figure any more.
      if (outcome.reason === "gone") return messages.forget(id);
      if (!edits) return unseen(id, letter);
      if (outcome.status === "failed") await messages.notEditable(id);
      else if (await isOvertaken(letter)) return;
      await createOutbox(handle).put([{ key: `${key}:answer`, owner, to, reply: belatedly(reply, createLook(now)) }]);
    },
  };
}

/**
 * False where that was done already. Older changes of the same message that still wait are overtaken: the newest holds
 * them all.
 */
async function putOnItsWay(tx: Kysely<Tables>, { message, letter }: Corrected): Promise<boolean> {
  if ((await createOutbox({ db: tx }).put([letter])) === 0) return false;
  if (letter.edits) await overtake(tx, letter, Date.now());
  await rewrite(tx, message.id, message.reply);
  return true;
}

async function overtake(
  db: Kysely<Tables>,
  { owner, key }: Pick<Letter, "owner" | "key">,
  created: number,
): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ status: "given-up", reason: "superseded" })
    .where("owner", "=", owner)
    .where("key", "<>", key)
    .where("status", "=", "queued")
    .where("created", "<=", created)
    .execute();
}
