// Uploaded and attached files, served from the fake as Discord serves them from its CDN.
import type { APIAttachment } from "discord-api-types/v10";
import { snowflake } from "./ids.ts";
import type { UploadedFile } from "./multipart.ts";
import { refuse } from "./refusal.ts";
import { type Route, route } from "./router.ts";

export type HostedFile = Pick<UploadedFile, "filename" | "contentType" | "bytes">;
export type Files = { host: (file: HostedFile) => APIAttachment; routes: Route[] };

export function createFiles(origin: () => string): Files {
  const files = new Map<string, HostedFile>();
  return {
    host: (file) => {
      const id = snowflake();
      files.set(id, file);
      const url = `${origin()}/attachments/${id}/${encodeURIComponent(file.filename)}`;
      return {
        id,
        filename: file.filename,
        size: file.bytes.length,
        url,
        proxy_url: url,
        content_type: file.contentType,
      };
    },
    routes: [
      route(
        "GET",
        "/attachments/:id/:name",
        ({ params }) => {
          const { bytes, contentType } = files.get(params.id) ?? refuse("notFound");
          return { status: 200, body: bytes, headers: { "content-type": contentType } };
        },
        { open: true },
      ),
    ],
  };
}
