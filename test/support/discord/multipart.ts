// The forms that Discord takes: payload_json and files[n].
import { readParts } from "../fakes/multipart.ts";

export type UploadedFile = {
  /** The n of files[n]. */
  index: string;
  filename: string;
  contentType: string;
  bytes: Buffer;
};
export type Form = { json: string | undefined; files: UploadedFile[] };

export function readForm(raw: Buffer, contentType: string): Form {
  const parts = readParts(raw, contentType);
  return {
    json: parts.find(({ name }) => name === "payload_json")?.bytes.toString(),
    files: parts.flatMap(({ name, filename, contentType: type, bytes }) =>
      filename === undefined || name === "payload_json"
        ? []
        : [{ index: /^files\[(\d+)\]$/.exec(name)?.[1] ?? "", filename, contentType: type, bytes }],
    ),
  };
}
