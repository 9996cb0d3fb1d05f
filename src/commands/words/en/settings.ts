// Settings of a member and of a channel.
export const settings = {
  summary: "Your time zone, number format and default company, or the channel's",
  what: "Settings",
  scopes: { member: "Yours", channel: "This channel's" },
  choices: { member: "member", channel: "channel" },
  timezone: "Time zone",
  locale: "Numbers and dates",
  company: "Default company",
  unset: "not set",
  example: (locale: string, number: string, date: string) => `${locale}: ${number}, ${date}`,
  time: (zone: string, time: string) => `${zone}, now ${time}`,
  saved: "Saved.",
  order: "Yours come before the channel's.",
  badTimezone: (given: string) => `“${given}” is no time zone that I know`,
  badTimezoneHelp: "Write it as region and city: Europe/Berlin, Asia/Hong_Kong, America/New_York, or UTC.",
  badLocale: (given: string) => `“${given}” is no locale that I know`,
  badLocaleHelp: "Write it as a language with or without a country: en-US, en-GB, de, zh-HK.",
};
