// Files of facts, attached to a message: read from where Slack keeps them, by those who may.
import { describe, expect, it } from "vitest";
import { targetFile } from "../../support/given-file.ts";
import type { FakeSlack } from "../../support/slack/fake.ts";
import { ann, BOT_USER_ID, dmWith, lobby, mia, TEAM_ID } from "../../support/slack/world.ts";
import { type Live, wellBehaved } from "./live.ts";
import { textOf, titleOf } from "./seen.ts";

const FACTS = targetFile("ex1", 61.5);
const trusting = () => wellBehaved({}, {}, { editors: [TEAM_ID] });

type Sent = { url?: string; by?: string; channel?: string; text?: string; size?: number };

/** Somebody sends a file with a line. */
function send(fake: FakeSlack, { url, by = ann.id, channel = dmWith(ann).id, text = "import", size }: Sent = {}): void {
  const path = "/files-pri/T0-F0/facts.yaml";
  const file = {
    id: "F0FACTS001",
    name: "facts.yaml",
    size: size ?? FACTS.length,
    url_private: url ?? new URL(path, fake.api).href,
  };
  const said = { type: "message", subtype: "file_share", user: by, text, ts: "1795249858.000700", files: [file] };
  if (channel.startsWith("D")) fake.event({ ...said, channel, channel_type: "im" });
  else fake.event({ ...said, type: "app_mention", subtype: undefined, text: `<@${BOT_USER_ID}> ${text}`, channel });
}

/** Slack keeps this file. */
const keeps = (fake: FakeSlack, body: string, type = "text/yaml") =>
  fake.fault({ method: "/files-pri/T0-F0/facts.yaml", status: 200, body, headers: { "content-type": type } });

const told = ({ fake }: Live, channel = dmWith(ann), by = ann) =>
  fake.until(() => fake.messages(channel, { by }).at(-1), { what: "an answer" });

describe("“import” with a file", () => {
  it("brings its facts in, and they are told from then on", async () => {
    const running = await trusting();
    keeps(running.fake, FACTS);
    send(running.fake);
    expect(textOf(await told(running))).toContain("facts.yaml");
    expect(running.fake.calls.find(({ path }) => path.startsWith("/files-pri"))?.headers.authorization).toBe(
      `Bearer ${running.fake.botToken}`,
    );
    expect(textOf((await running.fake.slash("why ex1").answered()).message)).toContain("61.50");
  });

  it("may be sent with a mention by those who run the workspace", async () => {
    const running = await trusting();
    keeps(running.fake, FACTS);
    send(running.fake, { by: mia.id, channel: lobby.id });
    const message = await told(running, lobby, mia);
    expect([textOf(message).includes("facts.yaml"), message.onlyFor]).toEqual([true, mia.id]);
  });

  it("is refused where the owner does not list the workspace, and names it", async () => {
    const running = await wellBehaved();
    const file = keeps(running.fake, FACTS);
    send(running.fake);
    expect(textOf(await told(running))).toContain(TEAM_ID);
    expect(file.hits()).toBe(0);
  });

  it.each<[string, Sent, string, string?]>([
    ["kept somewhere else", { url: "https://files.example/facts.yaml" }, FACTS],
    ["that the bot may not read: Slack shows a page to log in", {}, "<html>", "text/html"],
    ["that says it is small, and is not", {}, "x".repeat(600_000)],
    ["that says it is too large", { size: 600_000 }, FACTS],
    ["without facts", {}, "hello"],
  ])("%s is told so", async (_, sent, body, type) => {
    const running = await trusting();
    keeps(running.fake, body, type);
    send(running.fake, sent);
    const message = await told(running);
    expect(message.blocks[0]?.["type"]).toBe("header");
    expect(titleOf(message)).not.toContain("Something went wrong");
    expect(textOf((await running.fake.slash("why ex1").answered()).message)).not.toContain("61.50");
  });

  it("is asked for where there is none", async () => {
    const { fake } = await trusting();
    const { message } = await fake.slash("import", { in: dmWith(ann) }).answered();
    expect(titleOf(message)).not.toContain("Something went wrong");
  });
});
