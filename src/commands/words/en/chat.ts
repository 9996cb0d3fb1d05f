// What chat platforms say around the answers: buttons, forms, footnotes and what they had to leave out.
export const chat = {
  /** Under the footnotes; `call` is what people type here for one of them. */
  why: (call: string) => `${call} tells more about that footnote`,
  /** On a menu that stands for many buttons. */
  choose: "Choose one",
  nothing: "There is nothing to show.",
  cutActions: (n: number) =>
    `${n.toLocaleString("en-US")} more ${n === 1 ? "choice" : "choices"} not shown; a narrower question shows them.`,
  /** The title of a form whose button has no name. */
  form: "One more thing",
  /** Under a chart of which there was to be a picture. */
  notDrawn: "The picture could not be drawn; this is the same chart in text.",
  send: "Ask",
  cancel: "Cancel",
  gone: {
    title: "This button has expired",
    help: "What it stood for is kept for 30 days only. Ask again with the command; the new answer brings new buttons.",
  },
  /** The entry in the menu of one of Footnote's own messages. At most 32 characters. */
  whyNumbers: "Why these numbers",
  /** On a button under the facts behind a message, where they are too many for one answer. */
  moreFacts: (from: number, to: number) => `Facts ${from}–${to}`,
  noNumbers: {
    title: "No footnotes there",
    help: "I explain the numbers of my own answers only, and that message has no footnotes of mine.",
  },
  /** The entry in the menu of anybody's message. At most 32 characters. */
  checkClaim: "Check claim",
  noClaim: {
    title: "No text there",
    help: "I check figures that somebody wrote, and that message has no text that I can read.",
  },
  /** Somebody asks faster than one may. */
  rest: {
    title: "One moment, please",
    help: (seconds: number) => `You may ask again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
  },
  /** How the app presents itself where it is installed. */
  app: {
    name: "Footnote",
    description:
      "Ratings, price targets, capital flows and figures of listed companies, every number with its footnote.",
    about:
      "Footnote answers questions about listed companies from recorded facts: who rates them how, price targets and their consensus, buybacks and placements, product launches, prices and reported figures. Every number says who stated it, when, and where it was read. What Footnote does not know, it says.",
    command: "Ask Footnote: a command and a company, as in: targets xiaomi",
    whyNumbers: "Shows the facts behind an answer of Footnote",
    checkClaim: "Says what is known of the figures in a message",
  },
  openThread: "Open a thread",
  threadName: "Footnote",
  threadHello: "Ask on here: mention me, or use a command.",
  threadThere: "This answer has a thread already.",
  threadFailed: "I may not open a thread here. A moderator can allow me to create public threads.",
  followUp: "Follow up",
  followUpField: "A command, as in: targets xiaomi",
  /** What a command that only begins others is for. */
  group: (names: readonly string[]) => names.join(", "),
};
