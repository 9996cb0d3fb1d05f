import { expect, it } from "vitest";
import { typed, withoutMention } from "../../../src/adapters/slack/typed.ts";

it.each([
  ["targets <http://1810.HK|1810.HK>", "targets 1810.HK"],
  ["see <https://a.example/x?y=1&amp;z=2>", "see https://a.example/x?y=1&z=2"],
  ["<mailto:ann@a.example|ann@a.example> <mailto:b@a.example>", "ann@a.example b@a.example"],
  ["in <#C0LOBBY001|lobby>", "in #lobby"],
  ["R&amp;D &lt;b&gt; &amp;lt;", "R&D <b> &lt;"],
  ["metrics name:“iot devices”", "metrics name:“iot devices”"],
  ["<@U1> < > <", "<@U1> < > <"],
])("%s was typed as %s", (text, expected) => {
  expect(typed(text)).toBe(expected);
});

it.each([
  ["<@UBOT> targets xiaomi", "targets xiaomi"],
  ["targets <@UBOT|footnote> xiaomi <@UBOT>", "targets   xiaomi"],
  ["<@UBOTTLE> hello", "<@UBOTTLE> hello"],
])("%s without the mention is %s", (text, expected) => {
  expect(withoutMention(text, "UBOT")).toBe(expected);
});
