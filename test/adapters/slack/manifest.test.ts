// The manifest against what Slack takes, from its documentation.
import { describe, expect, it } from "vitest";
import { manifestFor } from "../../../src/adapters/slack/manifest.ts";
import { HEARING, NEEDED } from "../../../src/adapters/slack/scopes.ts";
import { commands } from "../../../src/commands/index.ts";
import { chat } from "../../../src/commands/words/en/chat.ts";

const wanted = { commands, words: chat, command: "/footnote" };
const over = (url?: string) => manifestFor(url === undefined ? wanted : { ...wanted, url });

describe.each([
  ["Socket Mode", over()],
  ["HTTP", over("https://bot.example/")],
])("The manifest for %s", (_, manifest) => {
  it("is within Slack's limits", () => {
    const { display_information: about, features } = manifest;
    const within = (text: string | undefined, most: number, least = 1): void => {
      expect(text?.length).toBeGreaterThanOrEqual(least);
      expect(text?.length).toBeLessThanOrEqual(most);
    };
    within(about.name, 35);
    within(about.description, 140);
    within(about.long_description, 4000, 175);
    within(features?.bot_user?.display_name, 80);
    expect(features?.slash_commands).toHaveLength(1);
    for (const { command, description, usage_hint: hint } of features?.slash_commands ?? []) {
      expect(command).toMatch(/^\/[a-z0-9_-]+$/);
      within(command, 32, 2);
      within(description, 2000);
      within(hint, 1000);
    }
    expect(features?.shortcuts).toHaveLength(2);
    for (const { name, callback_id: id, description } of features?.shortcuts ?? []) {
      within(name, 24);
      within(id, 255);
      within(description, 150);
    }
    expect(features).not.toHaveProperty("assistant_view");
  });

  it("asks for exactly the scopes that something needs", () => {
    const needs: Record<string, string> = {
      commands: "the slash command and the message shortcut",
      "chat:write": "chat.postMessage, chat.postEphemeral",
      "app_mentions:read": "app_mention",
      "files:write": "files.getUploadURLExternal, files.completeUploadExternal",
      "im:history": "message.im",
      "users:read": "users.info",
    };
    const scopes = manifest.oauth_config?.scopes;
    expect(scopes?.bot?.toSorted()).toEqual(Object.keys(needs).toSorted());
    expect(scopes?.bot).toEqual(NEEDED);
    expect(scopes?.bot_optional).toEqual([...HEARING, "im:write", "files:read"]);
    expect(scopes).not.toHaveProperty("user");
  });

  it("subscribes to events whose scopes it asks for", () => {
    const scopeOf: Record<string, string | undefined> = {
      app_mention: "app_mentions:read",
      "message.im": "im:history",
      "message.channels": "channels:history",
      "message.groups": "groups:history",
    };
    const asked: string[] = [...NEEDED, ...HEARING];
    const events = manifest.settings?.event_subscriptions?.bot_events ?? [];
    expect(events).toEqual(
      expect.arrayContaining(["app_home_opened", "app_uninstalled", "tokens_revoked", "app_mention"]),
    );
    for (const event of events) expect([event, asked.includes(scopeOf[event] ?? NEEDED[0])]).toEqual([event, true]);
  });

  it("names every command to those who install it, and while they type", () => {
    const { long_description: about } = manifest.display_information;
    const [hint] = (manifest.features?.slash_commands ?? []).map(({ usage_hint: one }) => one?.split(" | "));
    expect(hint).toEqual(commands.map(({ name }) => name));
    for (const { name, summary } of commands) expect(about).toContain(`${name}: ${summary}`);
  });
});

describe("How Slack reaches Footnote", () => {
  it("without an address: over the sockets that Footnote opens", () => {
    const { settings, features } = over();
    expect(settings?.socket_mode_enabled).toBe(true);
    expect(JSON.stringify([settings, features])).not.toMatch(/"(request_url|url)"/);
  });

  it("with one: everything goes there", () => {
    const { settings, features } = over("https://bot.example/");
    const url = "https://bot.example/slack/events";
    expect(settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: url },
      interactivity: { is_enabled: true, request_url: url, message_menu_options_url: url },
    });
    expect(features?.slash_commands).toMatchObject([{ url }]);
  });
});
