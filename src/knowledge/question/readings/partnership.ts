// A deal out of which products come, and no money.
import type { Draft } from "../draft.ts";
import { drop, takeAway } from "../draft.ts";

const PRODUCTS = new Set(["flagship", "phone", "device", "product", "camera"]);

/** "Deal" beside a product: "the deal of Xiaomi for phones" is a partnership and no placement. */
export function dealOverProducts(draft: Draft): void {
  const { said, subjects, words } = draft;
  if (subjects.length > 0 && said.has("channel:placement") && words.some((word) => PRODUCTS.has(word))) {
    drop(draft, "channel:placement");
    words.push("partner");
  }
}

/** "Planned", "device" beside a partner: "what devices are planned with the partner?" is told of the partner. */
export function plannedWithPartner(draft: Draft): void {
  if (!draft.words.includes("partner")) return;
  drop(draft, "part:planned");
  if (draft.words.length > 1) takeAway(draft, "device");
}
