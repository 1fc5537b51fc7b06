import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { EXPLORER_TEMPLATE, GRAPH_ELEMENT, WORKER_ELEMENT } from "../exports/to-explorer.ts";

/** Where the page loads its code in index.html. */
const ENTRY = '<script type="module" src="./src/main.tsx"></script>';
const CHARSET = '<meta charset="utf-8" />';

/** What a page from a disk may load: what stands in it, by hash, and nothing from anywhere. */
const policyOf = (script: string, style: string, styleOfCytoscape: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)} ${styleOfCytoscape}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hashOf = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

/** Code as it can stand within a script element: no end of one, no comment, no character that HTML changes. */
const asInline = (code: string): string =>
  code
    .replaceAll("\r\n", "\n")
    .replaceAll("\0", "\\x00")
    .replaceAll("<!--", "\\x3C!--")
    .replace(/<(?=\/script)/gi, "\\x3C");

/**
 * Puts the page in one file beside the built page: code, styles and worker inline, and a place for the graph that
 * `hearsay export --format explorer` and the page itself fill.
 */
export function explorerTemplate(styleOfCytoscape: string, configuration: InlineConfig): Plugin {
  let place = "";
  let root = "";
  return {
    name: "explorer-template",
    apply: "build",
    configResolved: (resolved) => {
      root = resolved.root;
      place = join(root, resolved.build.outDir, EXPLORER_TEMPLATE);
    },
    closeBundle: async () => {
      const { script, style, worker } = await buildInOne(root, configuration);
      const page = readFileSync(join(root, "index.html"), "utf8");
      const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style, styleOfCytoscape)}" />`;
      const code = [
        `<script type="application/json" id="${GRAPH_ELEMENT}"></script>`,
        `<script type="text/plain" id="${WORKER_ELEMENT}">${worker}</script>`,
        `<script>${script}</script>`,
      ].join("\n");
      const whole = page
        .replace(CHARSET, () => `${CHARSET}\n    ${policy}\n    <style>${style}</style>`)
        .replace(ENTRY, () => code);
      if (!whole.includes(code) || !whole.includes(policy)) throw new TypeError("index.html is not as expected");
      writeFileSync(place, whole);
    },
  };
}

/** The page as one script without imports, which a browser runs from a disk, too. */
async function buildInOne(root: string, configuration: InlineConfig) {
  const built = await build({
    ...configuration,
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      cssCodeSplit: false,
      rolldownOptions: { input: join(root, "src/main.tsx"), output: { format: "iife", codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : "output" in built ? [built] : []).flatMap(({ output }) => output);
  const textOf = (ending: RegExp): string => {
    const found = outputs.filter(({ fileName }) => ending.test(fileName));
    const [file] = found;
    if (!file || found.length > 1) throw new TypeError(`Built ${found.length} files of ${ending}: expected one`);
    return sourceOf(file);
  };
  return {
    script: asInline(textOf(/main-[^/]*\.js$/)),
    style: textOf(/\.css$/),
    worker: asInline(textOf(/worker-[^/]*\.js$/)),
  };
}

const sourceOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string => {
  if (file.type === "chunk") return file.code;
  return typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
};
