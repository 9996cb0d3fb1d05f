// An embed, with the limits of its parts. What a bot cannot set (video, provider) is refused.
import { z } from "zod";
import { between, type Complain, list, text } from "./form.ts";

const scheme = (allowed: RegExp, names: string) =>
  z
    .string()
    .max(2048)
    .refine((value) => URL.canParse(value), {
      message: "Not a well formed URL.",
      params: { code: "URL_TYPE_INVALID_URL" },
    })
    .refine((value) => !URL.canParse(value) || allowed.test(value), {
      message: `Scheme must be one of (${names}).`,
      params: { code: "URL_TYPE_INVALID_SCHEME" },
    });
const link = scheme(/^https?:/i, "'http', 'https'");
export const media = scheme(/^(?:https?|attachment):/i, "'http', 'https', 'attachment'");

const image = z.strictObject({ url: media });

export const embed = z.strictObject({
  title: text(0, 256).optional(),
  type: z.literal("rich").optional(),
  description: text(0, 4096).optional(),
  url: link.optional(),
  timestamp: z.iso.datetime({ offset: true }).optional(),
  color: between(0, 0xffffff).optional(),
  footer: z.strictObject({ text: text(1, 2048), icon_url: media.optional() }).optional(),
  image: image.optional(),
  thumbnail: image.optional(),
  author: z.strictObject({ name: text(1, 256), url: link.optional(), icon_url: media.optional() }).optional(),
  fields: list(
    z.strictObject({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().optional() }),
    0,
    25,
  ).optional(),
});

type Embed = z.infer<typeof embed>;

export const isEmptyEmbed = ({
  title,
  description,
  footer,
  image: picture,
  thumbnail,
  author,
  fields = [],
}: Embed): boolean =>
  !title?.trim() && !description?.trim() && !footer && !picture && !thumbnail && !author && fields.length === 0;

const lengthOf = ({ title = "", description = "", footer, author, fields = [] }: Embed): number =>
  [
    title,
    description,
    footer?.text ?? "",
    author?.name ?? "",
    ...fields.flatMap(({ name, value }) => [name, value]),
  ].join("").length;

const MOST = 6000;

/** The sum over all embeds of a message. */
export function checkSum(embeds: readonly Embed[], complain: Complain): void {
  const sum = embeds.reduce((length, one) => length + lengthOf(one), 0);
  if (sum > MOST) complain(["embeds"], "MAX_EMBED_SIZE_EXCEEDED", `Embed size exceeds maximum size of ${MOST}`);
}
