import { escapeXml } from "./escape-xml.ts";
import type { ExportRequest } from "./export-request.ts";
import type { DossierSource } from "./dossier-sources.ts";
import { type DossierEntry, toDossier } from "./to-dossier.ts";

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 3rem auto; padding: 0 1.25rem; font: 1.0625rem/1.65 Georgia, "Times New Roman", serif; }
h1 { font-size: 2rem; line-height: 1.2; margin-bottom: .25rem; }
h2 { margin: 3rem 0 1rem; padding-top: 1rem; border-top: 1px solid; font-size: 1.375rem; }
h3 { margin: 2rem 0 .25rem; font-size: 1.0625rem; }
.detail, .label, .sources { font: .875rem/1.5 system-ui, sans-serif; opacity: .85; margin: .25rem 0; }
blockquote { margin: .25rem 0 1rem; padding-left: 1rem; border-left: 3px solid; white-space: pre-wrap; }
.sources li { margin-bottom: .75rem; overflow-wrap: anywhere; }
.sources li:target { outline: 2px solid; outline-offset: 4px; }
@media print { body { margin: 0; font-size: 11pt; } blockquote, li { break-inside: avoid; } }
`;

const entryHtml = ({ heading, details, passages }: DossierEntry): string =>
  [
    `<article><h3 dir="auto">${escapeXml(heading)}</h3>`,
    ...details.filter(Boolean).map((detail) => `<p class="detail" dir="auto">${escapeXml(detail)}</p>`),
    ...passages.map(
      ({ label, exact, source }) =>
        `<p class="label" dir="auto">${escapeXml(label)} <a href="#source-${source}">[${source}]</a></p><blockquote dir="auto">${escapeXml(exact)}</blockquote>`,
    ),
    "</article>",
  ].join("\n");

const sourceHtml = ({ number, line, sha256, link }: DossierSource): string =>
  `<li id="source-${number}" dir="auto">${escapeXml(line)}. <small>sha256 ${escapeXml(sha256)}</small>${link ? ` <a href="${escapeXml(link)}" rel="noreferrer">Open the article</a>` : ""}</li>`;

/** The dossier as one HTML file that needs nothing else: no script, no font, no network. */
export function toDossierHtml(request: ExportRequest): string {
  const { title, summary, sections, sources } = toDossier(request);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 dir="auto">${escapeXml(title)}</h1>
<p class="detail">${escapeXml(summary)}</p>
${sections.map(({ heading, entries }) => `<section><h2>${heading}</h2>\n${entries.map(entryHtml).join("\n")}\n</section>`).join("\n")}
<section class="sources"><h2>Sources</h2>
<p class="detail">Offsets count UTF-16 code units from the start of the file; the end is excluded.</p>
<ol>
${sources.map(sourceHtml).join("\n")}
</ol></section>
</body>
</html>
`;
}
