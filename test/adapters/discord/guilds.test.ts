// Where the bot is: its servers, their comings and goings, servers that do not have it, and several shards.
import { GatewayDispatchEvents, Locale } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { press } from "../../support/discord/components.ts";
import { idOnShard } from "../../support/discord/ids.ts";
import { autocomplete, slash } from "../../support/discord/interactions.ts";
import { type Live, wellBehaved } from "../../support/discord/live.ts";
import { inDm, inForeignGuild, inGuild } from "../../support/discord/places.ts";
import { mentions, saysDirectly } from "../../support/discord/said.ts";
import { ben, guild, GUILD_ID, textChannel } from "../../support/discord/world.ts";
import { pause } from "./faults/observed.ts";
import { answersOf, answerTo, CHANGES, SAYS, textOf, titleOf } from "./seen.ts";

const departed = async ({ footnote }: Live): Promise<string[]> => {
  const rows = await footnote.handle.db.selectFrom("departures").select(["platform", "workspace"]).execute();
  return rows.map(({ platform, workspace }) => `${platform} ${workspace}`);
};

const members = async ({ footnote }: Live): Promise<string[]> => {
  const rows = await footnote.handle.db.selectFrom("workspaces").select("workspace").orderBy("workspace").execute();
  return rows.map(({ workspace }) => workspace);
};

describe("A server that removes the bot", () => {
  it("is noted, and coming back cancels it", async () => {
    const running = await wellBehaved();
    running.fake.removeGuild(GUILD_ID);
    await expect.poll(() => departed(running)).toEqual([`discord ${GUILD_ID}`]);
    running.fake.addGuild(guild());
    await expect.poll(() => departed(running)).toEqual([]);
    const { message } = await running.fake.deliver(slash("status"));
    expect(titleOf(message)).toBe("Status");
  });

  it("and takes it back while it is not running is noted at the start", async () => {
    const first = await wellBehaved();
    first.fake.removeGuild(GUILD_ID);
    await expect.poll(() => departed(first)).toEqual([`discord ${GUILD_ID}`]);
    await first.discord.stop();
    first.fake.addGuild(guild());
    await wellBehaved({}, {}, { beside: first });
    await expect.poll(() => departed(first)).toEqual([]);
  });

  it("while it is not running is noted at the next start; those that are out of order then stay", async () => {
    const [stays, goes, ill] = ["1100000000000000011", "1100000000000000012", "1100000000000000013"];
    const first = await wellBehaved({ guilds: [stays, goes, ill].map((id) => guild({ id })) });
    await expect.poll(() => members(first)).toHaveLength(3);
    await first.discord.stop();
    first.fake.removeGuild(goes);
    first.fake.gateway.withhold("guilds");
    await wellBehaved({}, {}, { beside: first });
    await expect.poll(() => departed(first)).toEqual([`discord ${goes}`]);
    expect(await members(first)).toEqual([stays, ill]);
  });

  it("between two sessions is noted too", async () => {
    const running = await wellBehaved({ guilds: [guild(), guild({ id: "1100000000000000014" })] });
    await expect.poll(() => members(running)).toHaveLength(2);
    const { fake } = running;
    // What happens while a session is lost is told to nobody.
    fake.gateway.closeWith(4009);
    fake.removeGuild("1100000000000000014");
    await fake.until(() => running.discord.ready(), { withinMs: 5000 });
    await expect.poll(() => departed(running), { timeout: 5000 }).toEqual(["discord 1100000000000000014"]);
  });

  it("that never had the bot, where a person brought it along, has not removed it", async () => {
    const first = await wellBehaved();
    await first.fake.deliver(slash("settings", { company: "byd" }, { at: inForeignGuild() }));
    await first.discord.stop();
    await wellBehaved({}, {}, { beside: first });
    await expect.poll(() => members(first)).toEqual([GUILD_ID]);
    expect(await departed(first)).toEqual([]);
  });

  it("is not one that is out of order for a while", async () => {
    const running = await wellBehaved();
    const { fake } = running;
    fake.emit({ t: GatewayDispatchEvents.GuildDelete, d: { id: GUILD_ID, unavailable: true } });
    await fake.deliver(slash("status"), { quietMs: 50 });
    expect(await departed(running)).toEqual([]);
    fake.addGuild(guild());
    await answerTo(fake, fake.say(mentions("status")));
    expect(await departed(running)).toEqual([]);
  });

  it("while it is out of order is noted all the same", async () => {
    const running = await wellBehaved();
    const { fake } = running;
    fake.emit({ t: GatewayDispatchEvents.GuildDelete, d: { id: GUILD_ID, unavailable: true } });
    fake.removeGuild(GUILD_ID);
    await expect.poll(() => departed(running)).toEqual([`discord ${GUILD_ID}`]);
  });
});

describe("Where the bot is not a member", () => {
  it.each([
    ["a person brought it along", inForeignGuild],
    ["in a direct message", inDm],
  ])("%s: commands, completions and buttons work", async (_, where) => {
    const { fake } = await wellBehaved();
    const at = where();
    const first = await fake.deliver(slash("timeline", { company: "xiaomi" }, { at }));
    expect(answersOf(first)).toEqual([SAYS]);
    const second = await fake.deliver(press(first.message!, "Next page", { at }));
    expect(answersOf(second)).toEqual([CHANGES]);
    const { choices } = await fake.deliver(autocomplete("targets", "company", { company: "xiao" }, { at }));
    expect(choices?.map(({ value }) => value)).toContain("Xiaomi");
  });

  it("a person's settings in one place do not follow to another", async () => {
    const { fake } = await wellBehaved();
    const [here, there] = [inForeignGuild(), inDm()];
    await fake.deliver(slash("settings", { company: "byd" }, { at: here }));
    expect(titleOf((await fake.deliver(slash("ratings", {}, { at: here }))).message)).toContain("Ratings: BYD");
    expect(titleOf((await fake.deliver(slash("ratings", {}, { at: there }))).message)).toBe("Which company?");
  });
});

describe("Dates and numbers", () => {
  it("are written as the member's Discord is set", async () => {
    const { fake } = await wellBehaved();
    const { message } = await fake.deliver(slash("targets", { company: "xiaomi" }, { locale: Locale.German }));
    expect(textOf(message)).toContain("HK$43,36");
    expect(textOf(message)).toContain("18. Dez. 2025");
  });
});

describe("Several shards", () => {
  const channels = [textChannel("first"), textChannel("second")];
  const guilds = channels.map((channel, shard) => guild({ id: idOnShard(shard, 2), channels: [channel] }));
  const rooms = guilds
    .map((one) => one.channels[0]!)
    .map((channel) => ({ ...channels[0]!, ...channel, type: channels[0]!.type }));

  const answersEverywhere = async ({ fake }: Live) => {
    for (const channel of rooms) {
      const outcome = await fake.deliver(slash("targets", { company: "xiaomi" }, { at: inGuild(channel) }));
      expect(answersOf(outcome)).toEqual([SAYS]);
      expect(textOf(await answerTo(fake, fake.say(mentions("targets xiaomi", { channel }))))).toContain("43.36");
    }
    expect(textOf(await answerTo(fake, fake.say(saysDirectly("targets xiaomi", { by: ben }))))).toContain("43.36");
  };

  it("as many as Discord asks for run in one process", async () => {
    const running = await wellBehaved({ shards: 2, guilds });
    expect(running.fake.sessions().map(({ shard, shards }) => [shard, shards])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    await answersEverywhere(running);
  });

  it("or as many as one sets", async () => {
    const running = await wellBehaved({ guilds }, { shardCount: 2 });
    expect(running.fake.sessions()).toHaveLength(2);
    await answersEverywhere(running);
  });

  it("or each in a process of its own", async () => {
    const first = await wellBehaved({ shards: 2, guilds }, { shards: [0], shardCount: 2 });
    await wellBehaved({}, { shards: [1], shardCount: 2 }, { beside: first });
    expect(first.fake.sessions().map(({ shard, shards }) => [shard, shards])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    await answersEverywhere(first);
  });

  it("each tell of their own servers alone", async () => {
    const first = await wellBehaved({ shards: 2, guilds }, { shards: [0], shardCount: 2 });
    const second = await wellBehaved({}, { shards: [1], shardCount: 2 }, { beside: first });
    await expect.poll(() => members(first)).toHaveLength(2);
    await second.discord.stop();
    await first.discord.stop();
    first.fake.removeGuild(guilds[1]!.id);
    await wellBehaved({}, { shards: [0], shardCount: 2 }, { beside: first });
    await pause(100);
    expect(await departed(first)).toEqual([]);
    await wellBehaved({}, { shards: [1], shardCount: 2 }, { beside: first });
    await expect.poll(() => departed(first)).toEqual([`discord ${guilds[1]!.id}`]);
  });
});
