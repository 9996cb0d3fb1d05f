// From an interaction to the bot and back: commands, completions, buttons, menus, forms and the message menu.
import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RepliableInteraction,
} from "discord.js";
import type { Bot, Charts, Log } from "../../bot/ports.ts";
import type { Command } from "../../commands/define.ts";
import { type Action, type Reply, text } from "../../commands/reply.ts";
import type { OpenFile } from "../attached.ts";
import { restReply } from "../patience.ts";
import { type Answering, respond } from "./answering.ts";
import { claimIn } from "./claim.ts";
import { decode, goneCard, keep, type State } from "./custom-id.ts";
import type { DiscordWords } from "./embeds.ts";
import { factsBehind } from "./facts-behind.ts";
import { withActions, withFollowUp } from "../follow-up.ts";
import { goingOnInPrivate } from "../going-on.ts";
import { explaining, noNumbers } from "../why-numbers.ts";
import { formOf, optionsOf } from "./forms.ts";
import { type Answered, mayChangeLater, noting } from "./lasting.ts";
import { actorOfInteraction, placeOfInteraction } from "./place.ts";
import { choicesFor, decodeCommand, decodeFocused } from "./decoding.ts";
import { isThreadButton, keepQuestion, mayOpenThread, openThread, withThreadButton } from "./threads.ts";

type Pressed = ButtonInteraction | AnySelectMenuInteraction;

export type InteractionDeps = {
  bot: Bot;
  commands: readonly Command[];
  words: DiscordWords;
  state: State;
  log: Log;
  charts?: Charts;
  /** Milliseconds until this member may ask again; 0 is now. */
  cooldown: (member: string) => number;
  openFile: OpenFile;
  /** Whether plain messages in threads arrive with their text. */
  messageContent: boolean;
  deferAfterMs?: number;
  againAfterMs?: readonly number[];
  stopping: AbortSignal;
  answered?: Answered;
};

/** Handles one interaction to its end. Throws only what is a bug. */
export async function handleInteraction(interaction: Interaction, deps: InteractionDeps): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, deps);
  if (!interaction.isRepliable()) return;
  const wait = deps.cooldown(interaction.user.id);
  if (wait > 0) return say(interaction, restReply(wait, deps.words.chat), deps);
  if (interaction.isChatInputCommand()) {
    const { commandName, options: given } = interaction;
    const { command, options } = decodeCommand(commandName, given.data, deps.commands, deps.openFile);
    return run(interaction, command, options, deps);
  }
  if (interaction.isMessageContextMenuCommand())
    return interaction.commandName === deps.words.chat.checkClaim
      ? check(interaction, deps)
      : explain(interaction, deps);
  if (interaction.isButton() || interaction.isAnySelectMenu()) return press(interaction, deps);
  if (interaction.isModalSubmit()) return submit(interaction, deps);
}

async function complete(interaction: AutocompleteInteraction, { bot, commands }: InteractionDeps): Promise<void> {
  const { before, ...asked } = decodeFocused(interaction.commandName, interaction.options.data, commands);
  await interaction.respond(choicesFor(await bot.suggest(asked), before));
}

const answeringOf = (
  interaction: RepliableInteraction,
  { words, state, log, charts, deferAfterMs, againAfterMs, stopping, answered }: InteractionDeps,
): Answering => ({
  words,
  state,
  log,
  charts,
  deferAfterMs,
  againAfterMs,
  stopping,
  shownAs: answered && mayChangeLater(interaction) ? noting(answered, placeOfInteraction(interaction), log) : undefined,
  thread: mayOpenThread(interaction)
    ? { asking: interaction.id, offer: (body) => withThreadButton(body, interaction.id, words.chat) }
    : undefined,
});

/** Runs the command and shows its answer; `turning`: in place of the page with the button; `more`: with these buttons. */
function run(
  interaction: RepliableInteraction,
  command: string,
  options: Record<string, unknown>,
  deps: InteractionDeps,
  { turning = false, more = [] }: { turning?: boolean; more?: readonly Action[] } = {},
): Promise<void> {
  const { bot, commands, words, messageContent } = deps;
  const { private: wish, ...others } = options;
  const secret = wish === true;
  const hidden = !turning && (secret || commands.find(({ name }) => name === command)?.visibility === "private");
  const place = placeOfInteraction(interaction);
  const work = async () => {
    const reply = await bot.run({
      id: interaction.id,
      command,
      // A page stays where it is seen: what is private then is a problem.
      options: turning ? others : options,
      place,
      actor: actorOfInteraction(interaction),
    });
    if (secret) return goingOnInPrivate(withActions(reply, more), commands);
    if (reply.understood !== undefined && typeof options["line"] === "string" && mayOpenThread(interaction))
      await keepQuestion(interaction.id, options["line"], deps.state);
    return place.thread !== undefined && !messageContent && reply.private !== true
      ? withFollowUp(reply, words.chat)
      : reply;
  };
  return respond(interaction, { hidden, inPlace: turning }, work, answeringOf(interaction, deps));
}

const say = (interaction: RepliableInteraction, reply: Reply, deps: InteractionDeps): Promise<void> =>
  respond(interaction, { hidden: true }, async () => ({ ...reply, private: true }), answeringOf(interaction, deps));

async function explain(interaction: MessageContextMenuCommandInteraction, deps: InteractionDeps): Promise<void> {
  const { targetMessage } = interaction;
  const own = targetMessage.author.id === interaction.client.user.id;
  const facts = own ? factsBehind(targetMessage.embeds) : [];
  const { chat } = deps.words;
  if (facts.length === 0) return say(interaction, noNumbers(chat), deps);
  const { options, more } = explaining(facts, chat);
  return run(interaction, "why", options, deps, { more });
}

async function check(interaction: MessageContextMenuCommandInteraction, deps: InteractionDeps): Promise<void> {
  const claim = claimIn(interaction.targetMessage);
  const { noClaim } = deps.words.chat;
  if (claim === "")
    return say(interaction, { cards: [{ title: noClaim.title, blocks: [text(noClaim.help)], notes: [] }] }, deps);
  return run(interaction, "check", { claim, private: true }, deps);
}

async function press(interaction: Pressed, deps: InteractionDeps): Promise<void> {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? "") : interaction.customId;
  if (isThreadButton(id)) return openThread(interaction, deps);
  const decoded = await decode(id, deps.state);
  if (decoded?.status !== "action") return say(interaction, { cards: [goneCard(deps.words.chat)] }, deps);
  const { action } = decoded;
  if (action.ask && action.ask.length > 0) return ask(interaction, action, deps);
  const { command, options } = action.invoke;
  return run(interaction, command, options, deps, { turning: "page" in options && isPage(interaction) });
}

/**
 * Turning a page changes the page, not the channel. Buttons that mend a question bring its page along and turn nothing:
 * only pages have a footer.
 */
const isPage = ({ message }: Pressed): boolean => message.embeds.some(({ footer }) => footer !== null);

async function ask(interaction: Pressed, action: Action, { words, state }: InteractionDeps): Promise<void> {
  const { modal, kept } = formOf(action, words.chat);
  await keep(kept, state);
  await interaction.showModal(modal);
}

async function submit(interaction: ModalSubmitInteraction, deps: InteractionDeps): Promise<void> {
  const decoded = await decode(interaction.customId, deps.state);
  if (decoded?.status !== "action") return say(interaction, { cards: [goneCard(deps.words.chat)] }, deps);
  const { command, options } = decoded.action.invoke;
  return run(interaction, command, { ...options, ...optionsOf(interaction.components) }, deps);
}
