// kill -9 in the middle of an import: each file is in whole or not at all, and the next import completes it.
import { setTimeout as pause } from "node:timers/promises";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { onEachEngine } from "../support/databases.ts";
import { runFootnote, spawnFootnote } from "../support/program.ts";
import { largeFolder, SOURCE } from "./folder.ts";
import { type Inside, tallies } from "./inside.ts";
import { emptyPlace } from "./places.ts";

const FACTS = 200;

const ours = ({ bySource }: Inside) => Object.entries(bySource).filter(([source]) => source.startsWith(SOURCE));

onEachEngine("an import that is killed", (engine) => {
  const [moments, FILES] = engine === "sqlite" ? [8, 24] : [3, 12];

  it(
    `${moments} times in a row leaves whole files and right totals each time, and nothing twice in the end`,
    { timeout: 60_000 },
    async () => {
      const place = await emptyPlace(engine);
      const folder = dirname(largeFolder(FILES, FACTS).paths[0]!);
      expect(await runFootnote(["chat", "--database", place.url])).toMatchObject({ code: 0, stderr: "" });
      let before = 0;
      let inTheMiddle = 0;
      for (let i = 0; i < moments; i++) {
        const running = spawnFootnote(["import", folder, "--database", place.url]);
        // The first time while it starts, then ever later in the work on the next file.
        if (i > 0) await place.holds(before + 1, running.ended);
        await pause(5 * i);
        running.signal("SIGKILL");
        const { signal, stdout } = await running.ended;
        const inside = await place.inside();
        const files = ours(inside);
        expect(
          files.every(([, n]) => n === FACTS),
          JSON.stringify(files),
        ).toBe(true);
        expect(tallies(inside)).toBe(true);
        expect(files.length).toBeGreaterThanOrEqual(before);
        before = files.length;
        if (signal === "SIGKILL" && stdout === "" && before > 0 && before < FILES) inTheMiddle++;
      }
      expect(inTheMiddle).toBeGreaterThan(1);
      const last = await runFootnote(["import", folder, "--database", place.url]);
      expect(last).toMatchObject({ code: 0, stderr: "" });
      expect(last.stdout).toContain(
        `${FILES} files: ${(FILES - before) * FACTS} facts added, ${before * FACTS} known already`,
      );
      const inside = await place.inside();
      expect(ours(inside)).toHaveLength(FILES);
      expect(ours(inside).every(([, n]) => n === FACTS)).toBe(true);
      expect(tallies(inside)).toBe(true);
    },
  );
});
