// What is told beside a placement of what was planned first.
import type { Fact } from "../../facts/fact.ts";
import type { Reader } from "../reading.ts";
import { weightsOf } from "../terms.ts";

export const partTold = async (fact: Fact, reader: Reader): Promise<Fact[]> =>
  fact.kind !== "flow" || fact.channel !== "placement"
    ? []
    : (await reader.facts("event"))
        .filter((event) => event.statedOn === fact.statedOn && weightsOf(event, reader.lexicon).has("part:planned"))
        .slice(0, 1);
