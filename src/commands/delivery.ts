// What was sent lately, and what did not arrive, and why.
import { defineCommand } from "./define.ts";
import { deliveryCard } from "./views/delivery.ts";
import { en } from "./words/en.ts";

const MOST = 15;

export const delivery = defineCommand({
  name: "delivery",
  summary: en.delivery.summary,
  examples: ["delivery"],
  visibility: "private",
  moderator: true,
  options: {},
  run: async (_, { services, place, actor, look }) => ({
    cards: [deliveryCard(await services.deliveries(place, actor, MOST), look)],
  }),
});
