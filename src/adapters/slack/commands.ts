// The slash command: one word, and behind it any line. An answer that is ready in time travels inside the
// acknowledgement.
import type { RespondArguments, SlashCommand } from "@slack/bolt";
import type { Reply } from "../../commands/reply.ts";
import { parseLine } from "../../commands/text.ts";
import { goingOnInPrivate } from "../going-on.ts";
import { restReply } from "../patience.ts";
import { along } from "./acknowledgement.ts";
import { type Desk, drawn } from "./desk.ts";
import { byAddress } from "./outlets.ts";
import { hasCharts } from "./pictures.ts";
import { isDirect, placeOf } from "./place.ts";
import { show } from "./show.ts";
import { typed } from "./typed.ts";

/** Of the 3 seconds that Slack gives, half are for the work and half for the way. */
const DEFER_AFTER_MS = 1500;

/** Lines without it need not be read a second time. */
const MAYBE = /private/i;
const YES = /^(?:yes|true|on|1|y)$/i;

type Ack = (response?: RespondArguments) => Promise<void>;

/** Runs the line and shows its answer; Slack is told within its time that somebody is at it. */
export async function handleCommand(command: SlashCommand, ack: Ack, desk: Desk): Promise<void> {
  const { web, log, deferAfterMs = DEFER_AFTER_MS } = desk;
  const begun = performance.now();
  let acknowledged: Promise<boolean> | undefined;
  // Once: Slack takes no second one. False where it did not get through.
  const acknowledge = (response?: RespondArguments): Promise<boolean> =>
    (acknowledged ??= ack(response).then(
      () => true,
      (error: unknown) => {
        log.warn({ err: error }, "An acknowledgement did not get through");
        return false;
      },
    ));
  const timer = setTimeout(() => void acknowledge(), deferAfterMs);
  try {
    const reply = await answer(command, desk);
    const how = { hidden: reply.private === true };
    const outlet = byAddress(web, command.response_url);
    if (desk.charts && hasCharts(reply)) {
      clearTimeout(timer);
      // Of a picture that is refused in an acknowledgement we would not hear.
      await acknowledge();
      await show(reply, outlet, how, desk);
      return;
    }
    const body = await drawn(reply, desk);
    clearTimeout(timer);
    // What blocked the process blocked the timer too: Slack takes no answer along that comes late.
    const inTime = acknowledged === undefined && performance.now() - begun < deferAfterMs;
    // A connection that was closed meanwhile took no answer along either.
    if (inTime && (await acknowledge(along(body, how.hidden)))) return;
    await acknowledge();
    await outlet(body, how);
  } catch (error) {
    clearTimeout(timer);
    log.error({ err: error }, "An answer was refused");
    await acknowledge();
  }
}

async function answer(command: SlashCommand, desk: Desk): Promise<Reply> {
  const { bot, cooldown, look, people, me, commands } = desk;
  const wait = cooldown(command.user_id);
  if (wait > 0) return restReply(wait, look.words.chat);
  const spot = { channel: command.channel_id };
  const asked = {
    id: command.trigger_id,
    place: placeOf(me.workspace, spot),
    actor: await people.actor(command.user_id, isDirect(spot)),
  };
  const text = typed(command.text).trim();
  if (text === "") return bot.run({ ...asked, command: "home", options: {} });
  const reply = await bot.answer({ ...asked, text });
  if (!MAYBE.test(text)) return reply;
  const line = parseLine(text, commands);
  const wish = line.status === "command" ? line.options["private"] : undefined;
  return typeof wish === "string" && YES.test(wish) ? goingOnInPrivate(reply, commands) : reply;
}
