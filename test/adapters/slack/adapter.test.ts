// One evening on Slack, from the first question to the last, through all that the adapter does.
import { expect, it } from "vitest";
import { readableView } from "../../support/slack/said.ts";
import { ann, ben, dmWith, lobby } from "../../support/slack/world.ts";
import { MODES, wellBehaved } from "./live.ts";
import { answerOf, isPrivate, labelsOf, pageOf, textOf, titleOf } from "./seen.ts";

it.each(MODES)("A community asks, and every number has its footnote: %s", async (mode) => {
  const { fake, slack, ended } = await wellBehaved({}, {}, { mode });

  // Ann types the command, and everybody sees the answer, which came with the acknowledgement.
  const { message: answer } = await fake.slash("targets xiaomi").answered();
  expect(answer?.via).toBe("ack");
  expect(isPrivate(answer)).toBe(false);
  expect(textOf(answer)).toContain("43.36\u00a0[1]");
  expect(textOf(answer)).toContain("[1]\u00a0bg2");

  // Ben wonders about it, and looks by himself.
  const { message: why } = await fake.shortcut("why_these_numbers", answer!, { by: ben }).answered();
  expect(isPrivate(why)).toBe(true);
  const { message: fact } = await fake.press(why!, "bg2", { by: ben }).answered();
  expect(titleOf(fact)).toContain("Fact bg2");
  expect(isPrivate(fact)).toBe(true);

  // They go on in a thread, by mention and by form.
  const next = await answerOf(fake.mention("timeline xiaomi", { by: ben, thread: answer! }));
  expect(next?.threadTs).toBe(answer!.ts);
  expect(labelsOf(next)).toEqual(["Next page", "Follow up"]);
  const { message: second } = await fake.press(next!, "Next page").answered();
  expect([second?.ts, pageOf(second)?.slice(0, 6)]).toEqual([next!.ts, "page 2"]);
  const { view } = await fake.press(second!, "Follow up").answered();
  await fake.submit(view!, { line: "ratings xiaomi" }).acknowledged();
  await expect.poll(() => titleOf(fake.messages(lobby, { thread: answer!.ts }).at(-1))).toContain("Ratings: Xiaomi");

  // Later, and alone.
  const direct = await answerOf(fake.direct("flows xiaomi"));
  expect(titleOf(direct)).toContain("Capital flows: Xiaomi");
  expect(direct?.channel).toBe(dmWith(ann).id);
  await fake.openHome().acknowledged();
  const home = await fake.until(() => fake.home(), { what: "the Home tab" });
  expect(readableView(home)).toContain("What is known");

  await slack.stop();
  await expect(ended).resolves.toBeUndefined();
});
