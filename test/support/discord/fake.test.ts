// The fake with the real Client: what people do arrives, what the bot does is seen, and every fault can be made.
import {
  type AnySelectMenuInteraction,
  ApplicationCommandOptionType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  type Message,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
  ActionRowBuilder,
} from "discord.js";
import { describe, expect, it, type TestContext } from "vitest";
import { createClock } from "./clock.ts";
import { clientOptionsForTests } from "./client-options.ts";
import { choose, press, submit } from "./components.ts";
import { createFakeDiscord, type FakeDiscord, type FakeOptions, TOKEN } from "./fake.ts";
import type { Frame } from "./frames.ts";
import { idOnShard } from "./ids.ts";
import { autocomplete, messageMenu, slash } from "./interactions.ts";
import { inDm, inForeignGuild, inThread } from "./places.ts";
import { botMessage, buttons, mentions, repliesTo, says, saysDirectly, saysInThread } from "./said.ts";
import { ann, BOT_ID, dmWith, forum, guild, GUILD_ID, lobby, lobbyThread } from "./world.ts";

type Scene = { fake: FakeDiscord; client: Client; heard: Message[] };
type Handler = (interaction: Interaction) => Promise<unknown>;
type Wanted = { fake?: FakeOptions; client?: Partial<ClientOptions>; on?: Handler };
type Finish = Pick<TestContext, "onTestFinished">;

async function scene({ onTestFinished }: Finish, { fake: options, client: clientOptions, on }: Wanted = {}): Promise<Scene> {
  const fake = await createFakeDiscord(options);
  const client = new Client(clientOptionsForTests(fake, clientOptions));
  const heard: Message[] = [];
  client.on(Events.Error, () => {});
  client.on(Events.ShardError, () => {});
  client.on(Events.MessageCreate, (message) => void (message.author.id === BOT_ID ? undefined : heard.push(message)));
  if (on) client.on(Events.InteractionCreate, (interaction) => void on(interaction).catch(() => {}));
  onTestFinished(async () => {
    await client.destroy();
    await fake.close();
  });
  const ready = new Promise((resolve) => void client.once(Events.ClientReady, resolve));
  await client.login(TOKEN);
  await ready;
  return { fake, client, heard };
}

const reply =
  (content: string, flags?: MessageFlags.Ephemeral): Handler =>
  async (interaction) =>
    interaction.isRepliable() ? interaction.reply({ content, ...(flags ? { flags } : {}) }) : undefined;

const received = (fake: FakeDiscord, op: number): Frame[] =>
  fake.gatewayFrames.filter((frame) => frame.kind === "received" && frame.op === op);
const closes = (fake: FakeDiscord): number[] =>
  fake.gatewayFrames.flatMap((frame) => (frame.kind === "closed" ? [frame.code] : []));

describe("People act, and the Client hears it", () => {
  it("as slash commands with options of every type", async (context) => {
    const seen: unknown[] = [];
    const { fake } = await scene(context, {
      on: async (i) => {
        if (!i.isChatInputCommand()) return;
        seen.push(i.commandName, i.options.getSubcommand(false), i.options.data.map(({ name }) => name), i.locale);
        seen.push(i.options.getString("company"), i.options.getInteger("days"), i.options.getNumber("price"));
        seen.push(i.options.getBoolean("all"), i.options.getAttachment("file")?.name, i.inCachedGuild());
        seen.push(i.memberPermissions?.has("ManageGuild"), i.channelId);
        await i.reply("done");
      },
    });
    const file = fake.host({ filename: "a.csv", contentType: "text/csv", bytes: Buffer.from("a,b") });
    const options = { company: "xiaomi", days: 3, price: { number: 4 }, all: true, file: { file } };
    const { message, callbacks } = await fake.deliver(slash("targets", options, { moderator: true }));
    expect(message).toMatchObject({ content: "done", flags: 0, channel_id: lobby.id });
    expect(callbacks).toHaveLength(1);
    expect(seen).toEqual(["targets", null, Object.keys(options), "en-US", "xiaomi", 3, 4, true, "a.csv", true, true, lobby.id]);
    expect(await (await fetch(file.url)).text()).toBe("a,b");
  });

  it("as subcommands, in threads, in direct messages and from a foreign server", async (context) => {
    const seen: unknown[] = [];
    const { fake } = await scene(context, {
      on: async (i) => {
        if (!i.isChatInputCommand()) return;
        seen.push([i.options.getSubcommandGroup(false), i.options.getSubcommand(false), i.inGuild(), i.context, i.channelId]);
        await i.reply({ content: "ok", flags: MessageFlags.Ephemeral });
      },
    });
    const foreign = inForeignGuild();
    await fake.deliver(slash("digest add", { when: "9:00" }));
    await fake.deliver(slash("watch list add", {}, { at: inThread() }));
    await fake.deliver(slash("help", {}, { at: inDm() }));
    const { message } = await fake.deliver(slash("help", {}, { at: foreign }));
    expect(message?.flags).toBe(MessageFlags.Ephemeral);
    expect(seen).toEqual([
      [null, "add", true, 0, lobby.id],
      ["list", "add", true, 0, lobbyThread.id],
      [null, null, false, 1, dmWith(ann).id],
      [null, null, true, 2, foreign.channel.id],
    ]);
  });

  it("while typing, with choices", async (context) => {
    const { fake } = await scene(context, {
      on: async (i) => {
        if (!i.isAutocomplete()) return;
        const { name, value } = i.options.getFocused(true);
        await i.respond([{ name: `${name} ${value} ${i.options.getInteger("days")}`, value: "x" }]);
      },
    });
    const { choices } = await fake.deliver(autocomplete("targets", "company", { company: "xia", days: 3 }));
    expect(choices).toEqual([{ name: "company xia 3", value: "x" }]);
  });

  it("with buttons, lists, forms and the menu of a message", async (context) => {
    const { fake } = await scene(context, {
      on: async (i) => {
        if (i.isButton() && i.customId === "next") return i.update({ content: "page 2", components: [] });
        if (i.isButton())
          return i.showModal(
            new ModalBuilder()
              .setCustomId("form")
              .setTitle("Ask")
              .addLabelComponents(
                new LabelBuilder()
                  .setLabel("Question")
                  .setTextInputComponent(new TextInputBuilder().setCustomId("q").setStyle(TextInputStyle.Short)),
              ),
          );
        if (i.isStringSelectMenu()) return i.reply((i satisfies AnySelectMenuInteraction).values.join());
        if (i.isModalSubmit()) return i.reply(`you asked ${i.fields.getTextInputValue("q")}`);
        if (i.isMessageContextMenuCommand()) return i.reply(`about ${i.targetMessage.content}`);
        return undefined;
      },
    });
    const listing = botMessage({
      content: "page 1",
      components: [
        ...buttons("next", "ask"),
        { type: 1, components: [{ type: 3, custom_id: "pick", options: [{ label: "A", value: "a" }] }] },
      ],
    });
    expect((await fake.deliver(choose(listing, "pick", ["a"]))).message?.content).toBe("a");
    const { modal } = await fake.deliver(press(listing, "ask"));
    if (!modal) throw new Error("no form was opened");
    expect((await fake.deliver(submit(modal, { q: "why" }, { on: listing }))).message?.content).toBe("you asked why");
    expect((await fake.deliver(messageMenu("Why these numbers", listing))).message?.content).toBe("about page 1");
    const turned = await fake.deliver(press(listing, "next"));
    expect(turned.message).toMatchObject({ id: listing.id, content: "page 2", components: [] });
    expect(() => press(listing, "previous")).toThrow('offers no "previous", only: next, ask');
    expect(() => submit(modal, { other: "x" })).toThrow("has no field other");
  });

  it("by writing: a mention, a reply, in a thread and directly, with content only where Discord gives it", async (context) => {
    const { fake, heard } = await scene(context);
    const own = botMessage({ content: "an answer" });
    const file = fake.host({ filename: "a.csv", contentType: "text/csv", bytes: Buffer.from("a,b") });
    fake.say(says("nobody in particular", { attachments: [file] }));
    fake.say(mentions("targets xiaomi", { attachments: [file] }));
    fake.say(repliesTo(own, "and why?"));
    fake.say(repliesTo(own, "quietly", { ping: false }));
    fake.say(saysInThread("in the thread"));
    fake.say(saysDirectly("hello"));
    await fake.until(() => heard.length === 6);
    expect(heard.map(({ content }) => content)).toEqual(["", `<@${BOT_ID}> targets xiaomi`, "and why?", "", "", "hello"]);
    expect(heard.map(({ attachments }) => attachments.size)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(heard[4]?.channel.isThread()).toBe(true);
    expect(heard[5]?.inGuild()).toBe(false);
    expect(heard[2]?.mentions.repliedUser?.id).toBe(BOT_ID);
  });

  it("with all content where the application was granted it", async (context) => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent];
    const approvedIntents = GatewayIntentBits.MessageContent;
    const { fake, heard } = await scene(context, { fake: { approvedIntents }, client: { intents } });
    fake.say(says("nobody in particular"));
    fake.say(saysDirectly("unheard: that is an intent of its own"));
    fake.say(saysInThread("in the thread"));
    await fake.until(() => heard.length === 2);
    expect(heard.map(({ content }) => content)).toEqual(["nobody in particular", "in the thread"]);
  });

  it("twice, where it is delivered twice", async (context) => {
    const outcomes: unknown[] = [];
    const { fake } = await scene(context, {
      on: async (i) => outcomes.push(await reply("one")(i).then(() => "sent", (error: unknown) => String(error))),
    });
    const command = slash("help");
    fake.send(command);
    fake.send(command);
    await fake.until(() => outcomes.length === 2);
    expect(outcomes).toEqual(["sent", expect.stringContaining("already been acknowledged")]);
    expect(fake.outcome(command).callbacks.map(({ answer }) => answer?.status)).toEqual([200, 400]);
  });
});

describe("The Client acts, and it is seen", () => {
  it("deferring, editing, following up and deleting", async (context) => {
    const { fake } = await scene(context, {
      on: async (i) => {
        if (!i.isChatInputCommand()) return;
        await i.deferReply();
        if (i.commandName === "edit") return void (await i.editReply({ embeds: [{ title: "T", fields: [] }] }));
        await i.deleteReply();
        const more = await i.followUp({ content: "sorry", flags: MessageFlags.Ephemeral });
        await i.editReply({ message: more, content: "sorry, really" });
      },
    });
    const answered = await fake.deliver(slash("edit"));
    expect(answered.message).toMatchObject({ flags: 0, embeds: [{ title: "T" }], content: "" });
    expect([answered.edits, answered.followUps, answered.deletes].map(({ length }) => length)).toEqual([1, 0, 0]);
    const failed = await fake.deliver(slash("fail"), { until: ({ edits }) => edits.length === 1 });
    expect(failed.message).toMatchObject({ content: "sorry, really", flags: MessageFlags.Ephemeral });
    expect([failed.edits, failed.followUps, failed.deletes].map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it("sending, replying, editing, typing and starting threads", async (context) => {
    const { fake, client } = await scene(context);
    const echoed: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => void echoed.push(content));
    const channel = await client.channels.fetch(lobby.id);
    if (!channel?.isSendable() || !("threads" in channel)) throw new Error("no channel");
    await channel.sendTyping();
    const sent = await channel.send({ content: "first", nonce: "n1", enforceNonce: true });
    const again = await channel.send({ content: "first, sent again", nonce: "n1", enforceNonce: true });
    expect(again.id).toBe(sent.id);
    await sent.reply({ content: "second", allowedMentions: { parse: [], repliedUser: false } });
    await sent.edit("first, corrected");
    const thread = await sent.startThread({ name: "Why" });
    expect(thread.id).toBe(sent.id);
    await thread.send("third");
    await expect(sent.startThread({ name: "Again" })).rejects.toThrow("already been created");
    const ideas = await client.channels.fetch(forum.id);
    if (!ideas?.isThreadOnly()) throw new Error("no forum");
    const post = await ideas.threads.create({ name: "Idea", message: { content: "fourth" } });
    expect(fake.messages(lobby.id).map(({ content }) => content)).toEqual(["first, corrected", "second"]);
    expect(fake.messages(thread.id).map(({ content }) => content)).toEqual(["third"]);
    expect(fake.messages(post.id).map(({ content }) => content)).toEqual(["fourth"]);
    await fake.until(() => echoed.length === 4);
    expect(echoed).toEqual(["first", "second", "third", "fourth"]);
    fake.removeMessage(sent.id);
    await expect(sent.edit("too late")).rejects.toThrow("Unknown Message");
  });

  it("opening a direct message, sending files, and saying who it is", async (context) => {
    const { fake, client } = await scene(context);
    const person = await client.users.fetch(ann.id).catch(() => undefined);
    expect(person).toBeUndefined();
    const dm = await client.users.createDM(ann.id);
    const png = Buffer.from("89504e470d0a1a0a0000000d", "hex");
    await dm.send({
      embeds: [{ title: "Chart", image: { url: "attachment://chart.png" } }],
      files: [new AttachmentBuilder(png, { name: "chart.png", description: "A line" })],
    });
    const [message] = fake.messages(dmWith(ann).id);
    expect(message?.files[0]).toMatchObject({ filename: "chart.png", contentType: "image/png", bytes: png });
    expect(message?.attachments[0]).toMatchObject({ filename: "chart.png", description: "A line", size: png.length });
    expect((await client.application?.fetch())?.id).toBe(BOT_ID);
  });

  it("registering commands", async (context) => {
    const { fake, client } = await scene(context);
    const options = [{ name: "company", description: "Which", type: ApplicationCommandOptionType.String as const, required: true }];
    const commands = client.application?.commands;
    const first = await commands?.set([{ name: "targets", description: "Price targets", options }]);
    const id = first?.firstKey() ?? "";
    await commands?.edit(id, { description: "Targets" });
    await commands?.create({ name: "help", description: "Help" });
    await commands?.set([{ name: "here", description: "Only here" }], GUILD_ID);
    expect(fake.commands().map(({ name, description }) => [name, description])).toEqual([
      ["targets", "Targets"],
      ["help", "Help"],
    ]);
    expect(fake.commands(GUILD_ID).map(({ name, guild_id }) => [name, guild_id])).toEqual([["here", GUILD_ID]]);
    expect((await commands?.fetch())?.get(id)?.options).toMatchObject([{ name: "company", required: true }]);
    await commands?.delete(id);
    expect(fake.commands().map(({ name }) => name)).toEqual(["help"]);
  });

  it("over several shards, each with its guilds", async (context) => {
    const guilds = [0, 1, 2].map((shard) => guild({ id: idOnShard(shard, 3), name: `on ${shard}` }));
    const { fake, client } = await scene(context, { fake: { guilds, shards: 3, maxConcurrency: 16 }, client: { shards: "auto" } });
    expect(client.guilds.cache.map(({ name, shardId }) => `${name}: ${shardId}`).sort()).toEqual(["on 0: 0", "on 1: 1", "on 2: 2"]);
    expect(fake.sessions().map(({ shard, shards }) => [shard, shards])).toEqual([[0, 3], [1, 3], [2, 3]]);
    const left = new Promise<string>((resolve) => void client.on(Events.GuildDelete, ({ name }) => resolve(name)));
    fake.removeGuild(guilds[1]?.id ?? "");
    expect(await left).toBe("on 1");
    const joined = new Promise<string>((resolve) => void client.on(Events.GuildCreate, ({ name }) => resolve(name)));
    fake.addGuild(guild({ id: idOnShard(2, 3), name: "new" }));
    expect(await joined).toBe("new");
  });
});

describe.concurrent("The gateway fails", () => {
  const resumed = async ({ fake, heard, client }: Scene, fault: () => void) => {
    const back = new Promise<number>((resolve) => void client.once(Events.ShardResume, (_id, count) => resolve(count)));
    fault();
    fake.say(mentions("while away"));
    await back;
    await fake.until(() => heard.length === 1);
    expect(received(fake, 6)).toHaveLength(1);
    expect(received(fake, 2)).toHaveLength(1);
  };
  const identifiedAgain = async ({ fake }: Scene, fault: () => void) => {
    fault();
    await fake.until(() => received(fake, 2).length === 2);
    expect(received(fake, 6).length).toBeLessThanOrEqual(1);
  };

  it.for([4000, 4001, 1012])("close %i: resumed, and what was missed is replayed", async (code, context) => {
    const here = await scene(context);
    await resumed(here, () => here.fake.gateway.closeWith(code));
    expect(closes(here.fake)).toEqual([code]);
  });
  it("a dropped socket: resumed", async (context) => {
    const here = await scene(context);
    await resumed(here, () => here.fake.gateway.dropSockets());
  });
  it("op 7: resumed", async (context) => {
    const here = await scene(context);
    await resumed(here, () => here.fake.gateway.askToReconnect());
    expect(closes(here.fake)).toEqual([4200]);
  });
  it("op 9 that may be resumed: resumed on the same socket", async (context) => {
    const here = await scene(context);
    await resumed(here, () => here.fake.gateway.invalidateSessions(true));
    expect(closes(here.fake)).toEqual([]);
  });
  it("missed heartbeat acks: resumed", async (context) => {
    const here = await scene(context, { fake: { heartbeatMs: 100 } });
    await resumed(here, () => {
      const release = here.fake.gateway.withhold("acks");
      void here.fake.until(() => closes(here.fake).length > 0).then(release);
    });
  });
  it.for([1000, 4007])("close %i: identified anew", async (code, context) => {
    const here = await scene(context);
    await identifiedAgain(here, () => here.fake.gateway.closeWith(code));
  });
  it("op 9 that may not: identified anew", async (context) => {
    const here = await scene(context);
    await identifiedAgain(here, () => here.fake.gateway.invalidateSessions(false));
  });
  it("forgotten sessions: identified anew after the resume is refused", async (context) => {
    const here = await scene(context);
    await identifiedAgain(here, () => {
      here.fake.gateway.forgetSessions();
      here.fake.gateway.dropSockets();
    });
  });
  it.for([4004, 4014])("close %i: no way back", async (code, context) => {
    const { fake, client } = await scene(context);
    const down = new Promise<number>((resolve) => void client.once(Events.ShardDisconnect, (event) => resolve(event.code)));
    fake.gateway.closeWith(code);
    expect(await down).toBe(code);
  });
  it("refused connections: tried again until they are taken", async (context) => {
    const { fake } = await scene(context);
    const accept = fake.refuseConnections();
    fake.gateway.dropSockets();
    await new Promise((resolve) => setTimeout(resolve, 700));
    await accept();
    await fake.until(() => received(fake, 2).length === 2);
  });
  it("websockets turned away with 503: resumed later", async (context) => {
    const { fake } = await scene(context);
    const takeAgain = fake.gateway.turnAway({ status: 503 });
    fake.gateway.dropSockets();
    await fake.until(() => fake.gatewayFrames.some(({ kind }) => kind === "refused"));
    takeAgain();
    await fake.until(() => received(fake, 6).length === 1);
  });
  it("no hello, then no ready: tried again", async (context) => {
    const fake = await createFakeDiscord();
    const client = new Client(clientOptionsForTests(fake));
    context.onTestFinished(async () => {
      await client.destroy();
      await fake.close();
    });
    const hello = fake.gateway.withhold("hello");
    const loggedIn = client.login(TOKEN);
    await fake.until(() => closes(fake).length === 1);
    const ready = fake.gateway.withhold("ready");
    hello();
    await fake.until(() => received(fake, 2).length === 1);
    ready();
    await loggedIn;
    fake.gateway.sendRaw("no JSON");
    expect(client.isReady()).toBe(true);
  });
});

describe("Logging in fails", () => {
  const login = async (context: Finish, options: FakeOptions, { token = TOKEN, ...more }: Partial<ClientOptions> & { token?: string } = {}) => {
    const fake = await createFakeDiscord(options);
    const client = new Client(clientOptionsForTests(fake, more));
    client.on(Events.ShardError, () => {});
    context.onTestFinished(async () => {
      await client.destroy();
      await fake.close();
    });
    return { fake, attempt: () => client.login(token).then(() => "in", (error: unknown) => String(error)) };
  };

  it("with a wrong token, at the gateway's address and at the gateway", async (context) => {
    const wrong = await login(context, {}, { token: "wrong" });
    expect(await wrong.attempt()).toContain("invalid token");
    const late = await login(context, { token: "another" });
    late.fake.fault({ path: "/gateway/bot", status: 200, body: { url: late.fake.api.replace("http", "ws"), shards: 1, session_start_limit: { total: 1, remaining: 1, reset_after: 0, max_concurrency: 1 } } });
    expect(await late.attempt()).toContain("Authentication failed");
    expect(closes(late.fake)).toEqual([4004]);
  });
  it("with intents that were not granted", async (context) => {
    const { fake, attempt } = await login(context, {}, { intents: [GatewayIntentBits.MessageContent] });
    expect(await attempt()).toContain("disallowed intents");
    expect(closes(fake)).toEqual([4014]);
  });
  it("where /gateway/bot answers 401 or 503, or no start is left", async (context) => {
    const revoked = await login(context, {});
    revoked.fake.fault({ path: "/gateway/bot", status: 401 });
    expect(await revoked.attempt()).toContain("invalid token");
    const down = await login(context, {});
    const fault = down.fake.fault({ path: "/gateway/bot", status: 503 });
    expect(await down.attempt()).toContain("Service Unavailable");
    expect(fault.hits()).toBe(4);
    const spent = await login(context, { sessionStarts: 0 });
    expect(await spent.attempt()).toContain("Not enough sessions remaining");
  });
});

describe("REST fails", () => {
  const outcomeOf = (work: Promise<unknown>) => work.then(() => "sent", (error: unknown) => String(error));
  const lobbyOf = async ({ client }: Scene) => {
    const channel = await client.channels.fetch(lobby.id);
    if (!channel?.isSendable()) throw new Error("no channel");
    return channel;
  };
  const path = `/channels/${lobby.id}/messages`;

  it("with 429: waited for; and without the header: at once", async (context) => {
    const here = await scene(context);
    const channel = await lobbyOf(here);
    here.fake.fault({ path, status: 429, retryAfter: 0.05, times: 1 });
    expect(await outcomeOf(channel.send("a"))).toBe("sent");
    const [first, second] = here.fake.requests.filter((request) => request.path === path);
    expect(first?.answer).toMatchObject({ status: 429, headers: { "retry-after": "0.05" }, body: { retry_after: 0.05 } });
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(95);
    const bare = here.fake.fault({ path, status: 429, withoutRetryAfter: true, times: 20 });
    expect(await outcomeOf(channel.send("b"))).toBe("sent");
    expect(bare.hits()).toBe(20);
    expect(here.fake.messages(lobby.id).map(({ content }) => content)).toEqual(["a", "b"]);
  });
  it("with 5xx: tried again; with a dropped socket: not", async (context) => {
    const here = await scene(context);
    const channel = await lobbyOf(here);
    here.fake.fault({ path, status: 500, times: 2 });
    expect(await outcomeOf(channel.send("a"))).toBe("sent");
    here.fake.fault({ path, destroy: true, times: 1 });
    expect(await outcomeOf(channel.send("b"))).toContain("SocketError");
    here.fake.fault({ path, destroy: true, afterwards: true, times: 1 });
    expect(await outcomeOf(channel.send("c"))).toContain("SocketError");
    expect(here.fake.messages(lobby.id).map(({ content }) => content)).toEqual(["a", "c"]);
  });
  it("with 401 and 403, late, and with headers of the test's own", async (context) => {
    const here = await scene(context);
    const channel = await lobbyOf(here);
    here.fake.fault({ path, status: 403, times: 1 });
    expect(await outcomeOf(channel.send("a"))).toContain("Missing Permissions");
    const headers = { "x-ratelimit-bucket": "b", "x-ratelimit-limit": "1", "x-ratelimit-remaining": "0", "x-ratelimit-reset-after": "0.1" };
    here.fake.fault({ method: "POST", path, headers, delayMs: 20, times: 1 });
    const before = performance.now();
    await channel.send("b");
    expect(performance.now() - before).toBeGreaterThanOrEqual(19);
    await channel.send("c");
    expect(performance.now() - before).toBeGreaterThanOrEqual(110);
    here.fake.fault({ path, status: 401, times: 1 });
    expect(await outcomeOf(channel.send("d"))).toContain("401: Unauthorized");
  });
  it("after 3 seconds and after 15 minutes, which pass by the test's clock", async (context) => {
    const clock = createClock();
    const results: string[] = [];
    const { fake } = await scene(context, {
      fake: { now: clock.now },
      on: async (i) => {
        if (!i.isChatInputCommand()) return;
        if (i.commandName === "late") clock.advance(3_001);
        results.push(await outcomeOf(i.deferReply()));
        if (i.commandName === "later") clock.advance(15 * 60_000 + 1);
        results.push(await outcomeOf(i.editReply("x")));
      },
    });
    const late = await fake.deliver(slash("late"));
    expect(late.callbacks[0]?.answer).toMatchObject({ status: 404, body: { code: 10062 } });
    const later = await fake.deliver(slash("later"), { until: ({ edits }) => edits[0]?.answer !== undefined });
    expect(later.edits[0]?.answer).toMatchObject({ status: 401, body: { code: 50027 } });
    expect(results[0]).toContain("Unknown interaction");
    expect(results.at(-1)).toContain("Invalid Webhook Token");
  });
});

it("Closing leaves nothing behind, and waiting is bounded", async () => {
  const fake = await createFakeDiscord();
  await expect(fake.deliver(slash("help"), { withinMs: 30 })).rejects.toThrow("did not come within 30 ms");
  const before = performance.now();
  await fake.close();
  expect(performance.now() - before).toBeLessThan(100);
  await expect(fetch(`${fake.api}/v10/gateway`)).rejects.toThrow("fetch failed");
});
