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
import type { Bot, Log } from "../../bot/ports.ts";
import type { Command } from "../../commands/define.ts";
import type { Action, Reply } from "../../commands/reply.ts";
import { type Answering, respond } from "./answering.ts";
import { decode, goneCard, keep, type State } from "./custom-id.ts";
import type { DiscordWords } from "./embeds.ts";
import { factsBehind } from "./facts-behind.ts";
import { formOf, optionsOf } from "./forms.ts";
import { actorOfInteraction, placeOfInteraction } from "./place.ts";
import { choicesFor, decodeCommand, decodeFocused } from "./registration.ts";
import { openThread, THREAD_BUTTON, withThreadButton } from "./threads.ts";

type Pressed = ButtonInteraction | AnySelectMenuInteraction;

/** As many as `why` takes at once. */
const MOST_FACTS = 10;

export type InteractionDeps = {
  bot: Bot;
  commands: readonly Command[];
  words: DiscordWords;
  state: State;
  log: Log;
  /** Milliseconds until this member may ask again; 0 is now. */
  cooldown: (member: string) => number;
};

/** Handles one interaction to its end. Throws only what is a bug. */
export async function handleInteraction(interaction: Interaction, deps: InteractionDeps): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, deps);
  if (!interaction.isRepliable()) return;
  const wait = deps.cooldown(interaction.user.id);
  if (wait > 0) return say(interaction, restCard(wait, deps.words), deps);
  if (interaction.isChatInputCommand()) {
    const { command, options } = decodeCommand(interaction.commandName, interaction.options.data, deps.commands);
    return run(interaction, command, options, deps);
  }
  if (interaction.isMessageContextMenuCommand()) return explain(interaction, deps);
  if (interaction.isButton() || interaction.isAnySelectMenu()) return press(interaction, deps);
  if (interaction.isModalSubmit()) return submit(interaction, deps);
}

async function complete(interaction: AutocompleteInteraction, { bot, commands }: InteractionDeps): Promise<void> {
  const { before, ...asked } = decodeFocused(interaction.commandName, interaction.options.data, commands);
  await interaction.respond(choicesFor(await bot.suggest(asked), before));
}

const answeringOf = (interaction: RepliableInteraction, { words, state, log }: InteractionDeps): Answering => ({
  words,
  state,
  log,
  decorate: (body) => withThreadButton(body, interaction, words.chat),
});

function run(
  interaction: RepliableInteraction,
  command: string,
  options: Record<string, unknown>,
  deps: InteractionDeps,
  inPlace = false,
): Promise<void> {
  const known = deps.commands.find(({ name }) => name === command);
  const hidden = known?.visibility === "private" || options["private"] === true;
  const work = () =>
    deps.bot.run({
      id: interaction.id,
      command,
      options,
      place: placeOfInteraction(interaction),
      actor: actorOfInteraction(interaction),
    });
  return respond(interaction, { hidden, inPlace }, work, answeringOf(interaction, deps));
}

const say = (interaction: RepliableInteraction, reply: Reply, deps: InteractionDeps): Promise<void> =>
  respond(interaction, { hidden: true }, async () => ({ ...reply, private: true }), answeringOf(interaction, deps));

async function explain(interaction: MessageContextMenuCommandInteraction, deps: InteractionDeps): Promise<void> {
  const { targetMessage } = interaction;
  const own = targetMessage.author.id === interaction.client.user.id;
  const facts = own ? factsBehind(targetMessage.embeds) : [];
  const { noNumbers } = deps.words.chat;
  if (facts.length === 0)
    return say(interaction, { cards: [{ title: noNumbers.title, blocks: [{ kind: "text", value: { text: noNumbers.help } }], notes: [] }] }, deps);
  return run(interaction, "why", { id: facts.slice(0, MOST_FACTS), private: true }, deps);
}

async function press(interaction: Pressed, deps: InteractionDeps): Promise<void> {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? "") : interaction.customId;
  if (id === THREAD_BUTTON) return openThread(interaction, deps);
  const decoded = await decode(id, deps.state);
  if (decoded?.status !== "action") return say(interaction, { cards: [goneCard(deps.words.chat)] }, deps);
  const { action } = decoded;
  if (action.ask && action.ask.length > 0) return ask(interaction, action, deps);
  // Turning a page changes the page, not the channel.
  const { command, options } = action.invoke;
  return run(interaction, command, options, deps, "page" in options);
}

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

const restCard = (wait: number, { chat }: DiscordWords): Reply => ({
  cards: [
    {
      title: chat.rest.title,
      tone: "warn",
      blocks: [{ kind: "text", value: { text: chat.rest.help(Math.ceil(wait / 1000)) } }],
      notes: [],
    },
  ],
});
