import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const VIEWS = join(import.meta.dirname, "../../src/views");

/** Components with a style sheet of their own. */
const STYLED = readdirSync(VIEWS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => ({ file, code: readFileSync(join(VIEWS, file), "utf8") }))
  .flatMap(({ file, code }) => {
    const sheet = /import styles from "(.+?)"/.exec(code)?.[1];
    return sheet === undefined ? [] : [{ file, code, sheet: join(VIEWS, dirname(file), sheet) }];
  });

it.each(STYLED)("$file asks its style sheet for no class that is not there", ({ code, sheet }) => {
  const css = readFileSync(sheet, "utf8");
  const asked = Array.from(code.matchAll(/styles\["([\w-]+)"\]/g), ([, name = ""]) => name);
  expect(asked.filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(css))).toEqual([]);
});
