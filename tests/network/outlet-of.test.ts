import { expect, it } from "vitest";
import { outletOf, outletOrFile } from "../../src/network/outlet-of.ts";

const article = { title: "Ferry is back in Port Linden", file: "ferry.txt" };
const long = "Bridge over the Lind to close in May, and nobody knows for how long";

it.each([
  ["the outlet", { ...article, outlet: "Linden Post", url: "https://www.post.example/1" }, "Linden Post"],
  ["else the site", { ...article, url: "https://www.post.example/1" }, "post.example"],
  ["else the title", article, "“Ferry is back in Port Linden”"],
  [
    "as much of a long title as fits",
    { ...article, title: long },
    "“Bridge over the Lind to close in May, and nobody …”",
  ],
  ["of one without spaces, too", { ...article, title: "x".repeat(60) }, `“${"x".repeat(48)} …”`],
  ["of quoted words, too", { ...article, title: "A “red line” is drawn" }, "“A ‘red line’ is drawn”"],
  ["else the file", { ...article, title: " " }, "ferry.txt"],
])("an article goes by %s", (_, known, name) => {
  expect(outletOf(known)).toBe(name);
});

it("beside its title goes by its file where nobody is said to have published it", () => {
  expect(outletOrFile(article)).toBe("ferry.txt");
});
