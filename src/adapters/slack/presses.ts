// Buttons and menus, and the forms that they open: each is an invocation.
import type { BlockAction, BlockSuggestion, ViewSubmitAction } from "@slack/bolt";
import type { Reply } from "../../commands/reply.ts";
import { decode, goneCard, keep } from "../button-id.ts";
import { withFollowUp } from "../follow-up.ts";
import { goingOnInPrivate } from "../going-on.ts";
import { restReply } from "../patience.ts";
import { turnsPage } from "./buttons.ts";
import { type Desk, note } from "./desk.ts";
import { reasonOf, refusesBlocks } from "./failures.ts";
import { type From, formOf, fromOf, offered, optionsOf } from "./forms.ts";
import { byAddress, intoConversation, type Outlet } from "./outlets.ts";
import { isDirect, placeOf, type Spot } from "./place.ts";
import { show } from "./show.ts";

/** `page`: the message that holds the button, where others see it. */
type Asked = { id: string; user: string; spot: Spot; page?: string | undefined };

/** A press on a button, or a choice from a menu. Slack was told already that it was taken. */
export async function handlePress(body: BlockAction, desk: Desk): Promise<void> {
  const [action] = body.actions;
  if (action === undefined) return;
  const spot = spotOf(body);
  const asked = { id: body.trigger_id, user: body.user.id, spot, page: pageOf(body) };
  const outlet = body.response_url
    ? byAddress(desk.web, body.response_url, spot.thread)
    : intoConversation(desk.web, spot, asked.user);
  const wait = desk.cooldown(asked.user);
  if (wait > 0) return answer(restReply(wait, desk.look.words.chat), outlet, asked, desk);
  const decoded = await decode(valueOf(action), desk.state);
  if (decoded?.status !== "action") return answer(gone(desk), outlet, asked, desk);
  const { invoke, ask } = decoded.action;
  if (ask === undefined || ask.length === 0) {
    const turn = turnsPage(action.action_id);
    return run(invoke.command, invoke.options, asked, outlet, desk, turn);
  }
  const from: From = {
    channel: spot.channel,
    ...(spot.thread === undefined ? {} : { thread: spot.thread }),
    ...(body.response_url ? { url: body.response_url } : {}),
  };
  const { view, kept } = formOf(decoded.action, from, desk.commands, desk.look.words.chat);
  await keep(kept, desk.state);
  try {
    await desk.web.call(({ views }) => views.open({ trigger_id: body.trigger_id, view }));
  } catch (error) {
    desk.log.warn({ why: reasonOf(error) }, "A form could not be opened");
  }
}

/** What was filled in. */
export async function handleSubmit(body: ViewSubmitAction, desk: Desk): Promise<void> {
  const { view, user } = body;
  const from = fromOf(view.private_metadata) ?? { channel: user.id };
  const spot: Spot = { channel: from.channel, thread: from.thread };
  const posted = intoConversation(desk.web, spot, user.id);
  const { url } = from;
  const outlet: Outlet =
    url === undefined
      ? posted
      : (message, how) =>
          byAddress(
            desk.web,
            url,
            spot.thread,
          )(message, how).catch((error: unknown) => {
            if (refusesBlocks(error)) throw error;
            desk.log.info({ why: reasonOf(error) }, "The address of a form has run out");
            return posted(message, how);
          });
  const decoded = await decode(view.callback_id, desk.state);
  const asked = { id: view.id, user: user.id, spot };
  if (decoded?.status !== "action") return answer(gone(desk), outlet, asked, desk);
  const { command, options } = decoded.action.invoke;
  return run(command, { ...options, ...optionsOf(view.state.values) }, asked, outlet, desk);
}

/** What a select of a form offers for what is typed so far. */
export async function suggest(body: BlockSuggestion, desk: Desk): Promise<ReturnType<typeof offered>> {
  const decoded = await decode(body.view?.callback_id ?? "", desk.state);
  if (decoded?.status !== "action") return [];
  const { command, options } = decoded.action.invoke;
  const given = { ...options, ...optionsOf(body.view?.state?.values ?? {}) };
  const values = await desk.bot.suggest({ command, option: body.action_id, typed: body.value, given });
  return offered(
    values.map(({ value }) => value),
    body.value,
  );
}

/** Runs the command and shows its answer; `turn`: in place of the page with the button. */
async function run(
  command: string,
  options: Record<string, unknown>,
  asked: Asked,
  outlet: Outlet,
  desk: Desk,
  turn = false,
): Promise<void> {
  const { bot, people, me, commands, look } = desk;
  const { id, user, spot } = asked;
  const { private: wish, ...others } = options;
  const secret = wish === true;
  const direct = isDirect(spot);
  const reply = await bot.run({
    id,
    command,
    // A page stays where it is seen: what is private then is a problem.
    options: turn ? others : options,
    place: placeOf(me.workspace, spot),
    actor: await people.actor(user, direct),
  });
  if (secret) return answer(goingOnInPrivate(reply, commands), outlet, asked, desk, turn);
  const goesOn = spot.thread !== undefined && !direct && !me.hears && reply.private !== true;
  return answer(goesOn ? withFollowUp(reply, look.words.chat) : reply, outlet, asked, desk, turn);
}

/** A problem never takes the place of a page. */
async function answer(reply: Reply, outlet: Outlet, { spot, page }: Asked, desk: Desk, turn = false): Promise<void> {
  const hidden = reply.private === true;
  try {
    const turned = turn && !hidden;
    const message = await show(reply, outlet, { hidden, turn: turned }, desk);
    await note(spot, turned ? page : message, reply, desk);
  } catch (error) {
    desk.log.warn({ why: reasonOf(error) }, "An answer could not be shown");
  }
}

const gone = ({ look }: Desk): Reply => ({ private: true, cards: [goneCard(look.words.chat)] });

/** Where the message with the button stands; a button of the Home tab is answered in the direct conversation. */
function spotOf({ channel, container, message, user }: BlockAction): Spot {
  const seen: unknown = message?.["thread_ts"] ?? container["thread_ts"];
  return { channel: channel?.id ?? user.id, thread: typeof seen === "string" ? seen : undefined };
}

function pageOf({ container }: BlockAction): string | undefined {
  const ts: unknown = container["message_ts"];
  return typeof ts === "string" && container["is_ephemeral"] !== true ? ts : undefined;
}

function valueOf(action: BlockAction["actions"][number]): string {
  if (action.type === "button") return action.value ?? "";
  return action.type === "static_select" ? (action.selected_option?.value ?? "") : "";
}
