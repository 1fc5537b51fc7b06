import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** The Big List of Naughty Strings: what has broken programs that take text from people. */
export const BIG_LIST = JSON.parse(readFileSync(resolve("big-list-of-naughty-strings"), "utf8")) as readonly string[];

/** Some more of their kind, and such as break offsets and files of graphs. */
export const MORE_NAUGHTY: readonly string[] = [
  "",
  "undefined",
  "__proto__",
  "constructor",
  "\\",
  "\\\\\"'`",
  "<!--",
  "]]>",
  "<script>alert(1)</script>",
  "&amp;&#0;&#x1F;&nbsp;",
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  "javascript:alert(1)",
  "${1+1} {{1+1}} #{1+1} %s %d %n",
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "\u0000\u0001\u001F\u007F\u0085",
  "\uFEFF\u200B\u200E\u202E\u2066",
  "\u2028\u2029",
  "\uD800 lone \uDC00",
  "\uFFFE\uFFFF",
  "👩‍👩‍👧‍👦🏳️‍🌈",
  "Z̮̞̠͙͔ͅa̝͎̥l̵g̴o̧",
  "الأمم المتحدة ‏(א) ",
  "田中さんにあげて下さい",
  "1;DROP TABLE users",
  "line\r\nbreak\ttab\n\n",
  "a".repeat(5_000),
];
