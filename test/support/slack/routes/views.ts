// views.*: forms and the App Home.
import type { Acts } from "../acts.ts";
import type { Channels } from "../channels.ts";
import { type Json, refuse } from "../refusal.ts";
import { type SeenView, viewOnTheWire, type Views } from "../views.ts";
import { maybe, type Methods, need } from "./call.ts";

const shown = (view: SeenView): Json => ({ ok: true, view: viewOnTheWire(view) });

export function viewMethods({ acts, channels, views }: { acts: Acts; channels: Channels; views: Views }): Methods {
  return {
    "views.open": {
      run: (args) => {
        const act = acts.useTrigger(need(args, "trigger_id"));
        const view = views.open(act.by, args["view"]);
        act.views.add(view.id);
        return shown(view);
      },
    },
    "views.push": {
      run: (args) => {
        const act = acts.useTrigger(need(args, "trigger_id"));
        const onto = views.top(act.by) ?? refuse("invalid_trigger_id");
        const view = views.push(act.by, onto.id, args["view"]);
        act.views.add(view.id);
        return shown(view);
      },
    },
    "views.update": {
      run: (args) => {
        const id = maybe(args, "view_id") ?? views.byExternalId(need(args, "external_id"))?.id ?? refuse("not_found");
        return shown(views.update(id, args["view"], maybe(args, "hash")));
      },
    },
    "views.publish": {
      run: (args) => {
        const { id } = channels.person(need(args, "user_id"));
        return shown(views.publish(id, args["view"], maybe(args, "hash")));
      },
    },
  };
}
