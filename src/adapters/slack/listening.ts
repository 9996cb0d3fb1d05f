// Every entry point of the app, and what is told to Slack at once. What arrives twice is acknowledged and let go.
import type { App, BlockAction } from "@slack/bolt";
import { handleCommand } from "./commands.ts";
import type { Desk } from "./desk.ts";
import { showHome } from "./home.ts";
import { addressed, handleMessage, type Said, saidBy } from "./messages.ts";
import { handlePress, handleSubmit, suggest } from "./presses.ts";
import { answerShortcut } from "./shortcuts.ts";

export type Listening = Desk & {
  /** Runs the first of those with one name; the others do `again`. */
  handle(name: string, unsure: boolean, work: () => Promise<void>, again?: () => Promise<void>): Promise<void>;
  /** The workspace took the app out, or its token back. */
  left(): Promise<void>;
};

export function listen(app: App, desk: Listening): void {
  const { handle, log, me } = desk;
  /** Slack must hear of these within three seconds, whatever they lead to. */
  const told = (ack: () => Promise<void>): Promise<void> =>
    ack().catch((error: unknown) => log.warn({ err: error }, "An acknowledgement did not get through"));
  const hear = (said: Said) =>
    handle(`slack:message:${said.channel}:${said.ts}`, false, () => handleMessage(said, desk));

  // Commands are most of what comes: they do not go past each of those who listen below.
  app.use(async (args) => {
    if (!("command" in args)) return args.next();
    const { command, ack } = args;
    await handle(
      `slack:command:${command.trigger_id}`,
      true,
      () => handleCommand(command, ack, desk),
      () => told(ack),
    );
  });
  app.action({ type: "block_actions" }, async ({ body, ack }) => {
    await told(ack);
    await handle(`slack:press:${pressOf(body)}`, true, () => handlePress(body, desk));
  });
  app.view(/.*/, async ({ body, ack }) => {
    await told(ack);
    if (body.type === "view_submission")
      await handle(`slack:form:${body.view.id}:${body.view.hash}`, false, () => handleSubmit(body, desk));
  });
  app.options<"block_suggestion">({ type: "block_suggestion" }, async ({ body, ack }) => {
    // Completions are asked for with each letter; a second answer to one harms nobody.
    const options = await suggest(body, desk).catch((error: unknown) => {
      log.warn({ err: error }, "A completion failed");
      return [];
    });
    await told(() => ack({ options }));
  });
  app.shortcut(/.*/, async ({ body, ack }) => {
    await told(ack);
    if (body.type === "message_action")
      await handle(`slack:shortcut:${body.trigger_id}`, true, () => answerShortcut(body, desk));
  });

  app.event("app_mention", async ({ event }) => {
    const said = saidBy(event);
    if (said) await hear(said);
  });
  app.event("message", async ({ event }) => {
    const said = saidBy(event);
    if (said && said.user !== me.user && (await addressed(said, desk))) await hear(said);
  });
  app.event("app_home_opened", async ({ event, body }) => {
    if (event.tab === "home")
      await handle(`slack:home:${body.event_id}`, true, () => showHome(event.user, body.event_id, desk));
  });
  app.event("app_uninstalled", () => desk.left());
  app.event("tokens_revoked", async ({ event }) => {
    if ((event.tokens.bot ?? []).length > 0) await desk.left();
  });
  app.error(async (error) => log.error({ err: error }, "An event could not be handled"));
}

const pressOf = ({ trigger_id: trigger, actions: [action] }: BlockAction): string =>
  `${trigger}:${action === undefined ? "" : action.action_ts}`;
