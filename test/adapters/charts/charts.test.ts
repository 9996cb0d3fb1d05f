// The thread that draws: the same chart gives the same picture, and whatever becomes of the thread, every order has an end.
import { setTimeout as pause } from "node:timers/promises";
import { init } from "echarts/core";
import { describe, expect, it, onTestFinished } from "vitest";
import { createCharts, type ChartsDeps } from "../../../src/adapters/charts/charts.ts";
import type { Chart } from "../../../src/commands/reply.ts";
import { chartOf, daily, point, steps } from "../../support/charts.ts";

const dark = { theme: "dark" } as const;
const light = { theme: "light" } as const;
const logged: object[] = [];
const log = { debug() {}, info() {}, warn: (fields: object) => void logged.push(fields), error() {} };

function charts(more: Partial<ChartsDeps> = {}) {
  const made = createCharts({ log, timeoutMs: 15_000, ...more });
  onTestFinished(() => made.stop());
  return made;
}

const broken = new URL("../../support/chart-threads/broken.ts", import.meta.url);
const titled = (title: string): Chart => ({ ...daily(2), title });
const bars = () => chartOf([{ name: "Buybacks", points: [point("18 Dec 2025", "2025-12-18", 150.7)] }]);

describe("A picture", () => {
  it("is a PNG with the words of its chart for those who do not see it, and a name", async () => {
    const picture = await charts().draw(bars(), dark);
    expect(picture).toMatchObject({ name: "flows-xiaomi.png", alt: bars().alt, width: 880 });
    expect([picture.png.readUInt32BE(16), picture.png.readUInt32BE(20)]).toEqual([picture.width, picture.height]);
  });

  it.each([
    ["steps", steps()],
    ["a few bars", bars()],
    ["many bars", daily(60)],
  ])("of %s is the same whoever draws it and whenever", async (_, chart) => {
    const [here, there] = [charts(), charts()];
    await here.draw(daily(3), dark);
    const [one, other] = [await here.draw(chart, dark), await there.draw(structuredClone(chart), dark)];
    expect(other.png.equals(one.png)).toBe(true);
    expect((await here.draw(chart, light)).png.equals(one.png)).toBe(false);
  });

  it("of another number is another one", async () => {
    const drawer = charts();
    const [one, other] = await Promise.all(
      [49.21, 49.22].map((n) => drawer.draw(chartOf([{ name: "", points: [point("x", "2025-12-18", n)] }]), dark)),
    );
    expect(other!.png.equals(one!.png)).toBe(false);
  });

  it("shows Chinese letters by itself, with no fonts of the machine", async () => {
    const drawer = charts();
    const of = (name: string) => drawer.draw(chartOf([{ name, points: [point("x", "2025-12-18", 1)] }]), dark);
    const [one, other] = [await of("大和資本"), await of("野村證券")];
    expect(other.png.equals(one.png)).toBe(false);
  });

  it("is not drawn by the thread that answers people", async () => {
    await charts().draw(steps(), dark);
    // What draws has to be made known in the thread that it is to draw in.
    expect(() => init(null, null, { renderer: "svg", ssr: true, width: 10, height: 10 })).toThrow(/not imported/);
  });
});

describe("An order", () => {
  it.each([
    ["dies", "lost"],
    ["throws", "lost"],
    ["refuses", "refused"],
    ["garbage", "garbage"],
    ["empty", "garbage"],
  ])("of a chart on which the thread %s is refused, and the next one is drawn", async (title, why) => {
    const drawer = charts({ worker: broken });
    const [bad, good] = [drawer.draw(titled(title), dark), drawer.draw(titled("works"), dark)];
    await expect(bad).rejects.toMatchObject({ why });
    await expect(good).resolves.toMatchObject({ width: 2 });
    await expect(drawer.draw(titled("works"), dark)).resolves.toMatchObject({ width: 2 });
  });

  it("of a chart on which the thread hangs ends in time, and the next one gets a thread that works", async () => {
    const drawer = charts({ worker: broken, timeoutMs: 1_500 });
    await drawer.draw(titled("works"), dark);
    await expect(drawer.draw(titled("hangs"), dark)).rejects.toMatchObject({ why: "late" });
    await expect(drawer.draw(titled("works"), dark)).resolves.toMatchObject({ width: 2 });
  });

  it("after a long rest gets a new thread, and before that the one that is there", async () => {
    const drawer = charts({ worker: broken, idleMs: 300 });
    const thread = async () => (await drawer.draw(titled("works"), dark)).height;
    const [first, second] = [await thread(), await thread()];
    expect(second).toBe(first);
    await pause(600);
    expect(await thread()).toBeGreaterThan(first);
  });

  it("is refused at once where too many are waiting", async () => {
    const drawer = charts({ worker: broken, queue: 2 });
    const orders = Array.from({ length: 5 }, () => drawer.draw(titled("works"), dark));
    const ends = await Promise.allSettled(orders);
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected", "rejected"]);
    await expect(orders[4]).rejects.toMatchObject({ why: "busy" });
  });

  it("that is not done when the bot stops is refused, and so are those after it", async () => {
    const drawer = charts({ worker: broken });
    const order = drawer.draw(titled("hangs"), dark);
    const [ended] = await Promise.all([Promise.allSettled([order]), drawer.stop()]);
    expect(ended).toMatchObject([{ status: "rejected", reason: { why: "stopped" } }]);
    await expect(drawer.draw(titled("works"), dark)).rejects.toMatchObject({ why: "stopped" });
  });
});
