// A command whose answer is made of charts, for adapters that show pictures.
import { type Command, defineCommand } from "../../src/commands/define.ts";
import { page } from "../../src/commands/options.ts";
import { chartOf, point } from "./charts.ts";

/** Two pages: the first with so many charts, the second with none. */
export const album = (count: number): Command =>
  defineCommand({
    name: "album",
    summary: "Charts",
    examples: ["album"],
    options: { page: page() },
    run: async (options) => {
      const turn = (label: string, to: number) => ({ label, invoke: { command: "album", options: { page: to } } });
      const blocks = Array.from({ length: count }, (_, at) =>
        chartOf([{ name: "", points: [point("18 Dec 2025", "2025-12-18", at + 1)] }], { name: `chart-${at}` }),
      );
      return {
        cards: [
          {
            title: `Page ${options.page}`,
            blocks: options.page === 1 ? blocks : [{ kind: "text", value: { text: "No charts here" } }],
            notes: [],
            page: { number: options.page, of: 2 },
            actions: [turn("Next page", 2), turn("Previous page", 1)],
          },
        ],
      };
    },
  });
