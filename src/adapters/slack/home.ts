// The Home tab: the command "home", rendered as a view for one person.
import type { Desk } from "./desk.ts";
import { keep } from "../button-id.ts";
import { reasonOf } from "./failures.ts";
import { surfaces } from "./limits.ts";
import { placeOf } from "./place.ts";
import { render } from "./render.ts";

export async function showHome(user: string, id: string, desk: Desk): Promise<void> {
  const { bot, people, me, look, web, state, log } = desk;
  const reply = await bot.run({
    id,
    command: "home",
    options: {},
    place: placeOf(me.workspace, { channel: user }),
    actor: await people.actor(user, true),
  });
  const { body, kept } = render(reply, look, surfaces.home);
  await keep(kept, state);
  try {
    await web.call(({ views }) => views.publish({ user_id: user, view: { type: "home", blocks: body.blocks } }));
  } catch (error) {
    log.warn({ why: reasonOf(error) }, "The Home tab could not be shown");
  }
}
