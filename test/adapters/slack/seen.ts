// What a member sees of an answer, and how it came.
import type { Handle } from "../../support/slack/handle.ts";
import type { Outcome } from "../../support/slack/outcome.ts";
import type { SeenMessage } from "../../support/slack/book.ts";
import { readable } from "../../support/slack/said.ts";

type Seen = SeenMessage | undefined;

/** The heading of a message, without the mark of its tone. */
export const titleOf = (message: Seen): string => {
  const header = message?.blocks.find(({ type }) => type === "header") as { text?: { text?: string } } | undefined;
  return (header?.text?.text ?? "").replace(/^[▲▼⚠] /, "");
};
export const textOf = (message: Seen): string => (message === undefined ? "" : readable(message));
export const isPrivate = (message: Seen): boolean => message?.onlyFor !== undefined;

export const labelsOf = (message: Pick<SeenMessage, "blocks"> | undefined): string[] =>
  (message?.blocks ?? []).flatMap((block) => {
    if (block["type"] !== "actions") return [];
    const elements = block["elements"] as { text?: { text: string }; options?: { text: { text: string } }[] }[];
    return elements.flatMap(({ text, options }) => [
      ...(text ? [text.text] : []),
      ...(options ?? []).map((option) => option.text.text),
    ]);
  });

export const pageOf = (message: Seen): string | undefined => /page \d+ of \d+/.exec(textOf(message))?.[0];

/** Waits for one answer more. */
export const answerOf = async (handle: Handle): Promise<Seen> =>
  (await handle.answered({ until: ({ message }: Outcome) => message !== undefined })).message;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** The choices of all menus. */
export const optionsOf = (message: Seen): { label: string; value: string }[] =>
  (message?.blocks ?? []).flatMap((block) => {
    const elements = (block["elements"] ?? []) as { options?: { text: { text: string }; value: string }[] }[];
    return elements.flatMap(({ options = [] }) => options.map(({ text, value }) => ({ label: text.text, value })));
  });
