// What commands ask of alerts.
import type { Services } from "../../commands/services.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Alerts } from "./alerts.ts";

export const createAlertService = (alerts: Alerts, knowledge: Knowledge): Services["alerts"] => ({
  list: (place, actor) => alerts.list(place, actor),
  add: async (place, actor, scope, order) => alerts.add(place, actor, scope, order, await knowledge.newestNews()),
  pause: async (id) => void (await alerts.pause(id, "asked")),
  resume: async (id) => alerts.resume(id, await knowledge.newestNews()),
  snooze: (id, until) => alerts.snooze(id, until),
  remove: (id) => alerts.remove(id),
});
