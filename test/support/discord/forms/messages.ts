// A message as it is created and edited, in a channel and as an answer to an interaction.
import { AllowedMentionsTypes, MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import { refuse } from "../refusal.ts";
import { messageComponent } from "./components.ts";
import { checkSum, embed, isEmptyEmbed } from "./embeds.ts";
import { list, rule, snowflakeText, text } from "./form.ts";
import { checkLayout } from "./layout.ts";

const ids = list(snowflakeText, 0, 100);
const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(AllowedMentionsTypes)).optional(),
    users: ids.optional(),
    roles: ids.optional(),
    replied_user: z.boolean().optional(),
  })
  .superRefine(
    rule(({ parse = [], users = [], roles = [] }, complain) => {
      for (const [kind, given] of [
        [AllowedMentionsTypes.User, users],
        [AllowedMentionsTypes.Role, roles],
      ] as const)
        if (parse.includes(kind) && given.length > 0)
          complain(
            [],
            "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
            `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
          );
    }),
  );

const flagsOf = (allowed: number) =>
  z.int().refine((value) => (value & ~allowed) === 0, {
    message: `Only these flags may be set here: ${allowed}`,
    params: { code: "MESSAGE_FLAGS_INVALID" },
  });

const upload = z.strictObject({
  id: z.union([z.string().regex(/^\d{1,20}$/), z.int()]),
  filename: z.string().optional(),
  title: z.string().max(1024).nullable().optional(),
  description: text(0, 1024).nullable().optional(),
  // Of voice messages; discord.js names them with every file.
  duration_secs: z.number().nullable().optional(),
  waveform: z.string().nullable().optional(),
});

const parts = {
  content: text(0, 2000).nullable().optional(),
  tts: z.boolean().optional(),
  embeds: list(embed, 0, 10).nullable().optional(),
  allowed_mentions: allowedMentions.nullable().optional(),
  components: z.array(messageComponent).nullable().optional(),
  attachments: list(upload, 0, 10).nullable().optional(),
};
const oneTime = {
  nonce: z.union([text(0, 25), z.int()]).optional(),
  // discord.js sends it with interaction responses too.
  enforce_nonce: z.boolean().optional(),
};
const F = MessageFlags;
const SENDABLE = F.SuppressEmbeds | F.SuppressNotifications | F.IsComponentsV2;

const schemas = {
  channel: z.strictObject({
    ...parts,
    ...oneTime,
    flags: flagsOf(SENDABLE).optional(),
    message_reference: z
      .strictObject({
        type: z.literal([0]).optional(),
        message_id: snowflakeText,
        channel_id: snowflakeText.optional(),
        guild_id: snowflakeText.optional(),
        fail_if_not_exists: z.boolean().optional(),
      })
      .optional(),
  }),
  interaction: z.strictObject({ ...parts, ...oneTime, flags: flagsOf(SENDABLE | F.Ephemeral).optional() }),
  edit: z.strictObject({
    ...parts,
    ...oneTime,
    flags: flagsOf(F.SuppressEmbeds | F.IsComponentsV2)
      .nullable()
      .optional(),
  }),
};

export type MessageForm = z.infer<(typeof schemas)["channel"]> | z.infer<(typeof schemas)["edit"]>;
export type ChannelMessageForm = z.infer<(typeof schemas)["channel"]>;

const checkWhole = rule<MessageForm>(({ embeds, components, content, flags }, complain) => {
  const isV2 = ((flags ?? 0) & F.IsComponentsV2) !== 0;
  checkSum(embeds ?? [], complain);
  checkLayout(components ?? [], isV2, complain);
  if (isV2 && (content || (embeds ?? []).length > 0))
    complain(
      ["flags"],
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      "No content and no embeds with components v2",
    );
});

export const messageForms = {
  channel: schemas.channel.superRefine(checkWhole),
  interaction: schemas.interaction.superRefine(checkWhole),
  edit: schemas.edit.superRefine(checkWhole),
};

/** Refuses an embed that would show nothing. */
export function refuseEmptyEmbeds({ embeds }: MessageForm): void {
  if (embeds?.some(isEmptyEmbed)) refuse("emptyMessage");
}

/** Refuses a message that would show nothing. */
export function refuseEmpty(form: MessageForm, files: number): void {
  const { content, embeds, components } = form;
  refuseEmptyEmbeds(form);
  const shown = Boolean(content?.trim()) || (embeds ?? []).length > 0 || (components ?? []).length > 0 || files > 0;
  if (!shown) refuse("emptyMessage");
}
