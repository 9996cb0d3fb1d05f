// What may be printed of a database's address: never the password in it.
import { describe, expect, it } from "vitest";
import { printable } from "../../../src/knowledge/database/address.ts";

describe("the address that may be printed", () => {
  it.each([
    [
      "postgres://bot:s3cret@db.example.com:5433/footnote?password=s3cret&sslmode=require",
      "postgres://db.example.com:5433/footnote",
    ],
    ["postgresql://bot:s3cret@localhost/footnote", "postgres://localhost/footnote"],
    ["postgres://s3cret@@/::bad::port", "postgres://(unreadable address)"],
    ["data/footnote.db", "data/footnote.db"],
  ])("of %s is %s", (url, shown) => {
    expect(printable(url)).toBe(shown);
    expect(printable(url)).not.toContain("s3cret");
  });
});
