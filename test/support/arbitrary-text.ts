// Texts of any characters. fast-check's own unit "binary" is the same, and takes a second to list them all first.
import fc from "fast-check";

const SURROGATES = 0x800;
const codePoint = fc
  .integer({ min: 0, max: 0x10ffff - SURROGATES })
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + SURROGATES));

/** Every character that there is, except half ones. */
export const anyCharacters = (maxLength: number): fc.Arbitrary<string> => fc.string({ unit: codePoint, maxLength });
