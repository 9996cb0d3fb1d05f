// The manifest from which an app is made at Slack: its command, entry points and rights, derived from the definitions.
import type { webApi } from "@slack/bolt";
import type { Command } from "../../commands/define.ts";
import type { chat } from "../../commands/words/en/chat.ts";
import { clip } from "../shorten.ts";
import { PATH } from "./http.ts";
import { HEARING, NEEDED, OPENING, READING } from "./scopes.ts";
import { shortcutsOf } from "./shortcuts.ts";

export type Manifest = webApi.AppsManifestCreateArguments["manifest"];

/** https://docs.slack.dev/reference/app-manifest */
const manifestLimits = { longDescription: 4000, usageHint: 1000 } as const;

export type Manifesting = {
  commands: readonly Command[];
  words: typeof chat;
  /** With its slash. */
  command: string;
  /** Where Slack reaches Footnote; without it Footnote connects to Slack. */
  url?: string;
};

/** The manifest as Slack takes it. */
export function manifestFor({ commands, words, command, url }: Manifesting): Manifest {
  const { app } = words;
  const requests = url === undefined ? undefined : url.replace(/\/+$/, "") + PATH;
  const list = commands.map(({ name, summary }) => `${name}: ${summary}`).join("\n");
  return {
    display_information: {
      name: app.name,
      description: app.description,
      long_description: clip(`${app.about}\n\n${list}`, manifestLimits.longDescription),
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: app.name, always_online: true },
      shortcuts: shortcutsOf(words),
      slash_commands: [
        {
          command,
          description: app.command,
          usage_hint: clip(commands.map(({ name }) => name).join(" | "), manifestLimits.usageHint),
          should_escape: false,
          ...(requests === undefined ? {} : { url: requests }),
        },
      ],
    },
    oauth_config: { scopes: { bot: [...NEEDED], bot_optional: [...HEARING, OPENING, READING] } },
    settings: {
      event_subscriptions: {
        bot_events: [
          "app_home_opened",
          "app_mention",
          "app_uninstalled",
          "message.channels",
          "message.groups",
          "message.im",
          "tokens_revoked",
        ],
        ...(requests === undefined ? {} : { request_url: requests }),
      },
      interactivity: {
        is_enabled: true,
        ...(requests === undefined ? {} : { request_url: requests, message_menu_options_url: requests }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: requests === undefined,
      token_rotation_enabled: false,
    },
  };
}
