// Days that are named by what moved shares on them, and why a deal, a market or a share grew.
import { expect, it } from "vitest";
import { behind } from "../../../../src/knowledge/question/find/found.ts";
import { askingTheLibrary } from "../../../support/asking.ts";

const ask = askingTheLibrary();
const ids = async (text: string) => behind((await ask(text)).answer).map(({ id }) => id);

it.each([
  ["what drove byd up on subsidy day", ["su13"]],
  ["which other stocks popped with xiaomi that friday", ["su11", "su13", "su15"]],
  ["cause of the bump from 750m to 800m", ["pl23"]],
  ["why did geely outperform", ["su15"]],
  ["what's the story behind the surge to a trillion", ["ce44"]],
  ["what's dragging down chinese tech mid december", ["bg34"]],
])("“%s”", async (text, told) => expect(await ids(text)).toEqual(expect.arrayContaining(told)));

it.each(["does lei jun own shares", "do the founders hold stock in it"])("“%s” asks for no buyback", async (text) =>
  expect((await ask(text)).answer).toMatchObject({ kind: "refused" }),
);
