// The command line: for those who run Footnote.
export const cli = {
  usage: "Usage: footnote [VERB] [OPTIONS]",
  verbs: "Verbs",
  everywhere: "Options of every verb",
  summaries: {
    start: "without a verb: run the bot; without a token that is the terminal",
    chat: "talk to Footnote in the terminal",
    answer: "answer a file of questions, one JSON object a line, into another",
    explain: "show how a question in plain words is read, step by step",
    register: "tell Discord the commands, where they changed, and print the invite link",
    manifest: "print the manifest of the Slack app, for Socket Mode, or with --url for HTTP",
    import: "read files or folders of facts; --quiet: no digest or alert tells of them",
    export: "write all that is known, to a folder or to standard output",
    help: "this text",
    version: "the version",
  },
  shapes: {
    chat: "chat [--json]",
    answer: "answer --in FILE --out FILE",
    explain: "explain QUESTION",
    register: "register [GUILD…]",
    manifest: "manifest [--url URL]",
    import: "import [--quiet] PATH…",
    export: "export [FOLDER]",
    help: "help",
    version: "version",
  },
  options: {
    database: "--database PATH|URL   a SQLite file, or postgres://…; else DATABASE_URL, else data/footnote.sqlite",
    now: "--now DATE|TIME       what the clock shows, to replay a day; else FOOTNOTE_NOW, else the time it is",
  },
  unknownVerb: (verb: string) => `There is no verb “${verb}”.`,
  extraWord: (verb: string, word: string) => `“footnote ${verb}” takes no further words, such as “${word}”.`,
  needsValue: (option: string) => `${option} needs a value.`,
  seeHelp: "“footnote help” lists them.",
  badConfig: (name: string, given: string, expected: string) => `${name} is “${given}”; it must be ${expected}.`,
  expected: {
    DATABASE_URL: "a path or an address",
    FOOTNOTE_NOW: "a date (2025-12-19) or a time (2025-12-19T08:30:00Z)",
    LOG_LEVEL: "one of debug, info, warn, error, silent",
    HEALTH_ADDRESS: "a host and a port (127.0.0.1:8080)",
    DISCORD_TOKEN: "a token",
    DISCORD_MESSAGE_CONTENT: "true or false",
    DISCORD_API: "an http address",
    SHARDS: "auto or numbers (0,1)",
    SHARD_COUNT: "a number",
    SLACK_BOT_TOKEN: "a token",
    SLACK_APP_TOKEN: "a token",
    SLACK_SIGNING_SECRET: "a secret",
    SLACK_ADDRESS: "a host and a port (127.0.0.1:3000)",
    SLACK_API: "an http address",
    SLACK_COMMAND: "a word in small letters, without a slash (footnote)",
    EDITORS: "ids of servers, workspaces or people (1100000000000000001, 1300000000000000001)",
  },
  needSlackReach:
    "SLACK_BOT_TOKEN alone does not reach Slack. Set SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and SLACK_ADDRESS (HTTP).",
  adapter: {
    token: (detail: string) =>
      `Discord refuses the token (${detail}). Copy it anew from the developer portal, under Bot, into DISCORD_TOKEN.`,
    intents: (detail: string) =>
      `Discord refuses an intent (${detail}). Grant the Message Content intent in the developer portal, under Bot, or unset DISCORD_MESSAGE_CONTENT.`,
    sharding: (detail: string) => `Discord refuses the sharding (${detail}). Set SHARDS to auto and unset SHARD_COUNT.`,
    unreachable: (detail: string) =>
      `Discord does not answer (${detail}). Check the network, and status.discord.com; then start again.`,
    closed: (detail: string) =>
      `Discord closed the connection for good (${detail}). Start again; if it stays so, update Footnote.`,
    "slack-token": (detail: string) =>
      `Slack refuses the bot token (${detail}). Install the app anew at api.slack.com/apps, under Install App, and copy the Bot User OAuth Token into SLACK_BOT_TOKEN.`,
    "slack-socket": (detail: string) =>
      `Slack opens no connection (${detail}). At api.slack.com/apps, switch Socket Mode on, and copy an app-level token with connections:write into SLACK_APP_TOKEN.`,
    "slack-unreachable": (detail: string) =>
      `Slack does not answer (${detail}). Check the network, and slack-status.com; then start again.`,
    "slack-address": (address: string) =>
      `${address} cannot be listened on for Slack. Set SLACK_ADDRESS to another host and port of this machine.`,
  },
  databaseLost: (where: string) => `The database ${where} has not answered for a while. Mend it and start again.`,
  addressTaken: (address: string) => `${address} cannot be listened on. Set HEALTH_ADDRESS to another, or unset it.`,
  badUrl: (given: string) => `--url is “${given}”; it must be the https address at which Slack reaches Footnote.`,
  needDiscordToken: "“footnote register” needs DISCORD_TOKEN.",
  registering: (where: string) => `Commands ${where}:`,
  everywhereOnDiscord: "everywhere",
  inGuild: (guild: string) => `in the server ${guild}`,
  registrationChange: (name: string, what: string) => `  ${what}: ${name}`,
  registered: (n: number) => (n === 0 ? "  all are as they should be; nothing was written" : `  ${n} changes written`),
  notInGuilds: (guilds: readonly string[]) =>
    `The bot is not in ${guilds.length === 1 ? "the server" : "the servers"} ${guilds.join(", ")}, or was added without applications.commands. A manager of the server adds it with the link above; then register again.`,
  invite: (link: string) => `Add the bot to a server: ${link}`,
  needPath: "“footnote import” needs at least one file or folder.",
  noSuchPath: (path: string) => `There is no ${path}, or it cannot be read.`,
  noFiles: "There is no .yaml or .yml file there.",
  library: (problems: number) => `The bundled library has ${problems} problems; the rest of it is loaded.`,
  importing: (done: number, of: number, facts: string) => `${done} of ${of} files, ${facts} facts`,
  imported: (n: { files: number; added: number; unchanged: number; confirmed: number }) =>
    `${n.files === 1 ? "1 file" : `${n.files} files`}: ${n.added} facts added, ${n.unchanged} known already, ${n.confirmed} confirmed by a further source`,
  problem: (file: string, line: number, field: string, what: string) =>
    `${file}${line > 0 ? `:${line}` : ""}: ${field ? `${field}: ` : ""}${what}`,
  nothingImported: (files: number) =>
    files === 1 ? "Nothing of that file was imported." : `Nothing of those ${files} files was imported.`,
  needQuestion: '“footnote explain” needs a question, as in: footnote explain "what is the target for xiaomi?"',
  explained: {
    typed: "Typed",
    normalised: "Compared as",
    spotted: "Known",
    question: "Question",
    subject: "About",
    answer: "Found",
    near: "Nearest",
  },
  needInOut: "“footnote answer” needs --in FILE and --out FILE.",
  badQuestion: (file: string, line: number, problem: "json" | "id" | "q" | "thread" | "turn" | "twice") =>
    `${file}:${line}: ${
      problem === "json"
        ? "this is no JSON object"
        : problem === "twice"
          ? "this “id” stands on an earlier line"
          : `“${problem}” must be ${problem === "turn" ? "a number" : "text"}`
    }`,
  badQuestions: (n: number) => `${n === 1 ? "1 line was" : `${n} lines were`} left out.`,
  answering: (done: number, of: number) => `${done} of ${of} answered`,
  answeredAll: (n: number, file: string) => `${n === 1 ? "1 answer" : `${n} answers`} in ${file}`,
  exporting: (file: string, facts: number) => `${file}: ${facts} facts`,
  exported: (files: number, facts: number, folder: string) => `${facts} facts in ${files} files written to ${folder}`,
  standardOutput: "Standard output",
  cannotWrite: (path: string, why: string) => `${path} cannot be written (${why}).`,
};
