// The one way in: decoded calls and lines of text become replies. The only place that catches everything.
import { BadOption, type Command, type Context, type Services } from "../commands/define.ts";
import { createLook, type Look } from "../commands/look.ts";
import { type Card, type Reply, UserProblem } from "../commands/reply.ts";
import { parseLine } from "../commands/text.ts";
import {
  badOptionCard,
  bugCard,
  databaseCard,
  emptyCard,
  extraWordCard,
  moderatorsCard,
  tooLongCard,
  unknownCommandCard,
  unreadableCard,
} from "../commands/views/failures.ts";
import { faultOf } from "../knowledge/database/problem.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { createNames } from "../knowledge/names.ts";
import { completeLine } from "./complete.ts";
import type { Actor, Bot, Invocation, Log, Message, Place } from "./ports.ts";

/** Longer lines are refused: Discord and Slack hold no more in a message that people type. */
const LONGEST = 2000;

export type BotParts = {
  commands: readonly Command[];
  knowledge: Knowledge;
  services: Services;
  log: Log;
  now: () => Date;
  /** What the database is called in messages about it. */
  database: string;
};

export function createBot({ commands, knowledge, services, log, now, database }: BotParts): Bot {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const names = createNames(commands.map(({ name }) => ({ id: name, name, names: [] })));

  /** Runs `work` as the asker sees things; whatever it throws becomes a private card. */
  async function answering(id: string, place: Place, actor: Actor, work: (context: Context) => Promise<Reply>): Promise<Reply> {
    let look = createLook(now());
    try {
      const settings = await services.settings.get(place, actor);
      look = lookOf(now(), settings.locale ?? actor.locale, settings.timezone ?? actor.timezone);
      return await work({ knowledge, services, place, actor, settings, look, now, commands });
    } catch (error) {
      return refused(cardFor(error, id, look));
    }
  }

  function cardFor(error: unknown, id: string, look: Look): Card {
    if (error instanceof UserProblem) return error.card;
    if (error instanceof BadOption) return badOptionCard(error, look);
    const fault = faultOf(error);
    log.error({ err: error, id }, fault ? "The database failed" : "A command failed");
    return fault ? databaseCard(fault, database, id, look) : bugCard(id, look);
  }

  async function invoke(command: Command, options: Record<string, unknown>, context: Context): Promise<Reply> {
    if (command.moderator && !context.actor.isModerator) return refused(moderatorsCard(context.look));
    return command.invoke(options, context);
  }

  return {
    run: ({ id, command: name, options, place, actor }: Invocation) =>
      answering(id, place, actor, async (context) => {
        const command = byName.get(name);
        return command ? invoke(command, options, context) : refused(unknownCommandCard(name, [], context.look));
      }),

    answer: ({ id, text, place, actor }: Message) =>
      answering(id, place, actor, async (context) => {
        const { look } = context;
        if (text.length > LONGEST) return refused(tooLongCard(LONGEST, look));
        if (unreadable(text)) return refused(unreadableCard(look));
        const line = parseLine(text, commands);
        switch (line.status) {
          case "command":
            return invoke(line.command, line.options, context);
          case "extra":
            return refused(extraWordCard(line.command, line.word, look));
          case "unknown": {
            const near = names.resolve(line.word);
            return refused(unknownCommandCard(line.word, near.status === "unknown" ? near.near : [], look));
          }
          case "empty":
            return refused(emptyCard(look));
        }
      }),

    async suggest({ command: name, option, typed, given }) {
      const values = (await byName.get(name)?.suggest(option, typed, { commands, knowledge, given })) ?? [];
      return values.map((value) => ({ value }));
    },

    complete: (line) => completeLine(line, { commands, knowledge }),
  };
}

const refused = (card: Card): Reply => ({ cards: [card], private: true });

/** A platform may send a locale or zone that this Node does not know: then the defaults hold. */
function lookOf(now: Date, locale?: string, timezone?: string): Look {
  try {
    return createLook(now, locale, timezone);
  } catch {
    return createLook(now);
  }
}

/** More than a stray control character, or the mark of bytes that were no text. */
const unreadable = (text: string): boolean => /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/.test(text);
