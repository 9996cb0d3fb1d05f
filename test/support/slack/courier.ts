// Brings acts to the app by whichever way it listens, and judges what comes back: in time, late, or not at all.
import type { Act, Delivery, Retry } from "./acts.ts";
import type { Desk } from "./desk.ts";
import type { Receiver, Sent, Signing } from "./receiver.ts";
import type { SocketMode } from "./socket.ts";

export type CourierDeps = {
  socket: SocketMode;
  receiver: Receiver;
  overHttp: () => boolean;
  desk: Desk;
  now: () => number;
  deadlineMs: number;
  stir: () => void;
};
export type How = { retry?: Retry | undefined; signing?: Signing | undefined };
export type Courier = {
  deliver: (act: Act, how?: How) => Delivery;
  /** The very same HTTP request once more. */
  replay: (act: Act) => Promise<number>;
  /** What Slack tells the person: nothing while there is time. */
  failureOf: (act: Act) => string | undefined;
};

/** Nobody is told of events that were not heard: Slack sends those again. */
function fail(act: Act, why: string): void {
  if (act.kind !== "events_api") act.failed ??= why;
}

const LATE = "operation_timeout";
const NOBODY = "dispatch_failed";

export function createCourier({ socket, receiver, overHttp, desk, now, deadlineMs, stir }: CourierDeps): Courier {
  const sentOver = new Map<number, Sent>();

  const acked = (act: Act, delivery: Delivery, payload: unknown) => {
    delivery.ackedAt = now();
    delivery.payload = payload;
    if (delivery.ackedAt - delivery.sentAt > deadlineMs) {
      delivery.late = true;
      fail(act, LATE);
    } else desk.acknowledged(act, payload);
    stir();
  };
  const answered = (act: Act, delivery: Delivery, status: number, payload: unknown) => {
    delivery.status = status;
    if (status === 200) return acked(act, delivery, payload);
    fail(act, status >= 500 ? "http_service_error" : "http_client_error");
  };

  const post = (act: Act, delivery: Delivery, signing: Signing) => {
    const sent = receiver.sign({ kind: act.kind, payload: act.payload, retry: delivery.retry }, signing);
    sentOver.set(act.id, sent);
    receiver
      .send(sent)
      .then(({ status, payload }) => answered(act, delivery, status, payload))
      .catch(() => fail(act, NOBODY))
      .finally(stir);
  };

  return {
    deliver: (act, { retry, signing = "good" } = {}) => {
      const delivery: Delivery = { via: "http", sentAt: now(), ...(retry ? { retry } : {}) };
      act.deliveries.push(delivery);
      if (overHttp()) post(act, delivery, signing);
      else {
        const { kind, payload } = act;
        const via = socket.send({ kind, payload, retry }, (given) => acked(act, delivery, given));
        if (via === undefined) fail(act, NOBODY);
        else delivery.via = via;
      }
      stir();
      return delivery;
    },
    replay: async (act) => {
      const sent = sentOver.get(act.id);
      if (!sent) throw new Error("Only what came over HTTP can be replayed.");
      const { status } = await receiver.send(sent);
      return status;
    },
    failureOf: ({ kind, failed, deliveries }) => {
      if (failed !== undefined || kind === "events_api") return failed;
      const isOver = ({ sentAt, ackedAt }: Delivery) => ackedAt === undefined && now() - sentAt > deadlineMs;
      return deliveries.length > 0 && deliveries.every(isOver) ? LATE : undefined;
    },
  };
}
