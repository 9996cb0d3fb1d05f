// Views: forms that are open, one stack for each person, and everybody's App Home.
import { z } from "zod";
import { accept } from "./forms/form.ts";
import { viewBlocks } from "./forms/blocks.ts";
import { blockId, plainText } from "./forms/texts.ts";
import { text } from "./forms/form.ts";
import type { Ids } from "./ids.ts";
import { type Json, refuse } from "./refusal.ts";
import { APP_ID, BOT_ID, TEAM_ID } from "./world.ts";

const shared = {
  callback_id: blockId,
  private_metadata: text(0, 3000).optional(),
  external_id: blockId,
  blocks: viewBlocks,
};
const modal = z.strictObject({
  type: z.literal("modal"),
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  submit_disabled: z.boolean().optional(),
  ...shared,
});
const home = z.strictObject({ type: z.literal("home"), ...shared });
const needsSubmit = (view: z.infer<typeof modal>): boolean =>
  view.submit !== undefined || view.blocks.every(({ type }) => type !== "input");
const modalForm = modal.refine(needsSubmit, { message: "submit is required when an input block is within blocks" });

export type SeenView = {
  id: string;
  hash: string;
  type: "modal" | "home";
  /** Whose screen it is on. */
  user: string;
  title: string;
  submit: string | undefined;
  callbackId: string;
  privateMetadata: string;
  externalId: string;
  blocks: Json[];
  root: string;
  previous: string | undefined;
  shownAt: number;
};
export type Views = {
  open: (user: string, body: unknown) => SeenView;
  push: (user: string, onto: string, body: unknown) => SeenView;
  update: (id: string, body: unknown, hash?: string) => SeenView;
  publish: (user: string, body: unknown, hash?: string) => SeenView;
  find: (id: string) => SeenView | undefined;
  byExternalId: (externalId: string) => SeenView | undefined;
  home: (user: string) => SeenView | undefined;
  /** The form that a person has before them. */
  top: (user: string) => SeenView | undefined;
  close: (id: string) => void;
  clear: (user: string) => void;
  /** Errors may only name blocks that ask for something. */
  refuseUnknownBlocks: (id: string, blockIds: readonly string[]) => void;
};

const MOST_IN_STACK = 3;
const MOST_BYTES = 250_000;

export const viewOnTheWire = (view: SeenView): Json => ({
  id: view.id,
  team_id: TEAM_ID,
  type: view.type,
  blocks: view.blocks,
  private_metadata: view.privateMetadata,
  callback_id: view.callbackId,
  state: { values: {} },
  hash: view.hash,
  title: { type: "plain_text", text: view.title, emoji: true },
  submit: view.submit === undefined ? null : { type: "plain_text", text: view.submit, emoji: true },
  close: null,
  previous_view_id: view.previous ?? null,
  root_view_id: view.root,
  app_id: APP_ID,
  bot_id: BOT_ID,
  external_id: view.externalId,
  app_installed_team_id: TEAM_ID,
});

export function createViews(ids: Ids): Views {
  const views = new Map<string, SeenView>();
  const stacks = new Map<string, string[]>();
  const homes = new Map<string, string>();
  const byExternalId = (wanted: string) => [...views.values()].find(({ externalId }) => externalId === wanted);
  const stackOf = (user: string): string[] => stacks.get(user) ?? [];
  const get = (id: string): SeenView => views.get(id) ?? refuse("not_found");

  const readAs = <T extends { external_id?: string | undefined }>(
    form: z.ZodType<T>,
    body: unknown,
    id?: string,
  ): T => {
    const view = accept(form, body, "invalid_arguments", ["view"]);
    if (Buffer.byteLength(JSON.stringify(view)) > MOST_BYTES) refuse("view_too_large");
    const holder = view.external_id === undefined ? undefined : byExternalId(view.external_id);
    if (holder && holder.id !== id) refuse("duplicate_external_id");
    return view;
  };
  const read = (body: unknown, id?: string) => readAs(modalForm, body, id);
  const made = (user: string, body: z.infer<typeof modalForm> | z.infer<typeof home>, parts: Partial<SeenView>) => {
    const id = parts.id ?? ids.next("V");
    const isModal = body.type === "modal";
    const view: SeenView = {
      id,
      hash: `${ids.ts()}.hash`,
      type: body.type,
      user,
      title: isModal ? body.title.text : "",
      submit: isModal ? body.submit?.text : undefined,
      callbackId: body.callback_id ?? "",
      privateMetadata: body.private_metadata ?? "",
      externalId: body.external_id ?? "",
      blocks: body.blocks.map((block) => ({ block_id: ids.next("b"), ...block })),
      root: id,
      previous: undefined,
      shownAt: performance.now(),
      ...parts,
    };
    views.set(id, view);
    return view;
  };
  const refuseStale = (view: SeenView | undefined, hash: string | undefined): void => {
    if (hash !== undefined && hash !== view?.hash) refuse("hash_conflict");
  };

  return {
    open: (user, body) => {
      const view = made(user, read(body), {});
      stacks.set(user, [view.id]);
      return view;
    },
    push: (user, onto, body) => {
      const stack = stackOf(user);
      if (stack.length >= MOST_IN_STACK) refuse("push_limit_reached");
      const view = made(user, read(body), { root: get(onto).root, previous: onto });
      stacks.set(user, [...stack, view.id]);
      return view;
    },
    update: (id, body, hash) => {
      const before = get(id);
      if (before.type === "modal" && !stackOf(before.user).includes(id)) refuse("not_found");
      refuseStale(before, hash);
      return made(before.user, read(body, id), { id, root: before.root, previous: before.previous });
    },
    publish: (user, body, hash) => {
      const known = homes.get(user);
      refuseStale(known === undefined ? undefined : views.get(known), hash);
      const view = made(user, readAs(home, body, known), known === undefined ? {} : { id: known });
      homes.set(user, view.id);
      return view;
    },
    find: (id) => views.get(id),
    byExternalId,
    home: (user) => views.get(homes.get(user) ?? ""),
    top: (user) => views.get(stackOf(user).at(-1) ?? ""),
    close: (id) => {
      const { user } = get(id);
      stacks.set(
        user,
        stackOf(user).filter((one) => one !== id),
      );
    },
    clear: (user) => void stacks.delete(user),
    refuseUnknownBlocks: (id, blockIds) => {
      const inputs = get(id).blocks.flatMap((block) => (block["type"] === "input" ? [block["block_id"]] : []));
      const unknown = blockIds.filter((one) => !inputs.includes(one));
      if (unknown.length > 0) refuse("invalid_errors", { errors: unknown.map((one) => `no input block ${one}`) });
    },
  };
}
