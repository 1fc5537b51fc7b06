import { describe, expect, it } from "vitest";
import { contentHash } from "../../src/domain/ids.ts";

describe("contentHash", () => {
  it.each([
    ["", "0wvjl67o803"],
    ["a", "262p94epp1d"],
    ["told ann bob", "0cbzkrnq9l0"],
    ["“Grüße” 🚢", "0qqtppby10p"],
  ])("gives %j the digits it always had", (text, digits) => {
    expect(contentHash(text)).toBe(digits);
  });

  it("writes eleven base-36 digits of a number that code can hold exactly", () => {
    for (let seed = 0; seed < 500; seed++) {
      const hash = contentHash(`seed ${seed}`);
      expect(hash).toMatch(/^[0-9a-z]{11}$/);
      expect(Number.parseInt(hash, 36).toString(36).padStart(11, "0")).toBe(hash);
    }
  });
});
