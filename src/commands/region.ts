// Time zones and locales as people type them.

/** The zone as Intl spells it; offsets such as +08:00 are no zone: they know no clock change. */
export function zoneOf(typed: string): string | undefined {
  try {
    const zone = new Intl.DateTimeFormat("en", { timeZone: typed }).resolvedOptions().timeZone;
    return /^[+-]/.test(zone) ? undefined : zone;
  } catch {
    return undefined;
  }
}

export function localeOf(typed: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(typed)[0];
  } catch {
    return undefined;
  }
}

export const zonesLike = (typed: string): string[] =>
  Intl.supportedValuesOf("timeZone")
    .filter((zone) => zone.toLowerCase().includes(typed.toLowerCase()))
    .slice(0, 25);
