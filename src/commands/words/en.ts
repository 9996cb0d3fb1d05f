// Everything a user can read, in English. Another language is a second object of this type.
import { alert } from "./en/alert.ts";
import { ask } from "./en/ask.ts";
import { brief } from "./en/brief.ts";
import { charts } from "./en/charts.ts";
import { chat } from "./en/chat.ts";
import { check } from "./en/check.ts";
import { cli } from "./en/cli.ts";
import { common } from "./en/common.ts";
import { companies } from "./en/companies.ts";
import { compare } from "./en/compare.ts";
import { correction } from "./en/correction.ts";
import { delivery } from "./en/delivery.ts";
import { digest } from "./en/digest.ts";
import { events } from "./en/events.ts";
import { failures } from "./en/failures.ts";
import { finding } from "./en/finding.ts";
import { flows } from "./en/flows.ts";
import { help } from "./en/help.ts";
import { home } from "./en/home.ts";
import { importWords } from "./en/import.ts";
import { launches } from "./en/launches.ts";
import { metrics } from "./en/metrics.ts";
import { options } from "./en/options.ts";
import { price } from "./en/price.ts";
import { profile } from "./en/profile.ts";
import { ratings } from "./en/ratings.ts";
import { render } from "./en/render.ts";
import { settings } from "./en/settings.ts";
import { sources } from "./en/sources.ts";
import { status } from "./en/status.ts";
import { targets } from "./en/targets.ts";
import { terminal } from "./en/terminal.ts";
import { timeline } from "./en/timeline.ts";
import { units } from "./en/units.ts";
import { watch } from "./en/watch.ts";
import { why } from "./en/why.ts";

export const en = {
  alert,
  ask,
  brief,
  charts,
  chat,
  check,
  cli,
  common,
  companies,
  compare,
  correction,
  delivery,
  digest,
  events,
  failures,
  finding,
  flows,
  help,
  home,
  import: importWords,
  launches,
  metrics,
  options,
  price,
  profile,
  ratings,
  render,
  settings,
  sources,
  status,
  targets,
  terminal,
  timeline,
  units,
  watch,
  why,
};
