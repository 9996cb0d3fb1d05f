// The fake with the real App: what people do arrives, and what the app does is seen.
import { describe, expect, it } from "vitest";
import { scene } from "./scene.ts";
import { ann, ben, dmWith, lobby } from "./world.ts";

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
  it("to the app are answered in the thread", async (context) => {
    const { fake } = await scene(context, (app) => {
      app.event("app_mention", async ({ event, say }) => {
        await say({ text: event.text, thread_ts: event.thread_ts ?? event.ts });
      });
      app.message(async ({ message, say }) => {
        if (message.channel_type === "im" && "text" in message) await say({ text: `you: ${message.text}` });
      });
    });
    const { message } = await fake.mention("xiaomi & co", { by: ben }).answered();
    expect(message).toMatchObject({ channel: lobby.id, via: "api", text: "<@U0FOOTNOTE> xiaomi &amp; co" });
    expect(fake.acted()).toEqual(["<@U0FOOTNOTE>"]);
    const direct = await fake.direct("hello").answered();
    expect(direct.text).toBe("you: hello");
    expect(fake.messages(dmWith(ann)).map(({ text }) => text)).toEqual(["hello", "you: hello"]);
  });
});
