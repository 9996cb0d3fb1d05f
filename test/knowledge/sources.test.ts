// Sources, and when two records are one source.
import { describe, expect, it } from "vitest";
import { identity, source as schema } from "../../src/knowledge/sources.ts";
import { source } from "../support/facts.ts";

const at = (url: string) => identity(source("any", "2025-06-02", { url }));

describe("the identity of a source", () => {
  it.each([
    "https://www.example.com/news/1",
    "http://example.com/news/1",
    "https://EXAMPLE.com/news/1/",
    "https://example.com/news/1#comments",
    "https://example.com/news/1?utm_source=mail&utm_medium=x&fbclid=1&gclid=2",
    "https://example.com:443/news/1",
  ])("is the same for %s", (url) => {
    expect(at(url)).toBe(at("https://example.com/news/1"));
  });

  it.each([
    "https://example.com/news/2",
    "https://example.org/news/1",
    "https://example.com/news/1?id=7",
    "https://example.com/News/1",
  ])("is another for %s", (url) => expect(at(url)).not.toBe(at("https://example.com/news/1")));

  it("does not depend on the order of what stands after the question mark", () => {
    expect(at("https://example.com/a?x=1&y=2")).toBe(at("https://example.com/a?y=2&x=1"));
  });

  it("is the text where there is no address, and the id where there is neither", () => {
    const contentHash = "a".repeat(64);
    expect(identity(source("one", "2025-06-02", { contentHash }))).toBe(
      identity(source("two", "2025-01-01", { contentHash })),
    );
    expect(identity(source("one"))).not.toBe(identity(source("two")));
  });
});

describe("a source", () => {
  it.each([
    ["no title", { title: "" }],
    ["a day that does not exist", { publishedOn: "2025-02-30" }],
    ["an address that is none", { url: "example.com/a" }],
    ["an address that a click could run", { url: "javascript:alert(1)" }],
    ["a hash of another length", { contentHash: "abc" }],
    ["a language in words", { language: "English" }],
    ["a field that nobody knows", { author: "x" }],
  ])("refuses %s", (_what, wrong) => {
    expect(schema.safeParse({ ...source("news"), ...wrong }).success).toBe(false);
  });

  it.each(["en", "zh-Hant", "de-AT"])("takes the language %s", (language) => {
    expect(schema.safeParse({ ...source("news"), language }).success).toBe(true);
  });
});
