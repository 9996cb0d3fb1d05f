// What every entry point has at hand, and how a reply becomes a message.
import type { Bot, Charts, Log, MessageRef } from "../../bot/ports.ts";
import type { Command } from "../../commands/define.ts";
import type { Reply } from "../../commands/reply.ts";
import type { OpenFile } from "../attached.ts";
import { keep, type State } from "../button-id.ts";
import { remembering } from "../drawings.ts";
import type { SlackLook } from "./blocks.ts";
import type { People } from "./people.ts";
import type { Pictures } from "./pictures.ts";
import { placeOf, type Spot } from "./place.ts";
import { type Body, render } from "./render.ts";
import type { Web } from "./web.ts";

export type Me = {
  user: string;
  bot: string;
  workspace: string;
  /** Whether plain messages in channels are heard. */
  hears: boolean;
};

export type Answered = (message: MessageRef, reply: Reply) => Promise<void>;

export type Desk = {
  bot: Bot;
  commands: readonly Command[];
  look: SlackLook;
  state: State;
  log: Log;
  web: Web;
  people: People;
  me: Me;
  openFile: OpenFile;
  /** Where there is none, charts are text. */
  charts?: Charts | undefined;
  /** Milliseconds until this member may ask again; 0 is now. */
  cooldown: (member: string) => number;
  deferAfterMs?: number | undefined;
  answered?: Answered | undefined;
};

/**
 * Notes an answer that can be changed later. What came by an address or inside an acknowledgement has no id that Slack
 * would tell, and what only the asker sees cannot be changed: corrections do not reach these. That it could not be
 * written down is no reason to fail: the answer is there.
 */
export async function note(spot: Spot, message: string | undefined, reply: Reply, desk: Desk): Promise<void> {
  if (message === undefined) return;
  try {
    await desk.answered?.({ place: placeOf(desk.me.workspace, spot), message }, reply);
  } catch (error) {
    desk.log.warn({ err: error, message }, "An answer was given, but corrections will not reach it");
  }
}

const drawing = remembering((reply, look: SlackLook) => render(reply, look));

/** The reply as a message, with what its buttons need put away. */
export async function drawn(
  reply: Reply,
  { look, state }: Pick<Desk, "look" | "state">,
  pictures?: Pictures,
): Promise<Body> {
  const { body, kept } = pictures === undefined ? drawing(reply, look) : render(reply, { ...look, pictures });
  await keep(kept, state);
  return body;
}
