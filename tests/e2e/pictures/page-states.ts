import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Graph } from "../../../src/domain/graph.ts";
import { decodeGraph } from "../../../src/graph-file/decode-graph.ts";
import { encodeCorrections } from "../../../src/graph-file/encode-corrections.ts";
import { toActorTarget } from "../../../src/network/corrections/make-target.ts";
import { indexGraph } from "../../../src/network/index-graph.ts";
import { dropFiles } from "../../support/drop-files.ts";

/** A graph of four made-up reports, kept as it was built once: pictures of it change when the page does, and only then. */
export const DESK = readFileSync(join(import.meta.dirname, "desk.json"), "utf8");

/** The same as a graph. */
export const DESK_GRAPH: Graph = decodeGraph(DESK, "desk.json");
const index = indexGraph(DESK_GRAPH);

/** The first of some things. Throws where there is none. */
function first<Thing>(things: Iterable<Thing>): Thing {
  for (const thing of things) return thing;
  throw new RangeError("The desk lacks what its pictures show");
}

const part = (...values: readonly (string | number)[]): string => values.map(encodeURIComponent).join(",");

const mayor = first(DESK_GRAPH.actors.filter(({ name }) => name === "Ada Quist"));
const dispute = first(DESK_GRAPH.discrepancies.filter(({ kind }) => kind === "attribution"));
const claim = first(dispute.claims);
const echoed = first(first(DESK_GRAPH.echoes.filter(({ statements }) => statements.length > 2)).statements);
const told = first([...DESK_GRAPH.events].sort((a, b) => b.mentions.length - a.mentions.length));

const CORRECTIONS = encodeCorrections([
  {
    kind: "rename",
    target: toActorTarget(index, mayor.id),
    name: "Adelheid Quist",
    who: "Ida Brandt",
    when: "2031-05-06T10:00:00Z",
    why: "So she signs her letters",
  },
]);

const FOREIGN = `<?xml version="1.0"?><gexf version="1.3"><graph defaultedgetype="undirected"><nodes>
<node id="a" label="Harbour board"/><node id="b" label="Lindworks"/><node id="c" label="Valley Radio"/></nodes>
<edges><edge id="1" source="a" target="b"/><edge id="2" source="b" target="c"/></edges></graph></gexf>`;

/** What a reader may have before them. */
export interface PageState {
  readonly name: string;
  /** The part of the address after "#". */
  readonly address: string;
  /** What has to be done once the page is there. */
  readonly act?: (page: Page) => Promise<unknown>;
}

/** The main states of the page, each of which has its pictures. */
export const PAGE_STATES: readonly PageState[] = [
  { name: "first-view", address: "" },
  { name: "actor", address: `show=${part("actor", mayor.id)}` },
  { name: "side-by-side", address: `show=${part("statement", echoed)}` },
  { name: "disagreement", address: `show=${part("discrepancy", dispute.id)}` },
  { name: "event", address: `show=${part("event", told.id)}` },
  {
    name: "reader",
    address: `show=${part("discrepancy", dispute.id)}&read=${part(claim.article, claim.start, claim.end)}`,
  },
  { name: "search", address: "find=bridge&part=find" },
  { name: "filters", address: "tab=filters&speech=direct&part=find" },
  {
    name: "export",
    address: "",
    act: async (page) => {
      await page.locator("body").press("x");
      await page.getByRole("radio", { name: /PNG/ }).waitFor();
    },
  },
  {
    name: "corrections",
    address: `show=${part("actor", mayor.id)}`,
    act: async (page) => {
      await dropFiles(page, { "corrections.json": CORRECTIONS });
      await page.getByRole("dialog", { name: "Corrections" }).waitFor();
    },
  },
  {
    name: "import",
    address: "",
    act: async (page) => {
      await dropFiles(page, { "harbour.gexf": FOREIGN });
      await page.getByText("Shown without evidence.").waitFor();
    },
  },
];
