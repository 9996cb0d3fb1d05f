// `footnote register` against Discord: what it writes, when it does not, and whom it asks for.
import { PermissionFlagsBits, PermissionsBitField } from "discord.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { registerCommands } from "../../../src/adapters/discord/register.ts";
import { AdapterFailure } from "../../../src/adapters/failure.ts";
import type { Command } from "../../../src/commands/define.ts";
import { commands } from "../../../src/commands/index.ts";
import { en } from "../../../src/commands/words/en.ts";
import { createFakeDiscord, type FakeDiscord } from "../../support/discord/fake.ts";
import { guild, GUILD_ID } from "../../support/discord/world.ts";
import { diary, sweep } from "../../support/commands-for-tests.ts";

type Wanted = { commands?: readonly Command[]; guilds?: readonly string[]; token?: string };

/** A Discord without a bot on it, and a registrar; whatever is sent must be well-formed. */
async function office() {
  const fake = await createFakeDiscord({ guilds: [guild(), guild({ id: OTHER, name: "Others" })] });
  onTestFinished(async () => {
    expect(fake.requests.filter(({ answer }) => answer?.status === 400)).toEqual([]);
    await fake.close();
  });
  const register = ({ commands: wanted = commands, guilds = [], token = fake.token }: Wanted = {}) =>
    registerCommands({ token, commands: wanted, words: en.chat, guilds, api: fake.api });
  return { fake, register };
}

const OTHER = "1100000000000000002";
const writes = ({ requests }: FakeDiscord): string[] =>
  requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);
const namesOf = (fake: FakeDiscord, guildId?: string): string[] => fake.commands(guildId).map(({ name }) => name);

describe("Registering", () => {
  it("writes every command and the entries of the menu, at once", async () => {
    const { fake, register } = await office();
    const { places } = await register();
    expect(writes(fake)).toHaveLength(1);
    const first = commands.map(({ name }) => name.split(" ")[0]);
    expect(namesOf(fake)).toEqual([...new Set(first), "Why these numbers", "Check claim"]);
    expect(places).toHaveLength(1);
    expect(new Set(places[0]?.changes.map(({ what }) => what))).toEqual(new Set(["new"]));
  });

  it("writes nothing where all is as it should be", async () => {
    const { fake, register } = await office();
    const all = [...commands, ...diary, sweep];
    await register({ commands: all });
    const before = fake.commands();
    const { places } = await register({ commands: all });
    expect(writes(fake)).toHaveLength(1);
    expect(places).toEqual([{ changes: [] }]);
    expect(fake.commands()).toEqual(before);
  });

  it("writes again where a command is new, changed or gone, and says which", async () => {
    const { fake, register } = await office();
    await register({ commands: [...commands, sweep] });
    const changed = commands.map((command) =>
      command.name === "why" ? { ...command, summary: "Otherwise" } : command,
    );
    const { places } = await register({ commands: [...changed, ...diary] });
    expect(writes(fake)).toHaveLength(2);
    expect(places[0]?.changes).toEqual([
      { name: "why", what: "changed" },
      { name: "diary", what: "new" },
      { name: "sweep", what: "gone" },
    ]);
    expect(namesOf(fake)).toContain("diary");
    expect(namesOf(fake)).not.toContain("sweep");
  });

  it("keeps the ids of commands that stay: permissions that a server gave hang on them", async () => {
    const { fake, register } = await office();
    await register();
    const idOf = (name: string) => fake.commands().find((one) => one.name === name)?.id;
    const before = idOf("targets");
    await register({ commands: [...commands, sweep] });
    expect(idOf("targets")).toBe(before);
  });

  it("for single servers writes there alone, each by itself, and a second time nothing", async () => {
    const { fake, register } = await office();
    await register({ guilds: [GUILD_ID] });
    const { places } = await register({ guilds: [GUILD_ID, OTHER] });
    expect(places.map(({ guild: id, changes }) => [id, changes.length > 0])).toEqual([
      [GUILD_ID, false],
      [OTHER, true],
    ]);
    expect(writes(fake)).toHaveLength(2);
    expect(namesOf(fake, OTHER)).toContain("targets");
    expect(namesOf(fake)).toEqual([]);
  });

  it("gives the link that invites the bot, with the rights it uses and no more", async () => {
    const { register } = await office();
    const invite = new URL((await register()).invite);
    expect(invite.origin + invite.pathname).toBe("https://discord.com/oauth2/authorize");
    expect(invite.searchParams.get("client_id")).toBe("1200000000000000001");
    expect(invite.searchParams.get("scope")).toBe("bot applications.commands");
    const rights = new PermissionsBitField(BigInt(invite.searchParams.get("permissions") ?? ""));
    expect(rights.has(PermissionFlagsBits.SendMessagesInThreads)).toBe(true);
    expect(rights.has(PermissionFlagsBits.Administrator)).toBe(false);
    expect(rights.has(PermissionFlagsBits.MentionEveryone)).toBe(false);
    expect(rights.toArray()).toHaveLength(7);
  });

  it("with a token that Discord does not know fails, and says that", async () => {
    const { fake, register } = await office();
    const failure = await register({ token: "MTIz.wrong.token" }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AdapterFailure);
    expect(failure).toMatchObject({ what: "token" });
    expect(writes(fake)).toEqual([]);
  });

  it("for a server that does not have the bot names it, and goes on with the others", async () => {
    const { fake, register } = await office();
    const { places, closed, invite } = await register({ guilds: ["1100000000000000009", OTHER] });
    expect(closed).toEqual(["1100000000000000009"]);
    expect(places.map(({ guild: id }) => id)).toEqual([OTHER]);
    expect(invite).toContain("client_id=1200000000000000001");
    expect(namesOf(fake, OTHER)).toContain("targets");
  });

  it("of everywhere, where Discord forbids it, fails", async () => {
    const { fake, register } = await office();
    fake.fault({ path: /\/commands$/, status: 403 });
    await expect(register()).rejects.toBeInstanceOf(AdapterFailure);
  });
});
