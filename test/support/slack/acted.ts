// What in a message would act: whom it would call, and what Slack would turn into something else than text.
import type { Json } from "./refusal.ts";

const CONTROL = /<(?:![^>]*|@[UW][^>]*)>/g;
/** Bare words are read as mentions wherever Slack is asked to parse, or not told to leave the text alone. */
const BARE = /(?<![\w<])@(?:channel|here|everyone)\b/g;

const found = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

function inBlocks(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inBlocks);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Json;
  const words = typeof node["text"] === "string" ? node["text"] : "";
  switch (node["type"]) {
    case "mrkdwn":
      return [...found(words, CONTROL), ...(node["verbatim"] === true ? [] : found(words, BARE))];
    case "markdown":
      return [...found(words, CONTROL), ...found(words, BARE)];
    case "broadcast":
      return [`<!${String(node["range"])}>`];
    case "user":
      return [`<@${String(node["user_id"])}>`];
    case "usergroup":
      return [`<!subteam^${String(node["usergroup_id"])}>`];
    default:
      return Object.values(node).flatMap(inBlocks);
  }
}

type Sent = {
  text?: string | undefined;
  blocks: unknown;
  link_names?: boolean | undefined;
  parse?: string | undefined;
  mrkdwn?: boolean | undefined;
};

/** Every mention that would reach somebody; none in a message that is only to be read. */
export function actedIn({ text = "", blocks, link_names: named, parse }: Sent): string[] {
  const bare = named === true || parse === "full" ? found(text, BARE) : [];
  return [...found(text, CONTROL), ...bare, ...inBlocks(blocks)];
}
