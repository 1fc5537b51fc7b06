import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { actorId } from "../../src/domain/ids.ts";
import type { Graph } from "../../src/domain/graph.ts";
import { withLayout } from "../../src/network/with-layout.ts";
import { generateGraph } from "../support/generate-graph.ts";
import { launchChromium } from "../support/launch-chromium.ts";
import { plausibleName } from "../support/plausible-names.ts";
import { serveFolder } from "../support/serve-folder.ts";
import { longArticle } from "./long-article.ts";

/*
 * How fast the built page draws and answers, told beside bare cytoscape with the same elements in the same run.
 *
 *   npm run build && npx tsx tests/bench/bench-page.ts
 *
 * Headless Chromium without a graphics card. Times vary by half between runs: the ratios vary less. Nothing else should run.
 */
const ROUNDS = 5;
const VIEW = { width: 1440, height: 900 };
/** Milliseconds that each gesture goes on. */
const GESTURE = 2_000;

const BARE = `<!doctype html><style>body{margin:0}#cy{position:fixed;left:300px;top:44px;width:720px;height:724px}</style><div id="cy"></div>
<script src="cytoscape.js"></script><script>
fetch("elements.json").then((answer) => answer.json()).then((elements) => {
  window.bare = cytoscape({ container: document.getElementById("cy"), elements, layout: { name: "preset" },
    style: [{ selector: "node", style: { label: "data(label)" } }, { selector: "edge", style: { "curve-style": "haystack" } }] });
});
</script>`;

/** Watches frames and answers from within the page: what a person would see, without the way to the test and back. */
const PROBE = `
  const drawn = () => window.bare ?? document.querySelector(".canvas-ground > div")?._cyreg?.cy;
  const look = () => {
    if (drawn()?.nodes().length) requestAnimationFrame(() => requestAnimationFrame(() => { window.firstView = performance.now(); }));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.frames60 = [];
  const tick = (now) => { window.frames60.push(now); requestAnimationFrame(tick); };
  requestAnimationFrame(tick);
  window.answers = [];
  addEventListener("mouseup", () => {
    const start = performance.now();
    requestAnimationFrame(() => setTimeout(() => window.answers.push(performance.now() - start)));
  }, true);
`;

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
const told = (number: number, digits = 0): string => number.toFixed(digits).padStart(7);

/** The elements as bare cytoscape takes them. */
function toElements({ actors, relations, layout }: Graph): string {
  const places = new Map<string, { x: number; y: number }>(layout?.map(({ id, x, y }) => [id, { x, y }]));
  const pairs = new Set<string>();
  const edges = relations.flatMap(({ from, to }) => {
    const id = [from, to].sort().join("~");
    if (pairs.has(id) || from === to) return [];
    pairs.add(id);
    return [{ group: "edges", data: { id, source: from, target: to } }];
  });
  const nodes = actors.map(({ id, name }) => ({ group: "nodes", data: { id, label: name }, position: places.get(id) }));
  return JSON.stringify([...nodes, ...edges]);
}

interface Opened {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

async function open(browser: Browser, graph: Graph, path: string): Promise<Opened> {
  const server = await serveFolder("dist", {
    replaced: {
      "graph.json": JSON.stringify(graph),
      "bare.html": BARE,
      "elements.json": path === "bare.html" ? toElements(graph) : "[]",
      "cytoscape.js": readFileSync("node_modules/cytoscape/dist/cytoscape.min.js", "utf8"),
    },
  });
  const context = await browser.newContext({ viewport: VIEW, reducedMotion: "reduce", bypassCSP: true });
  const page = await context.newPage();
  await page.addInitScript(PROBE);
  await page.goto(server.address + path);
  await page.waitForFunction("window.firstView !== undefined", undefined, { timeout: 120_000 });
  await page.waitForTimeout(1_500);
  return {
    page,
    close: async () => {
      await context.close();
      await server.stop();
    },
  };
}

async function firstView(browser: Browser, graph: Graph, path: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, close } = await open(browser, graph, path);
    times.push(Number(await page.evaluate("window.firstView")));
    await close();
  }
  return middle(times);
}

/** Frames a second while a gesture goes on, and the longest time without one. */
async function watch(page: Page, move: (step: number) => Promise<void>): Promise<{ fps: number; stall: number }> {
  const start = Number(await page.evaluate("(window.frames60 = [], performance.now())"));
  const until = Date.now() + GESTURE;
  for (let step = 0; Date.now() < until; step++) await move(step);
  const [frames, end] = (await page.evaluate("[window.frames60, performance.now()]")) as [number[], number];
  const gaps = [start, ...frames, end].map((at, place, all) => at - (all[place - 1] ?? at));
  return { fps: (frames.length * 1_000) / (end - start), stall: Math.max(...gaps) };
}

const X = 660;
const Y = 420;
const around = (step: number): readonly [number, number] => [
  X + 160 * Math.sin(step / 9),
  Y + 120 * Math.cos(step / 7),
];

async function gestures(browser: Browser, name: string, graph: Graph, path: string): Promise<void> {
  const { page, close } = await open(browser, graph, path);
  const { mouse } = page;
  await mouse.move(X, Y);
  const hover = await watch(page, (step) => mouse.move(...around(step)));
  const wheel = await watch(page, (step) => mouse.wheel(0, step % 40 < 20 ? -30 : 30));
  await mouse.move(1_000, 660);
  await mouse.down();
  const drag = await watch(page, (step) => mouse.move(1_000 + 60 * Math.sin(step / 9), 660 - 60 * Math.sin(step / 8)));
  await mouse.up();
  const all = { drag, wheel, hover };
  const cells = Object.entries(all).map(([gesture, { fps, stall }]) => `${gesture}${told(fps)} fps${told(stall)} ms`);
  console.log(`${name.padEnd(52)} ${cells.join("   ")}`);
  await close();
}

/** Milliseconds from letting go of the mouse to the frame that shows the answer, for what a click selects. */
async function answer(browser: Browser, name: string, graph: Graph, path: string): Promise<void> {
  const { page, close } = await open(browser, graph, path);
  const places = (await page.evaluate(`{
    const cy = document.querySelector(".canvas-ground > div")._cyreg.cy;
    const corner = document.querySelector(".canvas-ground").getBoundingClientRect();
    cy.nodes('[kind != "room"]').map((node) => node.renderedPosition())
      .map(({ x, y }) => [x + corner.left, y + corner.top])
      .filter(([x, y]) => x > corner.left + 200 && x < corner.right - 60 && y > corner.top + 60 && y < corner.bottom - 160);
  }`)) as [number, number][];
  for (let round = 0; round < 12; round++) {
    const [x, y] = places[Math.floor((round * places.length) / 12)] ?? [X, Y];
    await page.mouse.click(x, y);
    await page.waitForTimeout(400);
  }
  const times = (await page.evaluate("window.answers")) as number[];
  // The first click loads the evidence pane's script.
  console.log(`${name.padEnd(52)} ${told(middle(times.slice(1)))} ms, at most ${told(Math.max(...times.slice(1)))} ms`);
  await close();
}

async function clickMarks(browser: Browser): Promise<void> {
  const graph = longArticle();
  const { page, close } = await open(browser, graph, `#read=${graph.articles[0]?.id ?? ""}`);
  const marks = page.locator("[data-marks]");
  await marks.first().waitFor();
  await page.waitForTimeout(1_500);
  for (let round = 0; round < 12; round++) {
    await marks.nth(round * 3).click();
    await page.waitForTimeout(400);
  }
  const times = ((await page.evaluate("window.answers")) as number[]).slice(1);
  const size = graph.articles[0]?.text.length ?? 0;
  console.log(
    `${`mark in an article of ${size} characters`.padEnd(52)} ${told(middle(times))} ms, at most ${told(Math.max(...times))} ms`,
  );
  await close();
}

const spread = (graph: Graph): Graph => {
  const side = Math.ceil(Math.sqrt(graph.actors.length));
  const at = (place: number) => ({ x: (place % side) * 110, y: Math.floor(place / side) * 110 });
  return { ...graph, layout: graph.actors.map((_, place) => ({ id: actorId(`actor-${place}`), ...at(place) })) };
};
const make = (actors: number, ties: number): Graph =>
  withLayout(generateGraph(actors, ties, { nameOf: plausibleName, layout: false }));

const browser = await launchChromium();
const small = make(667, 1_333);
const bare = await firstView(browser, spread(small), "bare.html");
console.log(`first view, 2,000 elements: bare cytoscape ${told(bare)} ms`);
for (const [name, path] of [
  ["as the page opens", ""],
  ["with every node and link drawn", "#most=667"],
] as const) {
  const ours = await firstView(browser, small, path);
  console.log(`  ${name.padEnd(50)} ${told(ours)} ms, ratio ${told(ours / bare, 2)}`);
}
const large = make(3_333, 6_667);
const ALL = "#most=4000&layout=by-kind";
await gestures(browser, "10,000 elements: bare cytoscape", spread(large), "bare.html");
await gestures(browser, "10,000 elements: every node and link drawn", large, ALL);
await gestures(browser, "10,000 elements: as the page opens", large, "");
await answer(browser, "  selecting, every node and link drawn", large, ALL);
const larger = make(10_000, 20_000);
await gestures(browser, "10,000 nodes: bare cytoscape", spread(larger), "bare.html");
await gestures(browser, "10,000 nodes: as many as the page draws at once", larger, ALL);
await gestures(browser, "10,000 nodes: as the page opens", larger, "");
const vast = make(66_667, 133_333);
await gestures(browser, "200,000 elements: as the page opens", vast, "");
await answer(browser, "  selecting a community", vast, "");
await clickMarks(browser);
await browser.close();
