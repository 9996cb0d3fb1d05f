// A thread that does with a chart what its title says: dies, throws, hangs for good, gives back what is no picture, or works.
import { parentPort, threadId } from "node:worker_threads";

const PNG = Buffer.from("89504e470d0a1a0a", "hex");

parentPort?.on("message", ({ id, chart }: { id: number; chart: { title: string } }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const answer = (more: object) => parentPort?.postMessage({ id, ...more });
  switch (chart.title) {
    case "dies":
      return process.exit(3);
    case "throws":
      throw new Error("out of paint");
    case "hangs":
      for (;;);
    case "refuses":
      return answer({ problem: "out of paint" });
    case "garbage":
      return answer({ png: Buffer.from("not a picture"), width: 1, height: 1 });
    case "empty":
      return answer({});
    default:
      return answer({ png: new Uint8Array(PNG), width: 2, height: threadId });
  }
});
