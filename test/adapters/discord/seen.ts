// What a member sees of an answer, and how it came.
import { type APIMessage, ComponentType, MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import type { FakeDiscord } from "../../support/discord/fake.ts";
import type { Outcome } from "../../support/discord/outcome.ts";
import type { Said } from "../../support/discord/said.ts";
import { BOT_ID } from "../../support/discord/world.ts";

type Seen = APIMessage | undefined;

export const titleOf = (message: Seen): string => message?.embeds[0]?.title ?? "";
/** All that there is to read. */
export const textOf = (message: Seen): string =>
  [
    message?.content,
    ...(message?.embeds ?? []).flatMap(({ title, description, footer }) => [title, description, footer?.text]),
  ]
    .filter(Boolean)
    .join("\n");
export const isPrivate = (message: Seen): boolean => ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;

export const labelsOf = (message: Seen): string[] =>
  (message?.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((part) =>
          part.type === ComponentType.Button && "label" in part ? [part.label ?? ""] : [],
        )
      : [],
  );

/** The menus with the choices of each. */
export const menusOf = (message: Seen): { id: string; options: { label: string; value: string }[] }[] =>
  (message?.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow
      ? row.components.flatMap((part) =>
          part.type === ComponentType.StringSelect ? [{ id: part.custom_id, options: part.options }] : [],
        )
      : [],
  );

const callback = z.object({ type: z.number(), data: z.object({ flags: z.number().optional() }).optional() });

/** The types of the first answers, also of those that were refused. */
export const answersOf = ({ callbacks }: Outcome): number[] => callbacks.map(({ body }) => callback.parse(body).type);
/** The flags of the first answer. */
export const flagsOf = ({ callbacks: [first] }: Outcome): number => callback.parse(first?.body).data?.flags ?? 0;

/** How an interaction is answered first. */
export const SAYS = 4;
export const THINKS = 5;
export const THINKS_IN_PLACE = 6;
export const CHANGES = 7;
export const ASKS = 9;

/** What the bot has answered to a message so far. */
export const repliesTo = (fake: FakeDiscord, { id, channel_id: channel }: Said): APIMessage[] =>
  fake
    .messages(channel)
    .filter(({ author, message_reference: reference }) => author.id === BOT_ID && reference?.message_id === id);

/** Waits until nothing has been sent for a while: who has no answer then has none. */
export async function quiet(fake: FakeDiscord, ms = 60): Promise<void> {
  const before = fake.requests.length;
  await new Promise((resolve) => setTimeout(resolve, ms));
  if (fake.requests.length > before) await quiet(fake, ms);
}

export const answerTo = (fake: FakeDiscord, said: Said): Promise<APIMessage> =>
  fake.until(() => repliesTo(fake, said)[0], { what: `an answer to "${said.content}"` });
