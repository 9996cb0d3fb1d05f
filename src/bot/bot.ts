// The one way in: decoded calls and lines of text become replies. The only place that catches everything.
import { again, type Given } from "../commands/again.ts";
import { BadOption, type Command, type Context } from "../commands/define.ts";
import type { Services } from "../commands/services.ts";
import { answerLine, invoke } from "../commands/line.ts";
import { createLook, type Look } from "../commands/look.ts";
import { type Card, type Reply, UserProblem } from "../commands/reply.ts";
import { badOptionCard, bugCard, databaseCard, unknownCommandCard } from "../commands/views/failures.ts";
import { faultOf } from "../knowledge/database/problem.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { completeLine } from "./complete.ts";
import type { Conversations } from "./conversations.ts";
import type { Bot, Invocation, Log, Message } from "./ports.ts";

export type BotParts = {
  commands: readonly Command[];
  knowledge: Knowledge;
  services: Services;
  /** Without it no place has a memory. */
  conversations?: Conversations;
  log: Log;
  now: () => Date;
  /** What the database is called in messages about it. */
  database: string;
  /** Answers given lately; without it each is made anew. */
  given?: Given;
  /** Told of every answer, for the figures of those who run it. */
  answered?: Answered;
};

/** `before`: it was given before, and still held. */
export type Answered = (
  command: string,
  outcome: "answered" | "refused" | "failed",
  seconds: number,
  before?: boolean,
) => void;

export function createBot(parts: BotParts): Bot {
  const { commands, knowledge, services, conversations, given, log, now, database, answered = () => {} } = parts;
  const replies = new WeakSet<Reply>();
  const byName = new Map(commands.map((command) => [command.name, command]));

  /** Runs `work` as the asker sees things; whatever it throws becomes a private card. */
  async function answering(
    { id, place, actor, file }: Omit<Message, "text">,
    command: string,
    work: (context: Context) => Promise<Reply>,
  ): Promise<Reply> {
    const start = performance.now();
    const told = (outcome: Parameters<Answered>[1], before = false) =>
      answered(command, outcome, (performance.now() - start) / 1000, before);
    let look: Look | undefined;
    try {
      const settings = await services.settings.get(place, actor);
      look = lookOf(now(), settings.locale ?? actor.locale, settings.timezone ?? actor.timezone);
      const thread = await conversations?.of(place);
      const reply = await work({
        knowledge,
        services,
        place,
        actor,
        settings,
        look,
        now,
        commands,
        file,
        ...(thread ? { thread } : {}),
        ...(given ? { given } : {}),
      });
      told("answered", replies.has(reply));
      replies.add(reply);
      return reply;
    } catch (error) {
      told(error instanceof UserProblem || error instanceof BadOption ? "refused" : "failed");
      return { cards: [cardFor(error, id, look ?? createLook(now()))], private: true };
    }
  }

  function cardFor(error: unknown, id: string, look: Look): Card {
    if (error instanceof UserProblem) return error.card;
    if (error instanceof BadOption) return badOptionCard(error, look);
    const fault = faultOf(error);
    log.error({ err: error, id }, fault ? "The database failed" : "A command failed");
    return fault ? databaseCard(fault, database, id, look) : bugCard(id, look);
  }

  return {
    run(invocation: Invocation) {
      const { command: name, options } = invocation;
      const command = byName.get(name);
      return answering(invocation, command ? name : "unknown", async (context) => {
        if (!command) throw new UserProblem(unknownCommandCard(name, [], context.look));
        const anew = () => invoke(command, options, context);
        return command.lasting ? again([name, options], context, anew) : anew();
      });
    },

    answer: (message: Message) => answering(message, "line", (context) => answerLine(message.text, context)),

    async suggest({ command: name, option, typed, given }) {
      const values = (await byName.get(name)?.suggest(option, typed, { commands, knowledge, given })) ?? [];
      return values.map((value) => ({ value }));
    },

    complete: (line) => completeLine(line, { commands, knowledge }),
  };
}

/** A platform may send a locale or zone that this Node does not know: then the defaults hold. */
function lookOf(now: Date, locale?: string, timezone?: string): Look {
  try {
    return createLook(now, locale, timezone);
  } catch {
    return createLook(now);
  }
}
