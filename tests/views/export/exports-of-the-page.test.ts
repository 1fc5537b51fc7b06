import { describe, expect, it } from "vitest";
import { actorId } from "../../../src/domain/ids.ts";
import { toJsonSnapshot } from "../../../src/exports/to-json-snapshot.ts";
import { decodeGraph } from "../../../src/graph-file/decode-graph.ts";
import { decodeAddress } from "../../../src/store/address.ts";
import { selectShown } from "../../../src/store/select-shown.ts";
import { createHearsayStore } from "../../../src/store/store.ts";
import { nodesInScope } from "../../../src/views/export/export-scope.ts";
import { exportName, toExportRequest } from "../../../src/views/export/make-export.ts";
import { fitPixels, scaleFor } from "../../../src/views/export/render-png.ts";
import { setPngResolution } from "../../../src/views/export/set-png-resolution.ts";
import { NASTY_GRAPH } from "../../support/nasty-graph.ts";

const NOW = new Date(2031, 4, 6, 12);
const zoe = actorId("actor:0");
const choice = { scope: "shown", format: "json", size: { kind: "screen", scale: 2 }, transparent: false } as const;

/** A stage on which every shown node stands on a line. */
function stageOf(store: ReturnType<typeof createHearsayStore>) {
  const { nodes } = selectShown(store.getState());
  return {
    places: () => new Map(nodes.map((node, number) => [node, { x: number * 10, y: 5 }])),
    picture: () => ({ nodes: [], edges: [], legend: [], sources: "", ink: "", ground: "", muted: "", accent: "" }),
    zoomBy: () => undefined,
    refit: () => undefined,
    focus: () => undefined,
    askNeighbours: () => undefined,
  };
}

describe("the pixels of a picture", () => {
  it.each([
    ["as asked", [1000, 500, 2], { width: 2000, height: 1000 }],
    ["held at 8,000, in proportion", [4000, 1000, 4], { width: 8000, height: 2000 }],
    ["held by the height, too", [100, 4000, 4], { width: 200, height: 8000 }],
    ["never none", [10_000, 1, 1], { width: 8000, height: 1 }],
  ] as const)("are %s", (_, [width, height, scale], expected) => {
    expect(fitPixels(width, height, scale)).toEqual(expected);
  });
});

describe("a picture for print", () => {
  it("has as many pixels as its width on paper asks for", () => {
    expect(scaleFor({ kind: "print", dotsPerInch: 600, centimetres: 25.4 }, 1500)).toBe(4);
  });

  it("says its dots per inch in a chunk right after the header, with the sum of its bytes", () => {
    const png = new Uint8Array(60).fill(7);
    const whole = setPngResolution(png, 300);
    const view = new DataView(whole.buffer);
    expect(whole.length).toBe(81);
    expect(new TextDecoder().decode(whole.subarray(37, 41))).toBe("pHYs");
    expect([view.getUint32(33), view.getUint32(41), view.getUint32(45), whole[49]]).toEqual([9, 11811, 11811, 1]);
    // As other writers of PNG have it for 300 dots per inch.
    expect(view.getUint32(50).toString(16)).toBe("78a53f76");
    expect([...whole.subarray(54)]).toEqual([...png.subarray(33)]);
  });
});

describe("the scope of an export", () => {
  it("is everything, what is shown, or what is selected", () => {
    const store = createHearsayStore(NASTY_GRAPH);
    store.getState().select({ kind: "actor", id: zoe });
    expect(nodesInScope(store.getState(), "all")).toBeUndefined();
    expect(nodesInScope(store.getState(), "selected")).toEqual([zoe]);
    expect(nodesInScope(store.getState(), "shown")).toEqual(selectShown(store.getState()).nodes);
  });

  it("stands in the name of the file, with the person's own day", () => {
    expect(exportName(createHearsayStore(NASTY_GRAPH).getState(), choice, NOW)).toBe(
      "the-ship-story-20310506-shown.json",
    );
  });
});

describe("a snapshot of a view", () => {
  it("shows the same nodes when it is opened again, no more and no fewer", () => {
    const store = createHearsayStore(NASTY_GRAPH);
    store.getState().showMost(3);
    store.getState().select({ kind: "actor", id: zoe });
    const before = [...selectShown(store.getState()).nodes].sort();
    const request = toExportRequest(store.getState(), stageOf(store), choice, NOW);
    const graph = decodeGraph(toJsonSnapshot(request));

    const again = createHearsayStore(graph, request.view?.address);
    expect([...selectShown(again.getState()).nodes].sort()).toEqual(before);
    expect(again.getState().selection).toEqual({ kind: "actor", id: zoe });
  });

  it("keeps filters, layout and the open passage", () => {
    const store = createHearsayStore(NASTY_GRAPH);
    const [article] = NASTY_GRAPH.articles;
    if (!article) throw new Error("An article expected");
    store.getState().filter({ leastConfidence: 0.5 });
    store.getState().arrange("circle");
    store.getState().openArticle(article.id, { start: 3, end: 9 });
    const { view } = toExportRequest(store.getState(), stageOf(store), choice, NOW);
    expect(decodeAddress(store.getState().index, view?.address ?? "")).toMatchObject({
      filters: { leastConfidence: 0.5 },
      layout: "circle",
      reading: { article: article.id, span: { start: 3, end: 9 } },
    });
  });
});
