/** Characters that XML 1.0 forbids even when escaped: most controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  // Some readers of XML make these "\n" or a blank unless escaped.
  "\u2028": "&#8232;",
  "\u2029": "&#8233;",
};

/**
 * Text made safe for XML and HTML, as content and inside double or single quotes alike. What XML forbids becomes
 * U+FFFD, one for one; line breaks and tabs survive in attributes, too.
 */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"'\t\n\r\u2028\u2029]/g, (character) => ENTITIES[character] ?? character);
