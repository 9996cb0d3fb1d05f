// Discord as the contract of chat adapters holds it: people in a server, the real client between them and the adapter.
import type { APIInteraction, APIMessage, APIUser } from "discord-api-types/v10";
import { onTestFinished } from "vitest";
import type { Asked, ChatAdapterContract, Form, From, Shown } from "../../contracts/chat-adapter.ts";
import { isLoading } from "../../support/discord/book.ts";
import { press, submit } from "../../support/discord/components.ts";
import { createFakeDiscord, type FakeDiscord } from "../../support/discord/fake.ts";
import { slash } from "../../support/discord/interactions.ts";
import { mannered, wired } from "../../support/discord/live.ts";
import { inDm, inGuild } from "../../support/discord/places.ts";
import { mentions, type Said, saysDirectly } from "../../support/discord/said.ts";
import { ann, ben, dmWith, lobby, lobbyThread } from "../../support/discord/world.ts";
import { read } from "./discord-markdown.ts";
import { isPrivate, quiet, repliesTo } from "./seen.ts";

const people = { ann, ben };
const places = ["a channel", "a thread", "a direct message"] as const;
const personOf = ({ by = "ann" }: From): APIUser => people[by];

/** Where a call comes from. */
const fromOf = (from: From) => {
  const by = personOf(from);
  const at = { "a thread": inGuild(lobbyThread), "a direct message": inDm(by) }[from.place ?? ""] ?? inGuild(lobby);
  return { by, at, moderator: from.moderator === true };
};

const placeOf = ({ channel_id: id }: APIMessage): string => {
  if (id === lobby.id) return "a channel";
  if (id === lobbyThread.id) return "a thread";
  return [ann, ben].some((person) => dmWith(person).id === id) ? "a direct message" : `somewhere else (${id})`;
};

const shownOf = (message: APIMessage & Partial<Pick<ReturnType<FakeDiscord["messages"]>[number], "pings">>): Shown => {
  const markdown = [message.content, ...message.embeds.flatMap(({ title, description }) => [title, description])];
  const seen = markdown.flatMap((text) => (text ? [read(text)] : []));
  const { users, roles, everyone } = message.pings ?? { users: [], roles: [], everyone: false };
  const direct = placeOf(message) === "a direct message";
  return {
    text: [...seen.map(({ text }) => text), ...message.embeds.map(({ footer }) => footer?.text ?? "")].join("\n"),
    to: isPrivate(message) || direct ? "asker" : "everybody",
    place: placeOf(message),
    acts: [...seen.flatMap(({ acts }) => acts), ...users, ...roles, ...(everyone ? ["everyone"] : [])],
  };
};

/** Everything that people do, as something asked. */
function asking(fake: FakeDiscord) {
  const answered = (messages: () => APIMessage[], from: From, again: () => void, form: Asked["form"]): Asked => {
    const shown = () => messages().map(shownOf);
    const first = () => fake.until(() => messages()[0], { what: "an answer" });
    return {
      shown,
      answer: async () => shownOf(await first()),
      again,
      form,
      press: async (label) => interaction(press(await first(), label, fromOf(from)), from),
    };
  };
  const interaction = (sent: APIInteraction, from: From): Asked => {
    fake.send(sent);
    const source = "message" in sent ? sent.message : undefined;
    // What is still "thinking" is no answer; nor is a page before it is turned.
    const messages = () =>
      fake
        .outcome(sent)
        .messages.filter((one) => !isLoading(one) && !(one.id === source?.id && one.edited_timestamp === null));
    const form = async (): Promise<Form> => {
      const modal = await fake.until(() => fake.outcome(sent).modal, { what: "a form" });
      const fields = modal.components.flatMap((part) => ("label" in part && part.label ? [part.label] : []));
      return {
        fields,
        fill: (values) =>
          interaction(submit(modal, values, { ...(source ? { on: source } : {}), ...fromOf(from) }), from),
      };
    };
    return answered(messages, from, () => fake.send(sent), form);
  };
  const message = (said: Said, from: From): Asked => {
    fake.say(said);
    const noForm = () => Promise.reject(new Error("A message opens no form"));
    return answered(
      () => repliesTo(fake, said),
      from,
      () => void fake.say(said),
      noForm,
    );
  };
  return { interaction, message };
}

const valueOf = (value: string): string | boolean => (value === "true" ? true : value);

export const open: ChatAdapterContract["open"] = async (footnote, commands) => {
  const fake = await createFakeDiscord();
  const adapter = wired(fake, footnote, commands, { deferAfterMs: 80 });
  onTestFinished(() => fake.close());
  mannered(fake);
  const { interaction, message } = asking(fake);
  return {
    adapter,
    ready: () => fake.until(() => adapter.ready(), { withinMs: 3000, what: "the bot to be ready" }).then(() => {}),
    places,
    call: (command, options = {}, from = {}) => {
      const given = Object.entries(options).map(([name, value]) => [name, valueOf(value)]);
      return interaction(slash(command, Object.fromEntries(given), fromOf(from)), from);
    },
    say: (line, from = {}) => {
      const by = personOf(from);
      if (from.place === "a direct message") return message(saysDirectly(line, { by }), from);
      return message(mentions(line, { by, channel: from.place === "a thread" ? lobbyThread : lobby }), from);
    },
    quiet: () => quiet(fake, 40),
  };
};
