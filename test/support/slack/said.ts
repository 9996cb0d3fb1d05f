// Messages and views as plain text: what stands on the screen, one block below the other.
import type { SeenMessage } from "./book.ts";
import type { Json } from "./refusal.ts";
import type { SeenView } from "./views.ts";

const isNode = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const nodes = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isNode) : []);
const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** mrkdwn as it is read: links by their label, entities as characters; stars and the like stay, they are the test's matter. */
const readMrkdwn = (text: string): string =>
  unescaped(text.replace(/<(https?:[^|>]+)(?:\|([^>]*))?>/g, (_all, url: string, label?: string) => label ?? url));

function words(value: unknown): string {
  if (typeof value === "string") return value;
  if (!isNode(value)) return "";
  const text = value["text"];
  if (value["type"] === "mrkdwn") return readMrkdwn(String(text));
  return typeof text === "string" ? text : "";
}

function run(node: Json): string {
  switch (node["type"]) {
    case "link":
      return String(node["text"] ?? node["url"]);
    case "user":
      return `<@${String(node["user_id"])}>`;
    case "broadcast":
      return `<!${String(node["range"])}>`;
    case "emoji":
      return `:${String(node["name"])}:`;
    case "date":
      return String(node["fallback"] ?? node["timestamp"]);
    default:
      return words(node);
  }
}
const runs = (value: unknown): string => nodes(value).map(run).join("");

function richText({ elements }: Json): string {
  return nodes(elements)
    .map((part) => {
      if (part["type"] !== "rich_text_list") return runs(part["elements"]);
      const marked = (item: Json, index: number) =>
        `${part["style"] === "ordered" ? `${Number(part["offset"] ?? 0) + index + 1}.` : "•"} ${runs(item["elements"])}`;
      return nodes(part["elements"]).map(marked).join("\n");
    })
    .join("\n");
}

function cell(node: Json): string {
  if (node["type"] === "rich_text") return richText(node);
  return node["type"] === "raw_number" ? String(node["text"] ?? node["value"]) : words(node);
}
const rowsOf = (rows: unknown): string[] =>
  Array.isArray(rows) ? rows.map((row: unknown) => nodes(row).map(cell).join(" | ")) : [];

/** Something to use, in brackets. */
function control(node: Json): string {
  if (node["type"] === "image") return `(${String(node["alt_text"])})`;
  if (node["type"] === "button") return `[${words(node["text"])}]`;
  const initial = isNode(node["initial_option"]) ? words(node["initial_option"]["text"]) : node["initial_value"];
  return `[${typeof initial === "string" ? initial : words(node["placeholder"]) || String(node["type"])}]`;
}

/** A block, as it is read. */
function readBlock(block: Json): string {
  switch (block["type"]) {
    case "header":
    case "markdown":
    case "alert":
      return words(block["text"]);
    case "section": {
      const beside = isNode(block["accessory"]) ? control(block["accessory"]) : "";
      return [words(block["text"]), ...nodes(block["fields"]).map(words), beside].filter(Boolean).join("\n");
    }
    case "context":
      return nodes(block["elements"])
        .map((one) => (one["type"] === "image" ? control(one) : words(one)))
        .join(" ");
    case "actions":
      return nodes(block["elements"]).map(control).join(" ");
    case "input":
      return [
        `${words(block["label"])}: ${isNode(block["element"]) ? control(block["element"]) : ""}`,
        words(block["hint"]),
      ]
        .filter(Boolean)
        .join("\n");
    case "rich_text":
      return richText(block);
    case "table":
      return rowsOf(block["rows"]).join("\n");
    case "data_table":
      return [String(block["caption"]), ...rowsOf(block["rows"])].join("\n");
    case "image":
      return [words(block["title"]), `(${String(block["alt_text"])})`].filter(Boolean).join(" ");
    case "divider":
      return "———";
    default:
      return `(${String(block["type"])})`;
  }
}

/** A message, as it is read: its blocks, or its text where it has none, and its pictures by their description. */
export const readable = ({ text, blocks, files }: SeenMessage): string =>
  [
    ...(blocks.length > 0 ? blocks.map(readBlock) : text ? [readMrkdwn(text)] : []),
    ...files.map(({ altText, title }) => `(${altText || title})`),
  ].join("\n");

/** A form or an App Home, as it is read. */
export const readableView = ({ title, blocks, submit }: SeenView): string =>
  [title, ...blocks.map(readBlock), submit === undefined ? "" : `[${submit}]`].filter(Boolean).join("\n");
