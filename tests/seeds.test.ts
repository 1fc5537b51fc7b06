import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const SHA256 = new Map([
  ["000_9b96475c518d6f50.txt", "e5c0d116985ebe9f1173c29d98e1da4cf17930f857f35b37410f4fd88d7b29cf"],
  ["001_c5918dffee920786.txt", "f390d90ca2148bd66c55247abe3402ef9482bb0eab2775a90dec171137134395"],
  ["002_90947641891804dd.txt", "e00a5d097c60a973bcfa044db280dd9e8716a97200a893d58680131b8a84d1ae"],
  ["003_4dce971f2949da2d.txt", "e6f680c479730e31002323ee1d039d1811c900b13fa81d4f80bb9183be6a92cd"],
  ["004_a7653e794c5bb872.txt", "ddd5488a5b00b57c5094604517e66b35ddeb06854c5b9e6f5004483139a73cc0"],
]);

it("has the five sample articles, byte for byte", () => {
  const files = readdirSync("seeds").sort((a, b) => (a < b ? -1 : 1));
  const found = files.map(
    (file) =>
      [
        file,
        createHash("sha256")
          .update(readFileSync(`seeds/${file}`))
          .digest("hex"),
      ] as const,
  );
  expect(new Map(found)).toEqual(SHA256);
});
