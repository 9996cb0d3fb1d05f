// The fake with the real App: what people do arrives, and what the app does is seen.
import type { App } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { readable, readableView } from "./said.ts";
import { scene } from "./scene.ts";
import { ann, ben, dmWith, lobby, SCOPES } from "./world.ts";

const button = (text: string, action_id: string) => ({
  type: "actions" as const,
  elements: [{ type: "button" as const, action_id, text: { type: "plain_text" as const, text }, value: "v" }],
});

describe("A slash command", () => {
  it("is answered inside the acknowledgement, for its user alone or for all", async (context) => {
    const { fake } = await scene(context, (app) => {
      app.command("/footnote", async ({ command, ack }) =>
        ack({ text: `heard ${command.text}`, ...(command.text === "all" ? { response_type: "in_channel" } : {}) }),
      );
    });
    const { message, text, failed } = await fake.slash("price < 5").answered();
    expect([message?.via, message?.onlyFor, text, failed]).toEqual(["ack", ann.id, "heard price < 5", undefined]);
    expect((await fake.slash("all", { by: ben }).answered()).message?.onlyFor).toBeUndefined();
    expect(fake.messages(lobby, { by: ben })).toHaveLength(1);
    expect(fake.complaints).toEqual([]);
  });

  it("is answered afterwards through its response_url", async (context) => {
    const { fake } = await scene(context, (app) => {
      app.command("/footnote", async ({ ack, respond }) => {
        await ack();
        await respond({ response_type: "in_channel", text: "later", blocks: [button("More", "more")] });
      });
      app.action("more", async ({ ack, respond }) => {
        await ack();
        await respond({ replace_original: true, text: "changed" });
      });
    });
    const { message } = await fake.slash("x").answered();
    expect(message).toMatchObject({ via: "response_url", text: "later" });
    const pressed = await fake.press(message!, "More").answered();
    expect(pressed.message).toMatchObject({ ts: message?.ts, text: "changed", edits: 1 });
    expect(fake.complaints).toEqual([]);
  });
});

describe("Words", () => {
  it("to the app are answered in the thread, in direct messages anywhere", async (context) => {
    const { fake, app } = await scene(context, (bolt) => {
      bolt.event("app_mention", async ({ event, say }) => {
        await say({ text: event.text, thread_ts: event.thread_ts ?? event.ts });
      });
      bolt.message(async ({ message, say }) => {
        if (message.channel_type === "im" && "text" in message) await say({ text: `you: ${message.text}` });
      });
    });
    const { message } = await fake.mention("xiaomi & co", { by: ben }).answered();
    expect(message).toMatchObject({ channel: lobby.id, via: "api", text: "<@U0FOOTNOTE> xiaomi &amp; co" });
    expect(fake.acted()).toEqual(["<@U0FOOTNOTE>"]);
    const others = fake.mention("who else?", { by: ben });
    await app.client.chat.postEphemeral({ channel: lobby.id, user: ann.id, text: "only ann" });
    expect((await others.answered()).messages).toHaveLength(1);
    const below = await fake.mention("more", { thread: message!.threadTs! }).answered();
    expect(below.message?.threadTs).toBe(message?.threadTs);
    const direct = await fake.direct("hello").answered();
    expect(direct.text).toBe("you: hello");
    expect(fake.messages(dmWith(ann)).map(({ text }) => text)).toEqual(["hello", "you: hello"]);
  });

  it("of the app itself are told to it too, as are its changes and deletions", async (context) => {
    const heard: string[] = [];
    const { fake, app } = await scene(context, (bolt) => {
      bolt.message(async ({ message }) => void heard.push(message.subtype ?? "plain"));
    });
    const { channel, ts } = await app.client.chat.postMessage({ channel: ann.id, text: "one" });
    await app.client.chat.update({ channel: channel!, ts: ts!, text: "two" });
    await app.client.chat.delete({ channel: channel!, ts: ts! });
    await fake.until(() => heard.length === 2);
    expect(heard).toEqual(["message_changed", "message_deleted"]);
  });

  it("of others are heard only with the history scope", async (context) => {
    const prepare = (app: App) => app.message(async ({ say }) => void (await say("heard")));
    const deaf = await scene(context, prepare);
    expect(deaf.fake.say("hello").outcome().deliveries).toEqual([]);
    const open = await scene(context, prepare, { scopes: [...SCOPES, "channels:history"] });
    expect((await open.fake.say("hello").answered()).text).toBe("heard");
  });
});

const option = (text: string) => ({ text: { type: "plain_text" as const, text }, value: text.toLowerCase() });
const form = (title: string) => ({
  type: "modal" as const,
  callback_id: "targets",
  private_metadata: "kept",
  title: { type: "plain_text" as const, text: title },
  submit: { type: "plain_text" as const, text: "Show" },
  blocks: [
    {
      type: "input" as const,
      block_id: "company",
      label: { type: "plain_text" as const, text: "Company" },
      element: { type: "external_select" as const, action_id: "pick", min_query_length: 1 },
    },
    {
      type: "input" as const,
      block_id: "days",
      optional: true,
      label: { type: "plain_text" as const, text: "Days" },
      element: { type: "plain_text_input" as const, action_id: "typed", initial_value: "30" },
    },
  ],
});

describe("A form", () => {
  const prepare = (app: App) => {
    app.command("/footnote", async ({ ack, client, command }) => {
      await client.views.open({ trigger_id: command.trigger_id, view: form("Targets") });
      await ack();
    });
    app.options("pick", async ({ ack, payload }) => ack({ options: [option(`${payload.value}omi`)] }));
    app.view("targets", async ({ ack, view, client, body }) => {
      const { company, days } = view.state.values;
      const chosen = company?.["pick"]?.selected_option?.value;
      if (days?.["typed"]?.value === "0") return ack({ response_action: "errors", errors: { days: "At least 1" } });
      if (chosen === "again") return ack({ response_action: "update", view: form("Again") });
      if (chosen === "broken") return ack({ response_action: "errors", errors: { colour: "?" } });
      await ack();
      await client.chat.postMessage({ channel: body.user.id, text: `${chosen} ${days?.["typed"]?.value}` });
    });
  };

  it("is opened, completed, refused, changed and sent", async (context) => {
    const { fake } = await scene(context, prepare);
    const { view, text } = await fake.slash("form", { in: dmWith(ann) }).answered();
    expect([view?.privateMetadata, text]).toEqual(["kept", "Targets\nCompany: [external_select]\nDays: [30]\n[Show]"]);
    const { options } = await fake.suggest(view!, "company", "xia").answered();
    expect(options).toEqual([{ text: "xiaomi", value: "xiaomi" }]);
    expect((await fake.submit(view!, { company: "xiaomi", days: "0" }).answered()).errors).toEqual({
      days: "At least 1",
    });
    const again = await fake.submit(view!, { pick: "again" }).answered();
    expect(again.view).toMatchObject({ id: view?.id, title: "Again" });
    const { closed } = await fake.submit(again.view!, { company: "xiaomi" }).answered();
    expect([closed, fake.form()]).toEqual([true, undefined]);
    await fake.until(() => fake.messages(dmWith(ann)).some((message) => message.text === "xiaomi 30"));
    expect(fake.complaints).toEqual([]);
  });

  it("is not sent by Slack while a field is empty, nor completed for too few letters", async (context) => {
    const { fake } = await scene(context, prepare);
    const { view } = await fake.slash("form").answered();
    expect(() => fake.submit(view!)).toThrow("whose field company is empty");
    expect(() => fake.suggest(view!, "pick", "")).toThrow("1 characters or more");
    expect(() => fake.press(view!, "colour")).toThrow('There is no "colour" to use, only: pick, typed');
  });

  it("cannot be told of errors in fields that it does not have", async (context) => {
    const { fake } = await scene(context, prepare);
    const { view } = await fake.slash("form").answered();
    expect((await fake.submit(view!, { company: "broken" }).answered()).failed).toBe("invalid_response");
    expect(fake.complaints).toEqual(["an acknowledgement was refused: invalid_errors; no input block colour"]);
  });
});

describe("A menu of a message", () => {
  const options = [option("Three"), option("Four")];
  const menu = { type: "static_select" as const, action_id: "days", options, initial_option: options[0]! };

  it("is used by the words of a choice, and only of one that there is", async (context) => {
    const { fake } = await scene(context, (app) => {
      app.command("/footnote", async ({ ack }) =>
        ack({ text: "days", blocks: [{ type: "actions", elements: [menu] }] }),
      );
      app.action({ type: "block_actions", action_id: "days" }, async ({ ack, body, respond }) => {
        await ack();
        const [action] = body.actions;
        await respond(action?.type === "static_select" ? action.selected_option.value : "?");
      });
    });
    const { message } = await fake.slash("x").answered();
    expect((await fake.press(message!, "days", { value: "Four" }).answered()).text).toBe("four");
    expect(() => fake.press(message!, "days", { value: "Five" })).toThrow('no choice "Five", only: Three, Four');
  });
});

describe("Everything else that people do", () => {
  it("arrives: the menu of a message, and the App Home with a button in it", async (context) => {
    const home = (text: string) => ({ type: "home" as const, blocks: [button(text, "more")] });
    const { fake } = await scene(context, (app) => {
      app.shortcut("why", async ({ ack, respond, shortcut }) => {
        await ack();
        if (shortcut.type === "message_action") await respond(`because of ${shortcut.message.text}`);
      });
      app.event("app_home_opened", async ({ event, client }) => {
        await client.views.publish({ user_id: event.user, view: home("More") });
      });
      app.action("more", async ({ ack, client, body }) => {
        await ack();
        await client.views.publish({ user_id: body.user.id, view: home("Less") });
      });
    });
    fake.say("numbers");
    const { text, message } = await fake.shortcut("why", fake.messages(lobby)[0]!, { by: ben }).answered();
    expect([text, message?.onlyFor]).toEqual(["because of numbers", ben.id]);
    const { view, text: shown } = await fake.openHome().answered();
    expect([view?.type, shown]).toEqual(["home", "[More]"]);
    await fake.press(view!, "More").answered();
    expect(readableView(fake.home()!)).toBe("[Less]");
    expect(fake.complaints).toEqual([]);
  });

  it("is answered with files, shared or shown in a picture block", async (context) => {
    const { fake, app } = await scene(context, () => {});
    const file = Buffer.from("a picture");
    await app.client.files.uploadV2({
      channel_id: lobby.id,
      initial_comment: "Look",
      file,
      filename: "chart.png",
      alt_text: "A chart",
    });
    const [shared] = fake.messages(lobby);
    expect(shared).toMatchObject({ text: "Look", via: "file", files: [{ name: "chart.png", altText: "A chart" }] });
    expect(shared?.files[0]?.bytes.toString()).toBe("a picture");
    expect(readable(shared!)).toBe("Look\n(A chart)");
    await app.client.chat.postMessage({
      channel: lobby.id,
      text: "chart",
      blocks: [{ type: "image", slack_file: { id: shared!.files[0]!.id }, alt_text: "A chart" }],
    });
    expect(fake.messages(lobby)[1]?.files[0]?.bytes).toEqual(file);
  });
});
