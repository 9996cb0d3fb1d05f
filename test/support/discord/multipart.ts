// multipart/form-data, as far as Discord uses it: payload_json and files[n].

export type UploadedFile = {
  /** The n of files[n]. */
  index: string;
  filename: string;
  contentType: string;
  bytes: Buffer;
};
export type Form = { json: string | undefined; files: UploadedFile[] };

const GAP = Buffer.from("\r\n\r\n");

function partsOf(raw: Buffer, boundary: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = raw.indexOf(boundary);
  while (start >= 0) {
    const next = raw.indexOf(boundary, start + boundary.length);
    if (next < 0) break;
    // Between the line break after one boundary and the line break before the next.
    parts.push(raw.subarray(start + boundary.length + 2, next - 2));
    start = next;
  }
  return parts;
}

/** The parts of a body; undefined where the content type names no boundary. */
export function readForm(raw: Buffer, contentType: string): Form | undefined {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return undefined;
  const form: Form = { json: undefined, files: [] };
  for (const part of partsOf(raw, Buffer.from(`--${mark}`))) {
    const end = part.indexOf(GAP);
    const head = part.subarray(0, end).toString();
    const bytes = part.subarray(end + GAP.length);
    const name = /[; ]name="([^"]*)"/i.exec(head)?.[1];
    const filename = /filename="([^"]*)"/i.exec(head)?.[1];
    if (name === "payload_json") form.json = bytes.toString();
    else if (filename !== undefined)
      form.files.push({
        index: /^files\[(\d+)\]$/.exec(name ?? "")?.[1] ?? "",
        filename,
        contentType: /^content-type: *([^\r\n]+)/im.exec(head)?.[1] ?? "application/octet-stream",
        bytes,
      });
  }
  return form;
}
