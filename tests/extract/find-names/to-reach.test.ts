import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toReach } from "../../../src/extract/find-names/to-reach.ts";

describe("toReach", () => {
  it.each([
    ["the longest name of those that begin with a word", "new", 13],
    ["a word that is a name itself", "newark", 6],
    ["letters in the middle of a word", "new c", 0],
    ["a word behind all names", "zagreb", 0],
    ["a word that names only hold", "york", 0],
  ])("tells of %s", (_, beginning, characters) => {
    expect(toReach(["new york", "newark", "oslo", "new caledonia"])(beginning)).toBe(characters);
  });

  it("says what a look at every name would say", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "ñ", " "), maxLength: 5 }));
    fc.assert(
      fc.property(words, fc.string({ unit: fc.constantFrom("a", "b", "ñ", " "), maxLength: 3 }), (names, beginning) => {
        const lengths = names
          .filter((name) => name === beginning || name.startsWith(`${beginning} `))
          .map((name) => name.length);
        expect(toReach(names)(beginning)).toBe(Math.max(0, ...lengths));
      }),
    );
  });
});
