// Work at each minute, on node-cron. It only ticks: what is due, and whether it was done before, is written in tables.
import { schedule, type ScheduledTask, setLogger } from "node-cron";
import type { Jobs, Log } from "../ports.ts";

export function createCronJobs(log: Log): Jobs {
  // node-cron 4.6 cuts off milliseconds in the machine's own zone. Where that has an hour twice, it takes the second for
  // the first and looks at the clock without a pause until the hour is over. In UTC no hour comes twice; all that people
  // read names its zone.
  process.env["TZ"] = "UTC";
  const tasks: ScheduledTask[] = [];
  const atWork = new Set<Promise<void>>();
  setLogger({
    info: (message) => log.debug({}, message),
    warn: (message) => log.warn({}, message),
    error: (message, error) => log.error({ err: error ?? message }, "The minutes do not tick as they should"),
    debug: (message, error) => log.debug({ err: error ?? message }, "The minutes tick"),
  });

  return {
    everyMinute(name, work) {
      let busy = false;
      const run = async (): Promise<void> => {
        if (busy) return log.warn({ job: name }, "A minute was left out, since the work of an earlier one goes on");
        busy = true;
        try {
          await work();
        } catch (error) {
          log.error({ err: error, job: name }, "A job failed, and is done again at the next minute");
        } finally {
          busy = false;
        }
      };
      const start = (): Promise<void> => {
        const running = run();
        atWork.add(running);
        return running.finally(() => atWork.delete(running));
      };
      tasks.push(schedule("* * * * *", start, { name, timezone: "UTC", suppressMissedWarning: true }));
      void start();
    },
    async stop() {
      for (const task of tasks.splice(0)) await task.destroy();
      await Promise.all(atWork);
    },
  };
}
