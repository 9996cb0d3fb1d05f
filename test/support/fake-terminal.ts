// Both ends of a terminal adapter as streams in memory: type into one, read from the other.
import { PassThrough } from "node:stream";
import { createTerminal } from "../../src/adapters/terminal/adapter.ts";
import type { TerminalDeps } from "../../src/adapters/terminal/adapter.ts";
import type { Bot } from "../../src/bot/ports.ts";
import { render } from "../../src/commands/words/en/render.ts";
import { terminal } from "../../src/commands/words/en/terminal.ts";

export const words = { render, terminal };
export const place = { platform: "terminal", workspace: "local", channel: "local" };
export const actor = { id: "me", isModerator: true };

type More = Partial<Pick<TerminalDeps, "json" | "historyFile">> & { tty?: boolean; columns?: number };

export const fakeTerminal = (bot: Bot, { tty = false, columns = 80, ...more }: More = {}) => {
  const input = Object.assign(new PassThrough(), { isTTY: tty });
  const output = Object.assign(new PassThrough(), { isTTY: tty, columns });
  let shown = "";
  output.setEncoding("utf8");
  output.on("data", (chunk: string) => {
    shown += chunk;
  });
  let id = 0;
  const adapter = createTerminal({ input, output, words, place, actor, newId: () => `t${(id += 1)}`, ...more });
  const ended = adapter.start(bot);
  return {
    adapter,
    input,
    output,
    ended,
    shown: () => shown,
    type: (text: string) => void input.write(text),
    /** Everything typed at once, then the end of the input; gives back what was shown. */
    feed: async (text: string | Uint8Array): Promise<string> => {
      input.end(text);
      await ended;
      return shown;
    },
  };
};
