// The channels and people of the workspace, and the refusals that go with those who are not there.
import { refuse } from "./refusal.ts";
import type { Channel, Person } from "./world.ts";

export type Channels = {
  add: (channel: Channel) => Channel;
  /** A channel that is there from now on, if it was not already. */
  ensure: (channel: Channel) => Channel;
  find: (id: string) => Channel;
  /** A channel that the app may write to; a person's id stands for the conversation with them. */
  writable: (id: string) => Channel;
  person: (id: string) => Person;
};

export function createChannels(channels: readonly Channel[], people: readonly Person[]): Channels {
  const known = new Map(channels.map((channel) => [channel.id, channel]));
  const members = new Map(people.map((person) => [person.id, person]));
  const add = (channel: Channel) => {
    known.set(channel.id, channel);
    return channel;
  };
  return {
    add,
    ensure: (channel) => known.get(channel.id) ?? add(channel),
    find: (id) => known.get(id) ?? refuse("channel_not_found"),
    writable: (id) => {
      const direct = id.startsWith("U") ? `D${id.slice(1)}` : id;
      const channel = known.get(direct) ?? refuse("channel_not_found");
      if (channel.archived === true) refuse("is_archived");
      return channel.joined ? channel : refuse("not_in_channel");
    },
    person: (id) => members.get(id) ?? refuse("user_not_found"),
  };
}
