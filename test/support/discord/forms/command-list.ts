// All commands of a scope: unique names, and at most so many of each type.
import { ApplicationCommandType as T } from "discord-api-types/v10";
import { z } from "zod";
import { refuse, refusePart } from "../refusal.ts";
import { type CommandForm, commandForm } from "./commands.ts";
import { accept } from "./form.ts";

const MOST: Record<number, number> = { [T.ChatInput]: 100, [T.User]: 15, [T.Message]: 15 };
const commandList = z.array(commandForm);

export const typeOf = ({ type }: { type?: number | undefined }): number => type ?? T.ChatInput;

export function refuseTooMany(commands: readonly { type?: number | undefined }[]): void {
  for (const [type, most] of Object.entries(MOST))
    if (commands.filter((command) => typeOf(command) === Number(type)).length > most) refuse("tooManyCommands");
}

export function acceptCommands(body: unknown): CommandForm[] {
  const commands = accept(commandList, body);
  const seen = new Set<string>();
  commands.forEach((command, index) => {
    const key = `${typeOf(command)} ${command.name}`;
    if (seen.has(key))
      refusePart([index, "name"], {
        code: "APPLICATION_COMMANDS_DUPLICATE_NAME",
        message: "Application command names must be unique",
      });
    seen.add(key);
  });
  refuseTooMany(commands);
  return commands;
}
