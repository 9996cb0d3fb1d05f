// All commands, in the order in which help lists them.
import { alertAdd, alertList, alertPause, alertRemove, alertResume, alertSnooze } from "./alert.ts";
import { alertTest } from "./alert-test.ts";
import { ask } from "./ask.ts";
import { brief } from "./brief.ts";
import { check } from "./check.ts";
import { companies } from "./companies.ts";
import { compare } from "./compare.ts";
import { correct, restore, retract } from "./correct.ts";
import type { Command } from "./define.ts";
import { delivery } from "./delivery.ts";
import {
  digestList,
  digestPause,
  digestPreview,
  digestResume,
  digestSend,
  digestShow,
  digestUnsubscribe,
} from "./digest.ts";
import { digestSubscribe } from "./digest-subscribe.ts";
import { events } from "./events.ts";
import { flows } from "./flows.ts";
import { help } from "./help.ts";
import { home } from "./home.ts";
import { importFacts } from "./import.ts";
import { launches } from "./launches.ts";
import { metrics } from "./metrics.ts";
import { price } from "./price.ts";
import { profile } from "./profile.ts";
import { ratings } from "./ratings.ts";
import { settings } from "./settings.ts";
import { sources } from "./sources.ts";
import { status } from "./status.ts";
import { targets } from "./targets.ts";
import { timeline } from "./timeline.ts";
import { watchAdd, watchList, watchRemove } from "./watch.ts";
import { why } from "./why.ts";

export const commands: readonly Command[] = [
  brief,
  ratings,
  targets,
  flows,
  launches,
  metrics,
  price,
  events,
  timeline,
  compare,
  profile,
  why,
  check,
  companies,
  sources,
  status,
  watchAdd,
  watchRemove,
  watchList,
  digestSubscribe,
  digestList,
  digestPreview,
  digestSend,
  digestPause,
  digestResume,
  digestUnsubscribe,
  digestShow,
  alertAdd,
  alertTest,
  alertList,
  alertSnooze,
  alertPause,
  alertResume,
  alertRemove,
  delivery,
  settings,
  home,
  importFacts,
  correct,
  retract,
  restore,
  ask,
  help,
];
