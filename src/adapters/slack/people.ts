// Who asks: their zone, their locale, and whether they run the workspace. Slack is asked once an hour at most.
import type { Actor } from "../../bot/ports.ts";
import type { Web } from "./web.ts";

const KEPT_MS = 3_600_000;
const MOST = 10_000;

type Known = { actor: Actor; until: number };

export type People = {
  /** Who that is; where Slack does not say, somebody without special rights. */
  actor(user: string, direct: boolean): Promise<Actor>;
};

export function createPeople({ call }: Pick<Web, "call">, now: () => number = Date.now): People {
  const known = new Map<string, Known>();
  const asking = new Map<string, Promise<Actor>>();

  async function ask(id: string): Promise<Actor> {
    try {
      const { user } = await call((client) => client.users.info({ user: id, include_locale: true }));
      const actor: Actor = {
        id,
        isModerator: user?.is_admin === true || user?.is_owner === true,
        ...(user?.locale ? { locale: user.locale } : {}),
        ...(user?.tz ? { timezone: user.tz } : {}),
      };
      known.delete(id);
      known.set(id, { actor, until: now() + KEPT_MS });
      if (known.size > MOST) known.delete(known.keys().next().value!);
      return actor;
    } catch {
      // An answer in UTC is better than none.
      return { id, isModerator: false };
    } finally {
      asking.delete(id);
    }
  }

  return {
    async actor(id, direct) {
      const found = known.get(id);
      let actor = found && found.until > now() ? found.actor : undefined;
      if (actor === undefined) {
        const asked = asking.get(id) ?? ask(id);
        asking.set(id, asked);
        actor = await asked;
      }
      // In a direct message everybody is at home.
      return direct ? { ...actor, isModerator: true } : actor;
    },
  };
}
