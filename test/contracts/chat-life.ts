// The beginning and the end of a chat adapter: part of the contract in chat-adapter.ts.
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type ChatAdapterContract, preparedRig, SLOW, startedRig } from "./chat-rig.ts";

export function beginsAndEnds(name: string, open: ChatAdapterContract["open"]): void {
  describe(`${name} begins and ends`, () => {
    it("start() is over when the adapter is, and not before", async () => {
      const { adapter, ended, call } = await startedRig(open);
      let over = false;
      void ended.then(() => (over = true));
      await call("echo", { text: "hello" }).answer();
      await pause(20);
      expect(over).toBe(false);
      await adapter.stop();
      await expect(ended).resolves.toBeUndefined();
    });

    it("stop() finishes what is in flight, and takes no more", async () => {
      const { adapter, call, say, ran, ended } = await startedRig(open);
      const asked = call("takes", SLOW);
      await expect.poll(ran).toEqual(["takes"]);
      const stopped = adapter.stop();
      const late = [call("echo", { text: "too late" }), say("echo text:late")];
      await stopped;
      expect(asked.shown()).toMatchObject([{ text: expect.stringContaining("Took 250") }]);
      await ended;
      await pause(50);
      expect([late.flatMap(({ shown }) => shown()), ran()]).toEqual([[], ["takes"]]);
    });

    it("stop() twice is harmless, at once and afterwards", async () => {
      const { adapter, ended } = await startedRig(open);
      await Promise.all([adapter.stop(), adapter.stop()]);
      await ended;
      await adapter.stop();
    });

    it("stop() before start() is harmless, and nothing starts any more", async () => {
      const { adapter, footnote, call, ran } = await preparedRig(open);
      await adapter.stop();
      await adapter.start(footnote.bot);
      const late = call("echo", { text: "too late" });
      await pause(50);
      expect([late.shown(), ran()]).toEqual([[], []]);
    });
  });
}
