// One evening on Discord, from the first question to the last, through all that the adapter does.
import { expect, it } from "vitest";
import { press, submit } from "../../support/discord/components.ts";
import { autocomplete, messageMenu, slash } from "../../support/discord/interactions.ts";
import { wellBehaved } from "../../support/discord/live.ts";
import { inGuild } from "../../support/discord/places.ts";
import { mentions, saysDirectly } from "../../support/discord/said.ts";
import { ben, threadIn, lobby } from "../../support/discord/world.ts";
import { answerTo, isPrivate, labelsOf, textOf, titleOf } from "./seen.ts";

it("A community asks, and every number has its footnote", async () => {
  const { fake, discord, ended } = await wellBehaved();

  // Ann types a command, takes what is completed, and everybody sees the answer.
  const { choices } = await fake.deliver(autocomplete("targets", "company", { company: "小" }));
  const company = String(choices?.[0]?.value);
  const { message: answer } = await fake.deliver(slash("targets", { company }));
  expect(textOf(answer)).toContain("43.36\u00a0[1]");
  expect(textOf(answer)).toContain("[1]\u00a0bg2");

  // Ben wonders about it, and looks by himself.
  const { message: why } = await fake.deliver(messageMenu("Why these numbers", answer!, { by: ben }));
  expect(isPrivate(why)).toBe(true);
  const { message: fact } = await fake.deliver(press(why!, "bg2", { by: ben }));
  expect(titleOf(fact)).toContain("Fact bg2");

  // They go on in a thread, by mention and by form.
  await fake.deliver(press(answer!, "Open a thread"), { until: () => fake.messages(answer!.id).length > 0 });
  const thread = threadIn(lobby, "Price targets", answer!.id);
  const next = await answerTo(fake, fake.say(mentions("timeline xiaomi", { by: ben, channel: thread })));
  expect(labelsOf(next)).toEqual(["Next page", "Follow up"]);
  const at = inGuild(thread);
  const { message: second } = await fake.deliver(press(next, "Next page", { at }));
  expect(second?.id).toBe(next.id);
  const { modal } = await fake.deliver(press(second!, "Follow up", { at }));
  const { message: told } = await fake.deliver(submit(modal!, { line: "ratings xiaomi" }, { on: second!, at }));
  expect(titleOf(told)).toContain("Ratings: Xiaomi");

  // Later, and alone.
  const direct = await answerTo(fake, fake.say(saysDirectly("flows xiaomi")));
  expect(titleOf(direct)).toContain("Capital flows: Xiaomi");

  await discord.stop();
  await expect(ended).resolves.toBeUndefined();
});
