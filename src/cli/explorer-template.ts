import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { gzipSync } from "node:zlib";
import { EXPLORER_TEMPLATE, GRAPH_ELEMENT, PAGE_ELEMENT, WORKER_ELEMENT } from "../exports/to-explorer.ts";

/** Where the page loads its code in index.html. */
const ENTRY = '<script type="module" src="./src/main.tsx"></script>';
const CHARSET = '<meta charset="utf-8" />';

/** What a page from a disk may load: what stands in it, by hash, and nothing from anywhere. */
const policyOf = (script: string, style: string, styleOfCytoscape: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(LOADER)} ${hashOf(script)}`,
    `style-src ${hashOf(style)} ${styleOfCytoscape}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hashOf = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

/** Code in less than half of its room; in base64, no sign of which means anything in HTML. The page holds the one way to unpack it. */
const pack = (code: string): string => gzipSync(code, { level: 9 }).toString("base64");

/** Unpacks the code of the page and runs it: within it, since a page from a disk has no other place to load it from. */
const LOADER = `
(async () => {
  const packed = atob(document.getElementById("${PAGE_ELEMENT}").textContent);
  const bytes = Uint8Array.from(packed, (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const script = document.createElement("script");
  script.textContent = await new Response(stream).text();
  document.head.append(script);
  script.remove();
})().catch((error) => {
  document.getElementById("root").textContent = "This page needs a browser of 2023 or later: " + error;
});
`;

/**
 * Puts the page in one file beside the built page: code and worker packed, styles inline, and a place for the graph that
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
        `<script type="text/plain" id="${WORKER_ELEMENT}">${pack(worker)}</script>`,
        `<script type="text/plain" id="${PAGE_ELEMENT}">${pack(script)}</script>`,
        `<script>${LOADER}</script>`,
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
    script: textOf(/main-[^/]*\.js$/),
    style: textOf(/\.css$/),
    worker: textOf(/extract-worker-[^/]*\.js$/),
  };
}

const sourceOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string => {
  if (file.type === "chunk") return file.code;
  return typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
};
