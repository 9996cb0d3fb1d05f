// Who and what there is: the workspace, the app, three people, and channels that the app is in or not.

export const TEAM_ID = "T0FOOTNOTE";
export const TEAM_DOMAIN = "investors";
export const APP_ID = "A0FOOTNOTE";
export const BOT_ID = "B0FOOTNOTE";
export const BOT_USER_ID = "U0FOOTNOTE";

export type Person = { id: string; name: string; isAdmin: boolean; locale: string; tz: string };
export type Channel = {
  id: string;
  name: string;
  kind: "channel" | "group" | "im";
  /** Whether the app is in it. */
  joined: boolean;
  archived?: boolean;
  /** The other end of a direct conversation. */
  with?: string;
};

const person = (id: string, name: string, changes: Partial<Person> = {}): Person => ({
  id,
  name,
  isAdmin: false,
  locale: "en-US",
  tz: "America/New_York",
  ...changes,
});
export const ann: Person = person("U0ANN00001", "ann");
export const ben: Person = person("U0BEN00001", "ben");
/** An admin of the workspace. */
export const mia: Person = person("U0MIA00001", "mia", { isAdmin: true });

export const channel = (id: string, name: string, changes: Partial<Channel> = {}): Channel => ({
  id,
  name,
  kind: "channel",
  joined: true,
  ...changes,
});
export const lobby: Channel = channel("C0LOBBY001", "lobby");
export const desk: Channel = channel("G0DESK0001", "desk", { kind: "group" });
/** A public channel that the app was never invited to. */
export const elsewhere: Channel = channel("C0ELSEWHER", "elsewhere", { joined: false });
export const attic: Channel = channel("C0ATTIC001", "attic", { archived: true });

/** The one conversation between the app and a person. */
export const dmWith = ({ id }: Pick<Person, "id">): Channel =>
  channel(`D${id.slice(1)}`, "directmessage", { kind: "im", with: id });

/** What an app like ours asks for; without `channels:history` it hears no plain messages in channels. */
export const SCOPES = [
  "commands",
  "chat:write",
  "app_mentions:read",
  "im:history",
  "im:write",
  "files:write",
  "users:read",
] as const;
