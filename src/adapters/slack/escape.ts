// Text for the few places that Slack reads as markup: the line that notifications show. Everything else goes into
// rich_text and plain_text, which Slack shows as they are: its markup cannot escape emphasis.
import { clean } from "../text-safety.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The text without mentions, links and commands: "<" begins all of them. */
export const escape = (text: string): string => clean(text).replace(/[&<>]/g, (one) => entities[one] ?? one);
