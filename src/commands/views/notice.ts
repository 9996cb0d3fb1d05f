// What its owner is told where a digest did not arrive, or a correction of what it said.
import type { Look } from "../look.ts";
import { type Action, type Card, text } from "../reply.ts";

export type Notice = {
  id: string;
  why: "gone" | "forbidden" | "broken" | "unknown" | "given-up" | "uncorrected";
  scope: "member" | "channel";
  /** The channel that it goes to, as its platform names it. */
  channel: string;
};

export function noticeCard({ id, why, scope, channel }: Notice, { words: all }: Look): Card {
  const words = all.digest.notice;
  const isPaused = why === "gone" || why === "forbidden" || why === "broken";
  const resume: Action = { label: words.resume, invoke: { command: "digest resume", options: { id } } };
  return {
    title: why === "uncorrected" ? words.uncorrectedTitle(id) : words.title(id),
    tone: "warn",
    blocks: [
      text(words[why]),
      text(scope === "channel" ? words.channel(channel) : words.member),
      ...(isPaused ? [text(words.help[scope])] : []),
    ],
    notes: [],
    // A channel's is resumed where it goes to.
    ...(isPaused && scope === "member" ? { actions: [resume] } : {}),
  };
}
