// Takes in what comes and judges it later: where speed is measured, judging must not be what takes the time.
import type { Acts } from "./acts.ts";
import { type Desk, isEmpty } from "./desk.ts";

export type PatientDesk = Desk & {
  /** Judges all that came, in its order. */
  judge: () => void;
};

/** Each act is marked as heard at once; refusals come when it is judged. */
export function patient(desk: Desk, { ofReply }: Pick<Acts, "ofReply">): PatientDesk {
  let came: (() => void)[] = [];
  return {
    acknowledged: (act, payload) => {
      if (!isEmpty(payload)) act.heard = true;
      came.push(() => desk.acknowledged(act, payload));
    },
    respond: (token, body) => {
      const act = ofReply(token);
      if (act) act.heard = true;
      came.push(() => desk.respond(token, body));
    },
    judge: () => {
      for (const judge of came) judge();
      came = [];
    },
  };
}
