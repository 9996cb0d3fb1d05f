// The Home tab: what Footnote knows, what it can do, and what is set in this workspace.
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/commands/index.ts";
import { readableView } from "../../support/slack/said.ts";
import { ann, ben, dmWith } from "../../support/slack/world.ts";
import { MODES, wellBehaved } from "./live.ts";
import { answerOf, pause, titleOf } from "./seen.ts";

describe.each(MODES)("The Home tab, over %s", (mode) => {
  it("shows what is known, all commands, and what is set", async () => {
    const { fake } = await wellBehaved({}, {}, { mode });
    await answerOf(fake.direct("settings company:byd"));
    await fake.openHome().acknowledged();
    const text = readableView(await fake.until(() => fake.home()));
    for (const said of ["What is known", "Newest source", "Yours", "America/New_York", "BYD"])
      expect(text).toContain(said);
    for (const { name, summary } of commands) expect(text).toContain(`${name} · ${summary}`);
  });
});

describe("The Home tab", () => {
  it("is each person's own", async () => {
    const { fake } = await wellBehaved();
    await answerOf(fake.direct("settings company:byd"));
    await fake.openHome({ by: ben }).acknowledged();
    expect(readableView(await fake.until(() => fake.home(ben)))).not.toContain("BYD");
    expect(fake.home(ann)).toBeUndefined();
  });

  it("has buttons; what they say comes as a direct message", async () => {
    const { fake } = await wellBehaved();
    await fake.openHome().acknowledged();
    const home = await fake.until(() => fake.home());
    fake.press(home, "All companies");
    await expect.poll(() => fake.messages(dmWith(ann)).map(titleOf)).toEqual(["Companies and others"]);
  });

  it("is not shown to who looks at the messages", async () => {
    const { fake } = await wellBehaved();
    await fake.openHome({ tab: "messages" }).acknowledged();
    await pause(50);
    expect(fake.callsOf("views.publish")).toEqual([]);
  });

  it("that Slack does not take is logged", async () => {
    const { fake, footnote } = await wellBehaved();
    fake.fault({ method: "views.publish", error: "internal_error", times: 1 });
    await fake.openHome().acknowledged();
    await expect.poll(() => footnote.logged.map(({ message }) => message)).toContain("The Home tab could not be shown");
  });
});
