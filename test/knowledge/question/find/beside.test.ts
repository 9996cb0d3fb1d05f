// Products set beside each other, with the figure that both have.
import { expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();

it.each([
  "compare MiMo with the phone model",
  "put the model on the phone and mimo side by side",
  "compare params: the model that runs on the phone and MiMo-V2-Flash",
  "compare the two AI models",
  "vergleiche MiMo und das Modell auf dem Handy",
])("“%s”: both, and how many times larger the one is", async (text) => {
  const { answer } = await ask(text);
  expect(
    behind(answer)
      .map(({ id }) => id)
      .filter((id, i, all) => all.indexOf(id) === i)
      .toSorted(),
  ).toEqual(["bg19", "ce27"]);
  expect(answer).toMatchObject({ answers: [{ kind: "facts" }, { computed: [{ how: "ratio", unit: "times" }] }] });
});

it("what they have no figure of in common is told as it is", async () => {
  const { answer } = await ask("compare the 17 ultra and the su7");
  expect(answer).toMatchObject({ kind: "several", answers: [{ facts: [{ id: "bg15" }, { id: "pl7" }] }] });
});

it("a product that is not known is not replaced by another", async () =>
  expect(behind((await ask("compare the su7 and the zorblax")).answer)).not.toHaveLength(2));
