import { describe, expect, it } from "vitest";
import { parseArticleFile } from "../../../src/graph-file/article-files/parse-article-file.ts";

const draftOf = async (lines: readonly string[]) =>
  (await parseArticleFile("a.eml", Buffer.from(lines.join("\r\n"), "latin1"))).draft;

const HEAD = [
  'From: "Ada Quist, Linden Post" <ada@post.example>',
  "Subject: =?utf-8?Q?Zo=C3=AB_is?= =?utf-8?Q?_back?=",
  "Date: Mon, 5 May 2031 23:30:00 -0800",
];

describe("an article that came by mail", () => {
  it("has subject, sender and the day of the sender's clock, and its text below the subject", async () => {
    const draft = await draftOf([
      ...HEAD,
      "Content-Type: text/plain; charset=utf-8",
      "",
      "She said so.",
      "",
      "Twice.",
      "",
    ]);
    expect(draft).toEqual({
      file: "a.eml",
      title: "Zoë is back",
      byline: "Ada Quist, Linden Post",
      date: "5 May 2031",
      text: "Zoë is back\n\nShe said so.\n\nTwice.\n",
    });
  });

  it("is read in the encoding that each part names, soft line ends joined", async () => {
    const part = ["Content-Type: text/plain; charset=windows-1252", "Content-Transfer-Encoding: quoted-printable"];
    const { text } = await draftOf([...HEAD, ...part, "", "=93Caf=E9,=94 she =", "said.", ""]);
    expect(text).toBe("Zoë is back\n\n“Café,” she said.\n");
  });

  it("takes the plain words of two forms, and leaves attachments out", async () => {
    const { text } = await draftOf([
      ...HEAD,
      'Content-Type: multipart/mixed; boundary="x"',
      "",
      "--x",
      'Content-Type: multipart/alternative; boundary="y"',
      "",
      "--y",
      "Content-Type: text/plain",
      "",
      "In words.",
      "--y",
      "Content-Type: text/html",
      "",
      "<p>In tags.</p>",
      "--y--",
      "--x",
      'Content-Type: application/pdf; name="a.pdf"',
      "Content-Disposition: attachment",
      "Content-Transfer-Encoding: base64",
      "",
      "SGVsbG8=",
      "--x--",
      "",
    ]);
    expect(text).toMatch(/In words\./);
    expect(text).not.toMatch(/tags|Hello|SGV/);
  });

  it("takes the words of a mail that is HTML alone", async () => {
    const { text } = await draftOf([
      ...HEAD,
      "Content-Type: text/html",
      "",
      "<p>One.</p><script>x</script><p>Two &amp; three.</p>",
    ]);
    expect(text).toMatch(/One\.\s+Two & three\./);
    expect(text).not.toContain("x</");
  });

  it("takes the words of the HTML form where the plain one is blank", async () => {
    const { text } = await draftOf([
      ...HEAD,
      'Content-Type: multipart/alternative; boundary="x"',
      "",
      "--x",
      "Content-Type: text/plain",
      "",
      " ",
      "--x",
      "Content-Type: text/html",
      "",
      "<p>In tags.</p>",
      "--x--",
      "",
    ]);
    expect(text).toMatch(/^Zoë is back\s+In tags\.\s*$/);
  });

  it.each([
    ["a mail without words", [...HEAD, "", ""], "Cannot read an empty file"],
    [
      "parts within parts without end",
      Array.from({ length: 60 }, (_, n) => [`Content-Type: multipart/mixed; boundary="b${n}"`, "", `--b${n}`]).flat(),
      "Cannot read",
    ],
  ])("refuses %s", async (_, lines, said) => {
    await expect(draftOf(lines)).rejects.toThrow(said);
  });
});
