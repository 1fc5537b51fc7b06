import { type DossierEntry, toDossier } from "./to-dossier.ts";
import type { ExportRequest } from "./export-request.ts";

/** Text that stays text in Markdown, on one line; control characters become U+FFFD. Nothing is escaped needlessly. */
const inline = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trimStart()
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001F\u007F]/g, "\uFFFD")
    .replace(/[\\`*_[\]<>~|]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    // What many readers make a link, taking the signs that escape into it.
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
    // What opens a heading, a list or a rule where a line begins.
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");

/** A quotation, kept line by line. */
const quoted = (text: string): string =>
  text
    .split(/\r\n|[\n\r]/)
    .map((line) => `> ${inline(line)}`.trimEnd())
    .join("\n");

const entryLines = ({ heading, details, passages }: DossierEntry): string[] => [
  `### ${inline(heading)}`,
  ...details.filter(Boolean).map(inline),
  ...passages.map(({ label, exact, source }) => `${inline(label)} [${source}](#source-${source})\n\n${quoted(exact)}`),
];

/** The dossier as one Markdown file. */
export function toDossierMarkdown(request: ExportRequest): string {
  const { title, summary, sections, sources } = toDossier(request);
  const blocks = [
    `# ${inline(title)}`,
    inline(summary),
    ...sections.flatMap(({ heading, entries }) => [`## ${heading}`, ...entries.flatMap(entryLines)]),
    "## Sources",
    "Offsets count UTF-16 code units from the start of the file; the end is excluded.",
    ...sources.map(
      ({ number, line, sha256, link }) =>
        `<a id="source-${number}"></a>${number}\\. ${inline(line)}. sha256 \`${sha256}\`${link ? ` [open](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)` : ""}`,
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}
