// Writes the commands to Discord, everywhere or to single servers, where they differ from what it has.
import { DiscordAPIError, REST, Routes } from "discord.js";
import type { APIApplication, APIApplicationCommand } from "discord-api-types/v10";
import type { Command } from "../../commands/define.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { failureOfLogin } from "./failures.ts";
import { type Change, changed } from "./changes.ts";
import { inviteLink } from "./invite.ts";
import { commandsFor } from "./registration.ts";

const PATIENCE_MS = 10_000;

export type Registering = {
  token: string;
  commands: readonly Command[];
  words: typeof chat;
  /** Servers to write to; none means everywhere. */
  guilds: readonly string[];
  api?: string;
};

export type Registered = {
  places: { guild?: string; changes: Change[] }[];
  /** Servers that do not have the bot, or that added it without its commands. */
  closed: string[];
  invite: string;
};

const isForbidden = (error: unknown): boolean =>
  error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);

/** Throws AdapterFailure where Discord refuses or does not answer. */
export async function registerCommands({ token, commands, words, guilds, api }: Registering): Promise<Registered> {
  const rest = new REST({ version: "10", timeout: PATIENCE_MS, retries: 1, ...(api ? { api } : {}) }).setToken(token);
  const wanted = commandsFor(commands, words);
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
    const places: Registered["places"] = [];
    const closed: string[] = [];
    for (const guild of guilds.length > 0 ? guilds : [undefined]) {
      const route = guild === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
      try {
        const existing = (await rest.get(route)) as APIApplicationCommand[];
        const changes = changed(existing, wanted, guild !== undefined);
        if (changes.length > 0) await rest.put(route, { body: wanted });
        places.push(guild === undefined ? { changes } : { guild, changes });
      } catch (error) {
        if (guild === undefined || !isForbidden(error)) throw error;
        closed.push(guild);
      }
    }
    return { places, closed, invite: inviteLink(id) };
  } catch (error) {
    throw failureOfLogin(error);
  }
}
