// What comes without being asked for, such as a digest: shown as soon as nobody is in the middle of something.
import type { MessageRef, Sender, SendResult } from "../../bot/ports.ts";
import type { Reply } from "../../commands/reply.ts";

/** Shows it now; false where it would come between a question and its answer. */
export type Show = (reply: Reply) => Promise<boolean>;

export type Delivery = {
  sender: Sender;
  open(show: Show): void;
  close(): void;
};

const AGAIN_MS = 2000;

export function createDelivery(platform: string): Delivery {
  let show: Show | undefined;
  const { promise: ready, resolve: begin } = Promise.withResolvers<void>();
  const deliver = async (reply: Reply, message: MessageRef): Promise<SendResult> => {
    await ready;
    return (await show?.(reply)) === true ? { status: "sent", message } : { status: "retry", afterMs: AGAIN_MS };
  };
  return {
    sender: {
      platform,
      sameForMs: 0,
      perSecond: 20,
      send(to, reply, key) {
        const place = "channel" in to ? to : { platform, workspace: to.workspace, channel: to.person };
        return deliver(reply, { place, message: key });
      },
      // What stands on a screen stays: the new version is shown below it.
      edit: (message, reply) => deliver(reply, message),
    },
    open: (how) => {
      show = how;
      begin();
    },
    close: () => {
      show = undefined;
      begin();
    },
  };
}
