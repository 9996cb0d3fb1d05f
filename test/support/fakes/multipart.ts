// multipart/form-data, as far as uploads use it.

export type Part = { name: string; filename: string | undefined; contentType: string; bytes: Buffer };

const GAP = Buffer.from("\r\n\r\n");

function readPart(part: Buffer): Part {
  const end = part.indexOf(GAP);
  const head = part.subarray(0, end).toString();
  return {
    name: /[; ]name="([^"]*)"/i.exec(head)?.[1] ?? "",
    filename: /filename="([^"]*)"/i.exec(head)?.[1],
    contentType: /^content-type: *([^\r\n]+)/im.exec(head)?.[1] ?? "application/octet-stream",
    bytes: part.subarray(end + GAP.length),
  };
}

/** The parts of a body; none where the content type names no boundary. */
export function readParts(raw: Buffer, contentType: string): Part[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return [];
  const line = Buffer.from(`--${mark}`);
  const parts: Part[] = [];
  let start = raw.indexOf(line);
  while (start >= 0) {
    const next = raw.indexOf(line, start + line.length);
    if (next < 0) break;
    // Between the line break after one boundary and the line break before the next.
    parts.push(readPart(raw.subarray(start + line.length + 2, next - 2)));
    start = next;
  }
  return parts;
}
