import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { encodeGraph } from "../../src/graph-file/encode-graph.ts";
import { openExplorer } from "../support/browser.ts";
import { readIds, readPlaces, settle, watchDrawing } from "../support/canvas-probe.ts";
import { townGraph } from "../support/town-graph.ts";

async function openTown(colorScheme: "light" | "dark" = "light", path = ""): Promise<Page> {
  const replaced = { "graph.json": encodeGraph(townGraph()) };
  const { page } = await openExplorer({ path, replaced, colorScheme });
  await page.getByRole("treeitem", { name: "Ada Quist" }).first().waitFor();
  await watchDrawing(page);
  return page;
}

/** Opens the dialog with a format chosen. */
async function choose(page: Page, format: string): Promise<void> {
  await page.locator("body").press("x");
  await page.locator(`input[name="format"][value="${format}"]`).check();
}

async function saved(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ]);
  return readFileSync(await download.path());
}

/** Width in pixels, and pixels for each metre, as the file says. */
function measure(png: Buffer): { width: number; perMetre: number } {
  return { width: png.readUInt32BE(16), perMetre: png.readUInt32BE(png.indexOf("pHYs") + 4) };
}

describe("a PNG for print", () => {
  it("is as wide as asked at 600 dots per inch, and says so", async () => {
    const page = await openTown();
    await choose(page, "png");
    await page.getByRole("combobox", { name: /^Size/ }).selectOption({ label: "For print, 600 dpi" });
    await page.getByLabel("Width in cm").fill("10");
    // 10 cm are 3.937 inches; 600 dots per inch are 23,622 per metre.
    expect(measure(await saved(page))).toEqual({ width: 2362, perMetre: 23_620 });
  });

  it("that no browser can draw has fewer dots for each inch, says how many, and keeps its width on paper", async () => {
    const page = await openTown();
    await choose(page, "png");
    await page.getByRole("combobox", { name: /^Size/ }).selectOption({ label: "For print, 600 dpi" });
    await page.getByLabel("Width in cm").fill("100");
    const { width, perMetre } = measure(await saved(page));
    expect(width).toBeLessThanOrEqual(8000);
    expect(Math.abs(width / perMetre - 1)).toBeLessThan(0.001);
  });
});

/** Colours of a picture at places, each as red, green and blue. */
const coloursAt = (page: Page, png: Buffer, places: readonly { x: number; y: number }[]): Promise<number[][]> =>
  page.evaluate(
    async ({ data, points }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      return points.map(({ x, y }) =>
        [...(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [])].slice(0, 3),
      );
    },
    { data: png.toString("base64"), points: [...places] },
  );

describe.each(["light", "dark"] as const)("a picture of the %s screen", (scheme) => {
  it("has the nodes that are shown, where and in the colours in which they are shown, and their labels", async () => {
    const page = await openTown(scheme, "#most=8");
    await page.locator("body").press("s");
    await settle(page);
    const screen = await page.screenshot();
    const places = await readPlaces(page);
    const labelled = await readIds(page, 'node[side != ""]');
    await choose(page, "svg");
    const svg = (await saved(page)).toString("utf8");
    await choose(page, "png");
    await page.getByRole("combobox", { name: /^Size/ }).selectOption({ label: "1×" });
    const png = await saved(page);

    const drawn = new Map(
      await page.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
        const [left = 0, top = 0] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
        document.body.append(root);
        const nodes = [...root.querySelectorAll<SVGGElement>("g.node")].map((node) => {
          const { x, y, width, height } = (node.children[1] as SVGGraphicsElement).getBBox();
          return [node.dataset["id"] ?? "", { x: x + width / 2 - left, y: y + height / 2 - top }] as const;
        });
        root.remove();
        return nodes;
      }, svg),
    );
    expect([...drawn.keys()].sort()).toEqual([...places.keys()].sort());
    const labels = [...svg.matchAll(/<text [^>]*text-anchor[^>]*>/g)];
    expect(labels).toHaveLength(labelled.length);

    const ids = [...places.keys()];
    const [first = ""] = ids;
    const origin = { ...places.get(first), ...drawn.get(first) };
    for (const [id, { x, y }] of drawn) {
      const place = places.get(id);
      const from = places.get(first);
      expect(x - (origin.x ?? 0)).toBeCloseTo((place?.x ?? 0) - (from?.x ?? 0), 0);
      expect(y - (origin.y ?? 0)).toBeCloseTo((place?.y ?? 0) - (from?.y ?? 0), 0);
    }
    const onScreen = await coloursAt(
      page,
      screen,
      ids.map((id) => ({ x: places.get(id)?.pageX ?? 0, y: places.get(id)?.pageY ?? 0 })),
    );
    const inPicture = await coloursAt(
      page,
      png,
      ids.map((id) => drawn.get(id) ?? { x: 0, y: 0 }),
    );
    // Two ways to draw round a colour by one.
    for (const [place, colour] of inPicture.entries())
      for (const [part, value] of colour.entries())
        expect(Math.abs(value - (onScreen[place]?.[part] ?? -9))).toBeLessThanOrEqual(2);
    const ground = await page.evaluate(() => {
      const element = document.querySelector(".canvas");
      return element ? getComputedStyle(element).backgroundColor : "";
    });
    expect(await coloursAt(page, png, [{ x: 2, y: 2 }])).toEqual([ground.match(/\d+/g)?.map(Number)]);
  });
});

describe("a picture on paper", () => {
  it("is printed alone, as lines and real text, under the name of a file", async () => {
    const page = await openTown();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const title = await page.title();
    await choose(page, "pdf");
    await page.getByRole("button", { name: "Print, or save as PDF…" }).click();
    await page.locator("body > img").waitFor({ state: "attached" });
    expect(await page.title()).toMatch(/-\d{8}-shown$/);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.locator("body > img").count()).toBe(0);
    expect(await page.title()).toBe(title);
    const text = pdf.toString("latin1");
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(text).toContain("/ToUnicode");
    expect(text).not.toMatch(/\/Subtype\s*\/Image/);
    expect(lettersOf(pdf)).toContain("Q");
  });
});

/** The letters that the fonts of a PDF say that they draw. */
function lettersOf(pdf: Buffer): string {
  const text = pdf.toString("latin1");
  const maps = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].flatMap(([, stream = ""]) => {
    try {
      return [inflateSync(Buffer.from(stream, "latin1")).toString("latin1")];
    } catch {
      return [];
    }
  });
  const codes = maps
    .filter((map) => map.includes("beginbf"))
    .flatMap((map) => [...map.matchAll(/<([0-9A-F]{4})>\s*$/gim)]);
  return codes.map(([, code = ""]) => String.fromCharCode(Number.parseInt(code, 16))).join("");
}
