// Charts on Slack: a picture in the answer with words for those who do not see it, and text where none can be shown.
import { describe, expect, it, onTestFinished } from "vitest";
import { createCharts } from "../../../src/adapters/charts/charts.ts";
import type { Charts, Picture } from "../../../src/bot/ports.ts";
import { en } from "../../../src/commands/words/en.ts";
import { album } from "../../support/album.ts";
import type { SeenMessage } from "../../support/slack/book.ts";
import { elsewhere, lobby, SCOPES } from "../../support/slack/world.ts";
import { live, MODES, warnings, wellBehaved } from "./live.ts";
import { answerOf, isPrivate, labelsOf, pause, textOf } from "./seen.ts";

const { charts: words, chat } = en;
const LINE = "targets xiaomi chart:yes";
const UPLOAD = ["files.getUploadURLExternal", "upload", "files.completeUploadExternal"];

const picture: Omit<Picture, "name" | "alt"> = { png: Buffer.from("89504e470d0a1a0a", "hex"), width: 2, height: 1 };
const painter: Charts = {
  draw: async ({ name, alt }) => ({ ...picture, name: `${name}.png`, alt }),
  stop: async () => {},
};
const failing: Charts = { draw: async () => Promise.reject(new Error("out of paint")), stop: async () => {} };

const picturesOf = (message: SeenMessage | undefined): string[] => (message?.files ?? []).map(({ name }) => name);

/** The chart as text with all its numbers, and with the line that there was to be a picture. */
function expectText(message: SeenMessage | undefined, said: boolean): void {
  expect(picturesOf(message)).toEqual([]);
  for (const text of ["Jefferies", "HK$49.21", "HK$43.36", "HK$40.20", "█"]) expect(textOf(message)).toContain(text);
  expect(textOf(message).split(chat.notDrawn)).toHaveLength(said ? 2 : 1);
  expect(labelsOf(message)).toContain(words.inWords);
}

describe.each(MODES)("A chart, over %s", (mode) => {
  it("comes as a picture in the answer, with its words, and with the footnotes below it", async () => {
    const charts = createCharts({ log: { debug() {}, info() {}, warn() {}, error() {} }, timeoutMs: 15_000 });
    onTestFinished(() => charts.stop());
    const { fake } = await wellBehaved({}, { charts }, { mode });
    const { message, messages } = await fake.slash(LINE, { in: elsewhere }).answered({ withinMs: 15_000 });
    expect([messages.length, message?.via, isPrivate(message)]).toEqual([1, "response_url", false]);
    expect(picturesOf(message)).toEqual(["targets-xiaomi-hkd.png"]);
    expect(message?.files[0]?.bytes.subarray(1, 4).toString()).toBe("PNG");
    const image = message!.blocks.find(({ type }) => type === "image");
    expect(image?.["alt_text"]).toContain("HK$49.21");
    expect(image?.["alt_text"]).toContain("Last known close HK$40.20");
    expect(textOf(message)).toContain("bg2");
    expect(textOf(message)).not.toContain("█");
    expect(fake.calls.map(({ method }) => method).filter((method) => UPLOAD.includes(method))).toEqual(UPLOAD);
  });

  it("is one press away from the answer in words, and those from it", async () => {
    const { fake } = await wellBehaved({}, { charts: painter }, { mode });
    const { message: said } = await fake.slash("flows xiaomi").answered();
    expect(said?.via).toBe("ack");
    const { message: drawn } = await fake.press(said!, words.button).answered();
    expect(picturesOf(drawn)).toHaveLength(1);
    const { message: back } = await fake.press(drawn!, words.inWords).answered();
    expect(picturesOf(back)).toEqual([]);
    expect(textOf(back)).toBe(textOf(said));
  });

  it("comes in the thread of a mention, in a direct message, and to the asker alone", async () => {
    const { fake } = await wellBehaved({}, { charts: painter }, { mode });
    fake.say("What do you make of this?");
    const [root] = fake.messages(lobby);
    const inThread = await answerOf(fake.mention(LINE, { thread: root! }));
    expect([inThread?.threadTs, picturesOf(inThread).length]).toEqual([root!.ts, 1]);
    expect(picturesOf(await answerOf(fake.direct(LINE)))).toHaveLength(1);
    const { message } = await fake.slash(`${LINE} private:true`).answered();
    expect([isPrivate(message), message?.via, picturesOf(message).length]).toEqual([true, "response_url", 1]);
  });

  it("comes in a thread where what was asked there is to be drawn", async () => {
    const { fake } = await wellBehaved({}, { charts: painter }, { mode });
    const asked = await answerOf(fake.mention("jefferies target for xiaomi?"));
    const root = fake.messages(lobby).find(({ ts }) => ts === asked?.threadTs);
    const drawn = await answerOf(fake.mention("chart it", { thread: root! }));
    expect([drawn?.threadTs, picturesOf(drawn)]).toEqual([root!.ts, ["targets-xiaomi-hkd.png"]]);
  });

  it("goes with its page when the page is turned, and comes back with it", async () => {
    const { fake } = await wellBehaved({}, { charts: painter }, { mode, commands: [album(2)] });
    const { message: first } = await fake.slash("album").answered();
    expect(picturesOf(first)).toEqual(["chart-0.png", "chart-1.png"]);
    const { message: second } = await fake.press(first!, "Next page").answered();
    expect([second?.ts, picturesOf(second)]).toEqual([first!.ts, []]);
    const { message: back } = await fake.press(second!, "Previous page").answered();
    expect([back?.ts, picturesOf(back)]).toEqual([first!.ts, ["chart-0.png", "chart-1.png"]]);
    expect(fake.messages(lobby)).toHaveLength(1);
  });

  it("that Slack does not show yet is shown a moment later, once", async () => {
    const { fake } = await live({}, { charts: painter }, { mode });
    fake.fault({ method: "response_url", status: 404, body: { ok: false, error: "invalid_blocks" }, times: 1 });
    fake.fault({ method: "chat.postMessage", error: "invalid_blocks", times: 1 });
    const { message, messages } = await fake.slash(LINE).answered({ withinMs: 3000 });
    expect([messages.length, picturesOf(message).length]).toEqual([1, 1]);
    const asked = fake.mention(LINE);
    const { message: answer } = await asked.answered({ withinMs: 3000 });
    expect([asked.outcome().messages.length, picturesOf(answer).length]).toEqual([1, 1]);
  });
});

describe("Charts", () => {
  it("are pictures up to as many as anybody scrolls to; the others are text", async () => {
    const { fake } = await wellBehaved({}, { charts: painter }, { commands: [album(6)] });
    const { message } = await fake.slash("album").answered();
    expect(picturesOf(message)).toEqual([0, 1, 2, 3].map((at) => `chart-${at}.png`));
    expect(textOf(message)).toContain("█");
    expect(textOf(message)).not.toContain(chat.notDrawn);
  });

  it("stand where they belong, and one that fails beside them stays text", async () => {
    const choosy: Charts = {
      ...painter,
      draw: (chart, look) => (chart.name === "chart-0" ? failing : painter).draw(chart, look),
    };
    const { fake } = await wellBehaved({}, { charts: choosy }, { commands: [album(2)] });
    const { message } = await fake.slash("album").answered();
    expect(picturesOf(message)).toEqual(["chart-1.png"]);
    const types = message!.blocks.map(({ type }) => type);
    expect(types.indexOf("image")).toBeGreaterThan(types.indexOf("rich_text"));
    expect(textOf(message)).toContain(chat.notDrawn);
  });

  it("with all that can be said of them fit beside a long answer", async () => {
    const wordy: Charts = {
      ...painter,
      draw: async (chart) => ({ ...picture, name: `${chart.name}.png`, alt: "x".repeat(5000) }),
    };
    const { fake } = await wellBehaved({}, { charts: wordy }, { commands: [album(4)] });
    const { message } = await fake.slash("album").answered();
    expect(picturesOf(message)).toHaveLength(4);
  });

  it("leave one answer where that of Slack to the message is lost", async () => {
    const running = await live({}, { charts: painter, patienceMs: 300 });
    const { fake } = running;
    fake.fault({ method: "response_url", afterwards: true, destroy: true, times: 1 });
    const asked = fake.slash(LINE);
    await expect.poll(() => fake.callsOf("response_url").length, { timeout: 3000 }).toBe(1);
    await pause(700);
    expect(asked.outcome().messages.map(picturesOf)).toEqual([["targets-xiaomi-hkd.png"]]);
    expect(fake.callsOf("response_url")).toHaveLength(1);
  });

  it("of a form wait at its address until Slack shows them", async () => {
    const { fake } = await live({}, { charts: painter });
    const answer = await answerOf(fake.mention("status"));
    const { view } = await fake.press(answer!, "Follow up").answered();
    fake.fault({ method: "response_url", status: 404, body: { ok: false, error: "invalid_blocks" }, times: 1 });
    await fake.submit(view!, { line: LINE }).acknowledged();
    const last = () => fake.messages(lobby, { thread: answer!.threadTs! }).at(-1);
    await expect.poll(() => picturesOf(last()), { timeout: 3000 }).toHaveLength(1);
    expect(last()?.via).toBe("response_url");
  });

  it("of a form whose address has run out come into the conversation", async () => {
    const { fake } = await live({ replyLifeMs: 400 }, { charts: painter });
    const answer = await answerOf(fake.mention("status"));
    const { view } = await fake.press(answer!, "Follow up").answered();
    await pause(500);
    fake.fault({ method: "chat.postMessage", error: "invalid_blocks", times: 1 });
    await fake.submit(view!, { line: LINE }).acknowledged();
    const last = () => fake.messages(lobby, { thread: answer!.threadTs! }).at(-1);
    await expect.poll(() => picturesOf(last()), { timeout: 3000 }).toHaveLength(1);
  });
});

describe.each(MODES)("Where no picture can be shown, over %s", (mode) => {
  it.each([
    ["because drawing fails", failing],
    ["because there is nobody who draws", undefined],
  ])("%s, the chart is there as text", async (_, charts) => {
    const running = await wellBehaved({}, charts ? { charts } : {}, { mode });
    const { message } = await running.fake.slash(LINE).answered();
    expectText(message, charts !== undefined);
    expect(warnings(running)).toEqual(charts ? ["A chart could not be drawn"] : []);
  });

  it.each([
    ["an upload is not announced", { method: UPLOAD[0]!, status: 500 }],
    ["the picture is too large", { method: UPLOAD[0]!, error: "file_upload_size_restricted" }],
    ["there are too many", { method: UPLOAD[0]!, status: 429, retryAfter: 60 }],
    ["the upload fails", { method: UPLOAD[1]!, status: 500 }],
    ["the upload is cut", { method: UPLOAD[1]!, destroy: true as const }],
    ["the upload hangs", { method: UPLOAD[1]!, hang: true as const }],
    ["the answer to its end is lost", { method: UPLOAD[2]!, destroy: true as const, afterwards: true as const }],
    ["its end is refused", { method: UPLOAD[2]!, error: "internal_error" }],
  ])("because %s, the chart is there as text, once", async (_, fault) => {
    const { fake } = await live({}, { charts: painter, patienceMs: 300 }, { mode });
    const used = fake.fault(fault);
    const { message, messages } = await fake.slash(LINE).answered({ withinMs: 3000 });
    expect(messages).toHaveLength(1);
    expectText(message, true);
    expect(used.hits()).toBe(1);
  });

  it("because the workspace did not grant files:write, the chart is there as text", async () => {
    const scopes = SCOPES.filter((scope) => scope !== "files:write");
    const running = await live({ scopes }, { charts: painter }, { mode });
    const { message } = await running.fake.slash(LINE).answered();
    expectText(message, true);
    expectText(await answerOf(running.fake.mention(LINE)), true);
    expect(warnings(running)[0]).toContain("the app lacks scopes");
  });

  it("because Slack goes on to refuse it, the chart is there as text, once", async () => {
    const { fake } = await live({}, { charts: painter }, { mode });
    const withImage = ({ args }: { args: object }) => JSON.stringify(args).includes("slack_file");
    const refused = fake.fault({
      method: "response_url",
      status: 404,
      body: '{"ok":false,"error":"invalid_blocks"}',
      when: withImage,
    });
    const { message, messages } = await fake.slash(LINE).answered({ withinMs: 4000 });
    expect(messages).toHaveLength(1);
    expectText(message, true);
    // Such an address takes five.
    expect(refused.hits()).toBeLessThan(5);
  });
});
