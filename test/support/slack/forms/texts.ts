// Text objects and options, the small parts that blocks are made of.
import { z } from "zod";
import { list, text } from "./form.ts";

export const blockId = text(1, 255).optional();
export const actionId = text(1, 255);
export const url = text(1, 3000).refine((value) => URL.canParse(value), "must be a valid URL");

export const plainText = (max: number, min = 1) =>
  z.strictObject({ type: z.literal("plain_text"), text: text(min, max), emoji: z.boolean().optional() });
const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal("mrkdwn"), text: text(1, max), verbatim: z.boolean().optional() });
/** Either of them. */
export const anyText = (max: number) => z.discriminatedUnion("type", [plainText(max), mrkdwn(max)]);

const optionParts = { value: text(1, 75), description: plainText(75).optional() };
/** An option of a menu. */
export const option = z.strictObject({ text: plainText(75), ...optionParts });
export const linkOption = z.strictObject({ text: plainText(75), ...optionParts, url: url.optional() });
/** An option of boxes and radio buttons, which may be formatted. */
export const tick = z.strictObject({ text: anyText(75), value: text(1, 75), description: anyText(75).optional() });

export const options = list(option, 1, 100);
export const optionGroup = z.strictObject({ label: plainText(75), options });
export const optionGroups = list(optionGroup, 1, 100);

export const confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(["primary", "danger"]).optional(),
});
