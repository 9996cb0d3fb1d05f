// Files are fetched only from where Discord keeps them.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";
import { createFiles } from "../../../src/adapters/discord/attachments.ts";

/** A server on loopback that answers with this, and counts who asks. */
async function server(body: string) {
  let asked = 0;
  const http = createServer((_, response) => {
    asked += 1;
    response.end(body);
  }).listen(0, "127.0.0.1");
  await once(http, "listening");
  onTestFinished(() => void http.close());
  return { origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, asked: () => asked };
}

const attached = (url: string) => ({ name: "a.yaml", size: 4, url });

it("what stands in for Discord's address may keep files too, and no other may", async () => {
  const { origin, asked } = await server("text");
  const open = createFiles({ api: `${origin}/api` });
  expect(await open(attached(`${origin}/attachments/1/a.yaml?ex=1`)).read(10)).toEqual({
    status: "text",
    text: "text",
  });
  expect(await createFiles({})(attached(`${origin}/attachments/1/a.yaml`)).read(10)).toEqual({ status: "unreachable" });
  expect(asked()).toBe(1);
});

it.each([
  "http://cdn.discordapp.com/attachments/1/2/a.yaml",
  "https://cdn.discordapp.com:8443/attachments/1/2/a.yaml",
  "https://cdn.discordapp.com@127.0.0.1/a.yaml",
  "https://cdn.discordapp.com.example/a.yaml",
  "file:///a.yaml",
  "data:text/plain,facts",
  "/a.yaml",
  "",
])("nothing is fetched from “%s”", async (url) => {
  const file = createFiles({})(attached(url));
  expect(file).toMatchObject({ name: "a.yaml", size: 4 });
  expect(await file.read(10)).toEqual({ status: "unreachable" });
});
