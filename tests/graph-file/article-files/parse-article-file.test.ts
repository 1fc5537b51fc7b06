import { describe, expect, it } from "vitest";
import { parseArticleFile } from "../../../src/graph-file/article-files/parse-article-file.ts";

const draftOf = async (file: string, content: string) => (await parseArticleFile(file, Buffer.from(content))).draft;

const PARAGRAPH =
  "The ferry to Port Linden sails again from Monday, the harbour office said, after a winter of repairs.";

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>
   <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
   <article><h1>Ferry is back</h1>${body}</article>
   <footer>Copyright. <a href="/terms">Terms</a></footer></body></html>`;

const BODY = Array.from({ length: 6 }, (_, index) => `<p>${index + 1}. ${PARAGRAPH}</p>`).join("\n");

describe("parseArticleFile", () => {
  it("leaves plain text untouched", async () => {
    const text = '\r\n  Ferry is back \u00A0\r\n\r\n“It\'s "good",”  she said.  \r\n';
    expect(await draftOf("a/b.txt", text)).toEqual({ file: "a/b.txt", text });
  });

  it.each([
    ["an empty file", "", "Cannot read an empty file"],
    ["blank lines", " \n\u00A0\n", "Cannot read an empty file"],
    ["more than 10 MB", "x".repeat(10_000_001), "expected an article of at most 10 MB"],
  ])("refuses %s", async (_, content, said) => {
    await expect(draftOf("a.txt", content)).rejects.toThrow(said);
  });

  it("takes the article out of a page, headline first, paragraphs apart", async () => {
    const { text, title } = await draftOf("a.html", page("<title>Ferry is back | Post</title>", BODY));
    expect(title).toBe("Ferry is back");
    expect(text.startsWith(`Ferry is back\n\n1. ${PARAGRAPH}\n\n2. ${PARAGRAPH}`)).toBe(true);
    expect(text).not.toMatch(/Home|Terms/);
  });

  it("takes title, day, outlet, author and address from JSON-LD", async () => {
    const jsonLd = JSON.stringify({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "Post" },
        {
          "@type": ["NewsArticle"],
          headline: "Ferry returns",
          datePublished: "2031-05-04T08:00:00Z",
          author: [{ name: "Ada Quist" }, { name: "Otto Renn" }],
          publisher: { "@type": "Organization", name: "The Linden Post" },
          url: "https://post.example/ferry",
        },
      ],
    });
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${jsonLd}</script>`;
    expect(await draftOf("a.html", page(head, BODY))).toMatchObject({
      title: "Ferry returns",
      date: "2031-05-04T08:00:00Z",
      outlet: "The Linden Post",
      byline: "Ada Quist, Otto Renn",
      url: "https://post.example/ferry",
      language: "en-GB",
    });
  });

  it("falls back on OpenGraph", async () => {
    const head = `<meta property="og:title" content="Ferry &amp; harbour"><meta property="og:site_name" content="Post">
      <meta property="article:published_time" content="2031-05-04">`;
    expect(await draftOf("a.htm", page(head, BODY))).toMatchObject({
      title: "Ferry & harbour",
      outlet: "Post",
      date: "2031-05-04",
    });
  });

  it("keeps the words of a page without an article, and no script", async () => {
    const { text } = await draftOf("a.html", "<p>Short <b>news</b>.<br>Second line.<script>alert(1)</script></p>");
    expect(text).toBe("Short news.\nSecond line.");
  });

  it("refuses a page nested without end, at once", async () => {
    await expect(draftOf("a.html", "<div>".repeat(100_000))).rejects.toThrow("nested deeper than 1000 elements");
  });

  it("takes a page whose paragraphs are never closed", async () => {
    const { text } = await draftOf("a.html", `<ul>${"<li><p>One.".repeat(2000)}`);
    expect(text.split("\n\n")).toHaveLength(2000);
  });

  it("takes front matter and the words of Markdown, without its signs", async () => {
    const markdown = `---
title: "Ferry: back"
author: [Ada Quist, 'Otto Renn']
date: 2031-05-04
source: The Linden Post   # weekly
tags:
  - sea
---
## Why

The *ferry* to [Port_Linden](https://x.example) sails.
She said: "It's **good** & well."

- one
- two
`;
    expect(await draftOf("a.md", markdown)).toEqual({
      file: "a.md",
      title: "Ferry: back",
      byline: "Ada Quist, Otto Renn",
      date: "2031-05-04",
      outlet: "The Linden Post",
      text: `Ferry: back\n\nWhy\n\nThe ferry to Port_Linden sails. She said: "It's good & well."\n\none\n\ntwo`,
    });
  });

  it("takes Markdown without front matter, rules and all", async () => {
    expect((await draftOf("a.md", "One.\n\n---\n\nTwo.")).text).toBe("One.\n\nTwo.");
  });
});
