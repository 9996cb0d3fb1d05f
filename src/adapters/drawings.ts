// An answer that is given again is drawn as it was: the same reply always gives the same body, which nobody changes.
import type { Reply } from "../commands/reply.ts";

/** `render`, which draws a reply again only for another look than the last. */
export function remembering<Look extends object, Drawing>(
  render: (reply: Reply, look: Look) => Drawing,
): (reply: Reply, look: Look) => Drawing {
  const drawings = new WeakMap<Reply, { look: Look; drawing: Drawing }>();
  return (reply, look) => {
    const known = drawings.get(reply);
    if (known?.look === look) return known.drawing;
    const drawing = render(reply, look);
    drawings.set(reply, { look, drawing });
    return drawing;
  };
}
