// The same question has the same answer: it is given again as long as nothing that it is made of has changed.
import type { Kept } from "../knowledge/kept.ts";
import type { Look } from "./look.ts";
import type { Reply } from "./reply.ts";

/** Answers given lately, for as long as what is known is the same. */
export type Given = Kept<Reply>;

const lasting = new WeakSet<Reply>();

/** Marks an answer that follows from what was asked, what is known, the day, and how its reader reads, alone. */
export function lasts(reply: Reply): Reply {
  lasting.add(reply);
  return reply;
}

/** What `make` gives, which is not asked again where its last answer to `asked` was a lasting one. */
export async function again(
  asked: readonly unknown[],
  { given, settings, look }: { given?: Given; settings: object; look: Look },
  make: () => Promise<Reply>,
): Promise<Reply> {
  if (!given) return make();
  const kept = await given();
  const key = JSON.stringify([asked, settings, look.locale, look.timezone, look.today]);
  const known = kept.get(key);
  if (known) return known;
  const reply = await make();
  if (lasting.has(reply)) kept.put(key, reply);
  return reply;
}
