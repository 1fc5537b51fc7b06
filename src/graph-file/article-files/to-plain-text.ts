const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD BUTTON INPUT SELECT TEXTAREA".split(" "));

/** The words of a piece of a page, a blank line between its blocks, as a person would copy them. */
export function toPlainText(root: Node): string {
  const blocks: string[] = [""];
  collect(root, blocks);
  return blocks
    .map((block) =>
      block
        .replace(/[^\S\n\u00A0]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .trim(),
    )
    .filter((block) => block !== "")
    .join("\n\n");
}

function collect(node: Node, blocks: string[]): void {
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return;
  if (node.nodeType === 3) return add(blocks, (node.textContent ?? "").replace(/[\t\r\n\f ]+/g, " "));
  if (name === "BR") return add(blocks, "\n");
  const isBlock = BLOCKS.has(name);
  if (isBlock) blocks.push("");
  for (const child of node.childNodes) collect(child, blocks);
  if (isBlock) blocks.push("");
}

function add(blocks: string[], words: string): void {
  blocks[blocks.length - 1] += words;
}
