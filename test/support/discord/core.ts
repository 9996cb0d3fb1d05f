// Discord behind its doors: one world, its rules, and an answer to every request. It knows no sockets.
import type { APIAttachment, GatewayGuildCreateDispatchData } from "discord-api-types/v10";
import { type Book, createBook } from "./book.ts";
import { type Cases, createCases } from "./cases.ts";
import { type Channels, createChannels } from "./channels.ts";
import { createDesk } from "./desk.ts";
import { createFiles, type HostedFile } from "./files.ts";
import type { Answer } from "../fakes/faults.ts";
import type { RecordedRequest } from "./http.ts";
import type { Event } from "./intents.ts";
import { createPublisher, type Publisher } from "./publish.ts";
import { Refusal } from "./refusal.ts";
import { createRegistry, type Registry } from "./registry.ts";
import { createRouter } from "./router.ts";
import { type AccountDeps, accountRoutes } from "./routes/account.ts";
import { channelRoutes } from "./routes/channels.ts";
import { commandRoutes } from "./routes/commands.ts";
import { interactionRoutes } from "./routes/interactions.ts";
import { createWriter, messageRoutes } from "./routes/messages.ts";
import { ann, APPLICATION_ID, ben, bot } from "./world.ts";

export type CoreOptions = {
  token: string;
  guilds: GatewayGuildCreateDispatchData[];
  now: () => number;
  /** For the first callback. */
  deadlineMs: number;
  /** For everything after it. */
  tokenLifeMs: number;
  /** Tell the gateway of the bot's own messages. */
  echo: boolean;
};
export type CoreDeps = CoreOptions & {
  origin: () => string;
  gateway: AccountDeps["gateway"];
  dispatch: (event: Event) => void;
};
export type Core = {
  book: Book;
  cases: Cases;
  channels: Channels;
  publisher: Publisher;
  registry: Registry;
  host: (file: HostedFile) => APIAttachment;
  answer: (request: RecordedRequest) => Answer;
};

export function createCore({
  token,
  guilds,
  now,
  deadlineMs,
  tokenLifeMs,
  echo,
  origin,
  gateway,
  dispatch,
}: CoreDeps): Core {
  const book = createBook();
  const channels = createChannels(guilds);
  const cases = createCases({ now, deadlineMs, tokenLifeMs });
  const registry = createRegistry();
  const files = createFiles(origin);
  const publisher = createPublisher({ book, channels, dispatch, echo });
  const messages = { book, channels, publisher, host: files.host, now };
  const write = createWriter(messages);
  const desk = createDesk({ book, publisher, host: files.host, now });
  const route = createRouter(
    [
      ...accountRoutes({ user: bot, people: [bot, ann, ben], applicationId: APPLICATION_ID, channels, gateway }),
      ...interactionRoutes(cases, desk),
      ...messageRoutes(messages, write),
      ...channelRoutes({ book, channels, publisher, dispatch, write }),
      ...commandRoutes(registry, channels),
      ...files.routes,
    ],
    token,
  );
  return {
    book,
    cases,
    channels,
    publisher,
    registry,
    host: files.host,
    answer: (request) => {
      try {
        return route(request);
      } catch (error) {
        if (error instanceof Refusal) return { status: error.status, body: error.body };
        throw error;
      }
    },
  };
}
