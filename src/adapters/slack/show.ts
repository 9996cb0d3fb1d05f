// How a reply gets to people: drawn, with its pictures uploaded before, and with text in their place where Slack refuses them.
import { setTimeout as sleep } from "node:timers/promises";
import type { Reply } from "../../commands/reply.ts";
import { type Desk, drawn } from "./desk.ts";
import { refusesBlocks } from "./failures.ts";
import type { How, Outlet } from "./outlets.ts";
import { inText, pictured } from "./pictures.ts";

/**
 * Slack looks at a file after the upload, and refuses a message with it for about a second. A response address takes five
 * messages in all, refused ones maybe among them.
 */
const PAUSES_MS = [600, 1200, 0];

/** Shows the reply, and tells its id where it has one; rejects where that was refused, or may not have got through. */
export async function show(reply: Reply, outlet: Outlet, how: How, desk: Desk): Promise<string | undefined> {
  const { reply: shown, pictures } = await pictured(reply, desk);
  const body = await drawn(shown, desk, pictures);
  if (pictures.size === 0) return outlet(body, how);
  let refusal: unknown;
  for (const pause of PAUSES_MS) {
    try {
      return await outlet(body, how);
    } catch (error) {
      if (!refusesBlocks(error)) throw error;
      refusal = error;
      await sleep(pause);
    }
  }
  return outlet(await drawn(await inText(reply, refusal, desk), desk), how);
}
