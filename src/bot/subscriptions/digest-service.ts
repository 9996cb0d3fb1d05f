// What commands ask of digests.
import type { Services } from "../../commands/services.ts";
import type { Span } from "../../commands/subscription.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Digests, StoredDigest } from "./digests.ts";
import { contentsOf, letterOf, spanOf } from "./edition.ts";
import { createReading } from "./reading.ts";

export function createDigestService(digests: Digests, knowledge: Knowledge, now: () => Date): Services["digests"] {
  async function contents(digest: StoredDigest, at: Date, span?: Span) {
    const reading = await createReading(knowledge);
    const besides = (await digests.watched([digest])).get(digest.id) ?? [];
    const companies = [...new Set([...(digest.companies ?? []), ...besides])];
    await reading.prepare([{ ...(span ?? { from: digest.cursor }), companies }]);
    return contentsOf(digest, companies, span ?? spanOf(digest, reading, at), reading);
  }
  return {
    list: (place, actor) => digests.list(place, actor),
    subscribe: async (place, actor, scope, order) =>
      digests.create(place, actor, scope, order, await knowledge.newestNews()),
    pause: async (id) => void (await digests.pause(id, "asked")),
    async resume(id) {
      const digest = await digests.get(id);
      if (digest) await digests.resume(digest);
    },
    unsubscribe: (id) => digests.remove(id),
    async contents(id, span) {
      const digest = await digests.get(id);
      const at = now();
      return digest && { contents: await contents(digest, at, span), since: digest.toldAt, now: at };
    },
    async send(id) {
      const digest = await digests.get(id);
      if (!digest) return false;
      const at = now();
      const made = await contents(digest, at);
      const letter = letterOf(digest, made, `now:${digest.cursor}:${at.getTime()}`, at);
      if (!letter) return false;
      const step = { digest, cursor: made.span.to, toldAt: at, nextAt: digest.nextAt, letter };
      return (await digests.advance([step])).length > 0;
    },
  };
}
