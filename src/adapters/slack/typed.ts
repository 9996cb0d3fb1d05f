// What people typed, without Slack's markup: addresses and channels come wrapped, and some characters as entities.

const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&amp;": "&" };

/** The text as it was typed. A name such as 1810.HK is one again: Slack takes it for the address of a page. */
export const typed = (text: string): string =>
  text
    .replace(
      /<(https?:|mailto:)([^>|]*)(?:\|([^>]*))?>/g,
      (_, scheme: string, address: string, label?: string) =>
        label ?? (scheme === "mailto:" ? address : scheme + address),
    )
    .replace(/<#[A-Z0-9]+\|([^>]*)>/g, "#$1")
    .replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? entity);

/** The text without mentions of this user. */
export const withoutMention = (text: string, user: string): string =>
  text.replaceAll(new RegExp(`<@${user}(?:\\|[^>]*)?>`, "g"), " ").trim();
