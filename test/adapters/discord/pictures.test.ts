// Charts on Discord: a picture under the answer with words for those who do not see it, and text where none can be made.
import { describe, expect, it, onTestFinished } from "vitest";
import { createCharts } from "../../../src/adapters/charts/charts.ts";
import type { Charts, Picture } from "../../../src/bot/ports.ts";
import { en } from "../../../src/commands/words/en.ts";
import { album } from "../../support/album.ts";
import { chartOf } from "../../support/charts.ts";
import { press } from "../../support/discord/components.ts";
import { slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { mentions } from "../../support/discord/said.ts";
import { guild, lobbyThread } from "../../support/discord/world.ts";
import { answersOf, answerTo, CHANGES, labelsOf, SAYS, textOf, THINKS } from "./seen.ts";

const { charts: words, chat } = en;
const TARGETS = { company: "xiaomi", chart: true };

const picture: Omit<Picture, "name" | "alt"> = { png: Buffer.from("89504e470d0a1a0a", "hex"), width: 2, height: 1 };
const painter: Charts = {
  draw: async ({ name, alt }) => ({ ...picture, name: `${name}.png`, alt }),
  stop: async () => {},
};
const failing: Charts = { draw: async () => Promise.reject(new Error("out of paint")), stop: async () => {} };

describe("A chart", () => {
  it("comes as a picture in the answer, with its words, and with the footnotes below it", async () => {
    const charts = createCharts({ log: { debug() {}, info() {}, warn() {}, error() {} }, timeoutMs: 15_000 });
    onTestFinished(() => charts.stop());
    // The thread takes a while to start, and a busy machine longer than the fake waits.
    await charts.draw(chartOf([]), { theme: "dark" });
    const { fake } = await wellBehaved({}, { charts });
    const { message } = await fake.deliver(slash("targets", TARGETS));
    expect(message?.files.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ["targets-xiaomi-hkd.png", "image/png"],
    ]);
    expect(message?.files[0]?.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(message?.embeds.map(({ image }) => image?.url)).toEqual(["attachment://targets-xiaomi-hkd.png"]);
    expect(message?.attachments[0]?.description).toContain("HK$49.21");
    expect(message?.attachments[0]?.description).toContain("Last known close HK$40.20");
    expect(textOf(message)).toContain("bg2");
    expect(textOf(message)).not.toContain("█");
  });

  it("is one press away from the answer in words, and those from it", async () => {
    const { fake } = await wellBehaved({}, { charts: painter });
    const { message: said } = await fake.deliver(slash("flows", { company: "xiaomi" }));
    const drawn = await fake.deliver(press(said!, words.button));
    expect(answersOf(drawn)).toEqual([SAYS]);
    expect(drawn.message?.attachments).toHaveLength(1);
    const back = await fake.deliver(press(drawn.message!, words.inWords));
    expect(back.message?.attachments).toEqual([]);
    expect(back.message?.embeds).toEqual(said!.embeds);
  });

  it("comes with the answer to a message, and after “thinking”, too", async () => {
    const slowly: Charts = {
      ...painter,
      draw: async (chart, look) => {
        await new Promise((resolve) => setTimeout(resolve, 80));
        return painter.draw(chart, look);
      },
    };
    const { fake } = await wellBehaved({}, { charts: slowly, deferAfterMs: 20 });
    const outcome = await fake.deliver(slash("targets", TARGETS));
    expect(answersOf(outcome)).toEqual([THINKS]);
    expect(outcome.message?.attachments).toHaveLength(1);
    const answer = await answerTo(fake, fake.say(mentions("targets xiaomi chart:yes")));
    expect(answer.attachments).toHaveLength(1);
    expect(answer.embeds.at(-1)?.image?.url).toBe("attachment://targets-xiaomi-hkd.png");
  });

  it("comes in a thread where what was asked there is to be drawn", async () => {
    const { fake } = await wellBehaved({}, { charts: painter });
    await answerTo(fake, fake.say(mentions("jefferies target for xiaomi?", { channel: lobbyThread })));
    const answer = await answerTo(fake, fake.say(mentions("chart it", { channel: lobbyThread })));
    expect(answer.attachments.map(({ filename }) => filename)).toEqual(["targets-xiaomi-hkd.png"]);
  });

  it("of several each has its own embed, up to as many as anybody scrolls to; the others are text", async () => {
    const { fake } = await wellBehaved({}, { charts: painter }, { commands: [album(6)] });
    const { message } = await fake.deliver(slash("album"));
    expect(message?.embeds.flatMap(({ image }) => image?.url ?? [])).toEqual(
      [0, 1, 2, 3].map((at) => `attachment://chart-${at}.png`),
    );
    expect(textOf(message).match(/█/g)).not.toBeNull();
    expect(textOf(message)).not.toContain(chat.notDrawn);
  });

  it("goes with its page when the page is turned, and comes back with it", async () => {
    const { fake } = await wellBehaved({}, { charts: painter }, { commands: [album(2)] });
    const { message: first } = await fake.deliver(slash("album"));
    expect(first?.attachments).toHaveLength(2);
    const second = await fake.deliver(press(first!, "Next page"));
    expect(answersOf(second)).toEqual([CHANGES]);
    expect(second.message?.id).toBe(first!.id);
    expect(second.message?.attachments).toEqual([]);
    expect(second.message?.embeds.some(({ image }) => image)).toBe(false);
    const back = await fake.deliver(press(second.message!, "Previous page"));
    expect(back.message?.attachments.map(({ filename }) => filename)).toEqual(["chart-0.png", "chart-1.png"]);
  });
});

describe("Where no picture can be made", () => {
  it.each([
    ["because drawing fails", failing],
    ["because there is nobody who draws", undefined],
  ])("%s, the chart is there as text with all its numbers", async (_, charts) => {
    const { fake, footnote } = await wellBehaved({}, charts ? { charts } : {});
    const { message } = await fake.deliver(slash("targets", TARGETS));
    expect(message?.attachments).toEqual([]);
    for (const text of ["Jefferies", "HK$49.21", "HK$43.36", "HK$40.20", "█"]) expect(textOf(message)).toContain(text);
    expect(textOf(message).split(chat.notDrawn)).toHaveLength(charts ? 2 : 1);
    expect(labelsOf(message)).toContain(words.inWords);
    expect(footnote.logged.some(({ message: told }) => told.includes("could not be drawn"))).toBe(charts !== undefined);
  });

  it("because files are not wanted there, none is sent", async () => {
    const world = guild();
    const [everyone] = world.roles;
    const strict = { guilds: [{ ...world, roles: [{ ...everyone!, permissions: "3072" }] }] };
    const { fake } = await wellBehaved(strict, { charts: painter });
    const { message } = await fake.deliver({ ...slash("targets", TARGETS), app_permissions: "3072" });
    const answer = await answerTo(fake, fake.say(mentions("targets xiaomi chart:yes")));
    for (const one of [message, answer]) {
      expect(one?.attachments).toEqual([]);
      expect(textOf(one)).toContain("█");
      expect(textOf(one)).not.toContain(chat.notDrawn);
    }
  });

  it("for one chart of two, the other is a picture all the same", async () => {
    const choosy: Charts = {
      ...painter,
      draw: (chart, look) => (chart.name === "chart-0" ? failing : painter).draw(chart, look),
    };
    const { fake } = await wellBehaved({}, { charts: choosy }, { commands: [album(2)] });
    const { message } = await fake.deliver(slash("album"));
    expect(message?.attachments.map(({ filename }) => filename)).toEqual(["chart-1.png"]);
    expect(textOf(message)).toContain(chat.notDrawn);
    expect(textOf(message)).toContain("HK$1");
  });
});
