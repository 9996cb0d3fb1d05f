// Forms: what an action asks before it runs, with names that are completed while one types.
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/adapters/button-id.ts";
import { formOf, fromOf, offered, optionsOf } from "../../../src/adapters/slack/forms.ts";
import { commands } from "../../../src/commands/index.ts";
import type { Action } from "../../../src/commands/reply.ts";
import { chat } from "../../../src/commands/words/en/chat.ts";
import { elsewhere, lobby } from "../../support/slack/world.ts";
import { MODES, wellBehaved } from "./live.ts";
import { answerOf, isPrivate, labelsOf, textOf, titleOf } from "./seen.ts";

const nowhere = { put: async () => undefined, get: async () => undefined };
const report: Action = {
  label: "Report a mistake in this answer",
  invoke: { command: "targets", options: { page: 1 } },
  ask: [
    { option: "as-of", label: "Which day" },
    { option: "company", label: "Which \u200bcompany", required: true },
  ],
};

describe("A form", () => {
  it("has the action's name, its required fields first, and an id that runs the action", async () => {
    const from = { channel: "C1", thread: "1.2" };
    const { view, kept } = formOf(report, from, commands, chat);
    expect(view).toMatchObject({
      title: { text: "Report a mistake in…" },
      blocks: [
        {
          label: { text: "Which company" },
          optional: false,
          element: { type: "external_select", action_id: "company" },
        },
        { label: { text: "Which day" }, optional: true, element: { type: "plain_text_input", action_id: "as-of" } },
      ],
    });
    expect(kept).toEqual([]);
    expect(await decode(view.callback_id!, nowhere)).toMatchObject({ action: { invoke: report.invoke } });
    expect(fromOf(view.private_metadata!)).toEqual(from);
  });

  it.each(["", "x", "[]", '{"channel":5}', "null"])("that is none of ours leads nowhere: %s", (metadata) => {
    expect(fromOf(metadata)).toBeUndefined();
  });

  it("gives what was filled in; an empty field is none", () => {
    const values = {
      a: { company: { selected_option: { value: "Xiaomi" } } },
      b: { "as-of": { value: " " } },
      c: { line: { value: " status " }, firm: { selected_option: null, value: null } },
    };
    expect(optionsOf(values)).toEqual({ company: "Xiaomi", line: "status" });
  });

  it("offers what is typed too, nothing twice, and no half names", () => {
    const values = offered(["Xiaomi", "x".repeat(80)], "Xiao").map(({ value }) => value);
    expect(values).toEqual(["Xiaomi", "Xiao"]);
    expect(offered(["Xiaomi"], "Xiaomi")).toHaveLength(1);
    expect(offered([], " ")).toEqual([]);
  });
});

describe.each(MODES)("On the way, over %s", (mode) => {
  it("a button of the Home tab asks for a company, completes its name, and the answer comes in person", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    await fake.openHome().acknowledged();
    const home = await fake.until(() => fake.home());
    const { view } = await fake.press(home, "A company in brief").answered();
    const { options } = await fake.suggest(view!, "company", "xiao").answered();
    expect(options?.map(({ text }) => text)).toContain("Xiaomi");
    await fake.submit(view!, { company: "Xiaomi" }).acknowledged();
    await fake.until(() => fake.callsOf("chat.postMessage")[0]?.answer);
    const told = fake.callsOf("chat.postMessage")[0]?.args as { text?: string } | undefined;
    expect(told?.text).toContain("Xiaomi");
  });

  it("“Follow up” in a thread opens a form; the answer comes in the thread, with the button again", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    const answer = await answerOf(fake.mention("targets xiaomi"));
    const thread = answer!.threadTs!;
    const { view } = await fake.press(answer!, "Follow up").answered();
    expect((await fake.submit(view!, { line: "ratings xiaomi" }).acknowledged()).closed).toBe(true);
    await expect.poll(() => titleOf(fake.messages(lobby, { thread }).at(-1))).toContain("Ratings: Xiaomi");
    expect(labelsOf(fake.messages(lobby, { thread }).at(-1))).toContain("Follow up");
  });
});

describe("A form", () => {
  it("with a mistake tells the one who filled it in, alone", async () => {
    const { fake } = await wellBehaved();
    const answer = await answerOf(fake.mention("targets xiaomi"));
    const { view } = await fake.press(answer!, "Follow up").answered();
    await fake.submit(view!, { line: "/tragets xiaomi" }).acknowledged();
    await expect.poll(() => titleOf(fake.messages(lobby).at(-1))).toBe("I do not know a command “tragets”");
    expect(isPrivate(fake.messages(lobby).at(-1))).toBe(true);
  });

  it("that was open for longer than its address lives is answered all the same", async () => {
    const { fake } = await wellBehaved({ replyLifeMs: 0 });
    const answer = await answerOf(fake.mention("targets xiaomi"));
    const { view } = await fake.press(answer!, "Follow up").answered();
    await pastTheAddress();
    await fake.submit(view!, { line: "ratings xiaomi" }).acknowledged();
    await fake.until(() => fake.callsOf("chat.postMessage").length === 2);
    fake.complaints.length = 0;
  });

  it("that cannot be opened is logged, and nothing else happens", async () => {
    const { fake, footnote } = await wellBehaved();
    const answer = await answerOf(fake.mention("targets xiaomi"));
    fake.fault({ method: "views.open", error: "expired_trigger_id", times: 1 });
    fake.press(answer!, "Follow up");
    await expect.poll(() => footnote.logged.map(({ message }) => message)).toContain("A form could not be opened");
    expect(textOf((await fake.slash("targets xiaomi", { in: elsewhere }).answered()).message)).toContain("43.36");
  });
});

const pastTheAddress = () => new Promise((resolve) => setTimeout(resolve, 5));
