// The entries in the menu of a message, both answered to the asker alone: the facts behind an answer of ours, and what is
// known of the figures that somebody wrote.
import type { MessageShortcut } from "@slack/bolt";
import { type Reply, text } from "../../commands/reply.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { withActions } from "../follow-up.ts";
import { goingOnInPrivate } from "../going-on.ts";
import { clean } from "../text-safety.ts";
import { explaining, noNumbers } from "../why-numbers.ts";
import type { Desk } from "./desk.ts";
import { factsBehind } from "./facts-behind.ts";
import { reasonOf } from "./failures.ts";
import { byAddress } from "./outlets.ts";
import { placeOf } from "./place.ts";
import { show } from "./show.ts";

const WHY = "why_these_numbers";
const CHECK = "check_claim";

/** As the manifest names them. */
export const shortcutsOf = (words: typeof chat) => [
  { type: "message" as const, name: words.whyNumbers, callback_id: WHY, description: words.app.whyNumbers },
  { type: "message" as const, name: words.checkClaim, callback_id: CHECK, description: words.app.checkClaim },
];

export async function answerShortcut(body: MessageShortcut, desk: Desk): Promise<void> {
  const { web, log, commands } = desk;
  const thread: unknown = body.message["thread_ts"];
  const spot = { channel: body.channel.id, thread: typeof thread === "string" ? thread : undefined };
  const run: Run = async (command, options) =>
    desk.bot.run({
      id: body.trigger_id,
      command,
      options,
      place: placeOf(desk.me.workspace, spot),
      actor: await desk.people.actor(body.user.id, false),
    });
  const reply = await (body.callback_id === CHECK ? check(body, desk, run) : explain(body, desk, run));
  try {
    const outlet = byAddress(web, body.response_url, spot.thread);
    await show(goingOnInPrivate(reply, commands), outlet, { hidden: true }, desk);
  } catch (error) {
    log.warn({ why: reasonOf(error) }, "An answer could not be shown");
  }
}

type Run = (command: string, options: Record<string, unknown>) => Promise<Reply>;

async function explain({ message }: MessageShortcut, { me, look }: Desk, run: Run): Promise<Reply> {
  const { chat: words } = look.words;
  const own = message["bot_id"] === me.bot || message.user === me.user;
  const blocks: unknown = message["blocks"];
  const facts = own && Array.isArray(blocks) ? factsBehind(blocks) : [];
  if (facts.length === 0) return noNumbers(words);
  const { options, more } = explaining(facts, words);
  return withActions(await run("why", options), more);
}

async function check({ message }: MessageShortcut, { look }: Desk, run: Run): Promise<Reply> {
  const claim = claimIn(message.text ?? "");
  if (claim !== "") return run("check", { claim, private: true });
  const { noClaim } = look.words.chat;
  return { cards: [{ title: noClaim.title, blocks: [text(noClaim.help)], notes: [] }] };
}

/** Numbers inside these name somebody or something at Slack; a link says what stands behind its bar. */
const NAMES = /<[@#!][^<>]*>/g;
const LINK = /<[^<>|]*\|([^<>]*)>/g;
const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/** What somebody wrote, as plain text: Slack gives it with its own marks. */
export const claimIn = (said: string): string =>
  clean(
    said
      .replace(NAMES, " ")
      .replace(LINK, "$1")
      .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity),
  ).trim();
