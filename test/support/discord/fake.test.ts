// The fake with the real Client: what people do arrives, and what the bot does is seen.
import {
  type AnySelectMenuInteraction,
  ApplicationCommandOptionType,
  AttachmentBuilder,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { describe, expect, it } from "vitest";
import { choose, press, submit } from "./components.ts";
import { createFakeDiscord } from "./fake.ts";
import { idOnShard } from "./ids.ts";
import { autocomplete, messageMenu, slash } from "./interactions.ts";
import { inDm, inForeignGuild, inThread } from "./places.ts";
import { botMessage, buttons, mentions, repliesTo, says, saysDirectly, saysInThread } from "./said.ts";
import { scene, wordFor } from "./scene.ts";
import { ann, BOT_ID, dmWith, forum, guild, GUILD_ID, lobby, lobbyThread } from "./world.ts";

describe("People act, and the Client hears it", () => {
  it("as slash commands with options of every type", async (context) => {
    const seen: unknown[] = [];
    const { fake } = await scene(context, {
      on: async (i) => {
        if (!i.isChatInputCommand()) return;
        seen.push(
          i.commandName,
          i.options.getSubcommand(false),
          i.options.data.map(({ name }) => name),
          i.locale,
        );
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
    expect(seen).toEqual([
      "targets",
      null,
      Object.keys(options),
      "en-US",
      "xiaomi",
      3,
      4,
      true,
      "a.csv",
      true,
      true,
      lobby.id,
    ]);
    expect(await (await fetch(file.url)).text()).toBe("a,b");
  });

  it("as subcommands, in threads, in direct messages and from a foreign server", async (context) => {
    const seen: unknown[] = [];
    const { fake } = await scene(context, {
      on: async (i) => {
        if (!i.isChatInputCommand()) return;
        seen.push([
          i.options.getSubcommandGroup(false),
          i.options.getSubcommand(false),
          i.inGuild(),
          i.context,
          i.channelId,
        ]);
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
    expect(heard.map(({ content }) => content)).toEqual([
      "",
      `<@${BOT_ID}> targets xiaomi`,
      "and why?",
      "",
      "",
      "hello",
    ]);
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
      on: async (i) => i.isRepliable() && outcomes.push(await wordFor(i.reply("one"))),
    });
    const command = slash("help");
    fake.send(command);
    fake.send(command);
    await fake.until(() => outcomes.length === 2);
    expect(outcomes).toEqual(["sent", expect.stringContaining("already been acknowledged")]);
    expect(fake.outcome(command).callbacks.map(({ answer }) => answer?.status)).toEqual([204, 400]);
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
    expect((await client.users.fetch(ann.id)).username).toBe("ann");
    const dm = await client.users.createDM(ann.id);
    const png = Buffer.from("89504e470d0a1a0a0000000d", "hex");
    await dm.send({
      embeds: [{ title: "Chart", image: { url: "attachment://chart.png" } }],
      files: [new AttachmentBuilder(png, { name: "chart.png", description: "A line" })],
    });
    const [message] = fake.messages(dmWith(ann).id);
    expect(message?.files[0]).toMatchObject({ filename: "chart.png", contentType: "image/png", bytes: png });
    expect(message?.attachments[0]).toMatchObject({ filename: "chart.png", description: "A line", size: png.length });
    const large = { attachment: Buffer.alloc(10 * 1024 * 1024 + 1), name: "large.png" };
    await expect(dm.send({ files: [large] })).rejects.toThrow("too large");
    await expect(
      dm.send({ files: [{ attachment: png, name: "a.png", description: "x".repeat(1025) }] }),
    ).rejects.toThrow("1024");
    expect((await client.application?.fetch())?.id).toBe(BOT_ID);
  });

  it("registering commands", async (context) => {
    const { fake, client } = await scene(context);
    const options = [
      { name: "company", description: "Which", type: ApplicationCommandOptionType.String as const, required: true },
    ];
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
    const { fake, client } = await scene(context, {
      fake: { guilds, shards: 3, maxConcurrency: 16 },
      client: { shards: "auto" },
    });
    expect(client.guilds.cache.map(({ name, shardId }) => `${name}: ${shardId}`).sort()).toEqual([
      "on 0: 0",
      "on 1: 1",
      "on 2: 2",
    ]);
    expect(fake.sessions().map(({ shard, shards }) => [shard, shards])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    const left = new Promise<string>((resolve) => void client.on(Events.GuildDelete, ({ name }) => resolve(name)));
    fake.removeGuild(guilds[1]?.id ?? "");
    expect(await left).toBe("on 1");
    const joined = new Promise<string>((resolve) => void client.on(Events.GuildCreate, ({ name }) => resolve(name)));
    fake.addGuild(guild({ id: idOnShard(2, 3), name: "new" }));
    expect(await joined).toBe("new");
  });
});

it("Closing leaves nothing behind, and waiting is bounded", async () => {
  const fake = await createFakeDiscord();
  await expect(fake.deliver(slash("help"), { withinMs: 30 })).rejects.toThrow("did not come within 30 ms");
  await fake.close();
  await expect(fetch(`${fake.api}/v10/gateway`)).rejects.toThrow("fetch failed");
});
