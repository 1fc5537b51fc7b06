import { expect, it } from "vitest";
import { perText } from "../../src/domain/per-text.ts";

it("works out what it knows of a text once", () => {
  const asked: string[] = [];
  const lengthOf = perText((text) => {
    asked.push(text);
    return text.length;
  });
  expect(["Ann", "Lee", "Ann", ""].map(lengthOf)).toEqual([3, 3, 3, 0]);
  expect(lengthOf("")).toBe(0);
  expect(asked).toEqual(["Ann", "Lee", ""]);
});

it("says the same of a text that it has forgotten since", () => {
  const upper = perText((text) => text.toUpperCase());
  const before = upper("ann");
  for (let i = 0; i < 20_001; i++) upper(`name ${i}`);
  expect(upper("ann")).toBe(before);
});
