/** Wrong use of the command line: told with a hint at --help, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What `hearsay --help` prints. */
export function usage(formats: readonly { readonly id: string; readonly purpose: string }[]): string {
  const width = Math.max(...formats.map(({ id }) => id.length));
  const listed = formats.map(({ id, purpose }) => `  ${id.padEnd(width)}  ${purpose}`).join("\n");
  return `Hearsay turns news articles into a graph of who said what, with the exact words behind every claim.

Usage
  hearsay build <folder|file|.jsonl>… [--out data/graph.json] [--corrections <file>]… [--watch]
      Reads articles, writes their graph. A failed build leaves the old graph as it was.
  hearsay extract <folder|file|.jsonl|-> [--out -]
      One article in, one line of JSON out, as they come.
  hearsay check <graph.json>
      Looks at shape, links, every span and the evidence of a graph file, and lists what is wrong.
  hearsay export <graph.json> --format <format> [--out -] [--title <text>] [--only <id or name>]…
      Writes the graph, or the part of it around some nodes, in another format. Where --out is a folder, the file in it
      is called after the story, the day and the scope.

Options
  --out <file>   where to write; "-" is the standard output
  --corrections <file>
                 what people corrected, as saved by the page; applied after all finds, what cannot be
                 placed and what several files disagree on is listed
  --jobs <n>     extract in n threads side by side (1)
  --watch        build again whenever an article changes, until Ctrl-C
  --quiet        no progress, notes or summary; errors only
  --help, --version

Input
  Folders (with all below them) and files of plain text, .md with front matter, .html, .eml, and .jsonl with
  {"id","text","title"?,"date"?,"outlet"?,"url"?} a line. UTF-8, UTF-16, Windows-125x, ISO-8859-x or KOI8-R.

Formats
${listed}

Exit codes
  0  all well     1  something was found, or an input could not be read     2  wrong use
`;
}
