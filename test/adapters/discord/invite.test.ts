import { PermissionFlagsBits } from "discord-api-types/v10";
import { expect, it } from "vitest";
import { inviteLink } from "../../../src/adapters/discord/invite.ts";

it("the invite link asks for exactly what is needed", () => {
  const link = new URL(inviteLink("123"));
  expect(link.origin + link.pathname).toBe("https://discord.com/oauth2/authorize");
  expect(link.searchParams.get("client_id")).toBe("123");
  expect(link.searchParams.get("scope")).toBe("bot applications.commands");
  const bits = BigInt(link.searchParams.get("permissions") ?? "0");
  const names = Object.entries(PermissionFlagsBits).flatMap(([name, bit]) => ((bits & bit) === bit ? [name] : []));
  expect(names.sort()).toEqual([
    "AttachFiles",
    "CreatePublicThreads",
    "EmbedLinks",
    "ReadMessageHistory",
    "SendMessages",
    "SendMessagesInThreads",
    "ViewChannel",
  ]);
});
