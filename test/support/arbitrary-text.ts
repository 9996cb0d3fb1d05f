// Texts and addresses of any characters. fast-check's own unit "binary" and webUrl allow as much, and take a second to list
// every character first.
import fc from "fast-check";

const SURROGATES = 0x800;
const codePoint = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES })
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + SURROGATES));

/** Every character that there is, except half ones. */
export const anyCharacters = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string({ unit: codePoint, ...(maxLength === undefined ? {} : { maxLength }) });

/** An address with any characters in its path, escaped where they must be. */
export const webAddress: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("http", "https"), fc.domain(), fc.array(anyCharacters(8), { maxLength: 5 }))
  .map(([scheme, domain, path]) => `${scheme}://${[domain, ...path.map(encodeURI)].join("/")}`);
