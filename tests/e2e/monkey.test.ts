import { expect, it } from "vitest";
import { openExplorer } from "../support/browser.ts";
import { readIds, readPlaces, settle, watchDrawing } from "../support/canvas-probe.ts";
import { seeded } from "../support/generate-graph.ts";
import { townGraph } from "../support/town-graph.ts";

const ACTIONS = 2_000;
const KEYS = ["e", "s", "h", "p", "f", "m", "r", "0", "1", "2", "3", "4", "ArrowRight", "ArrowUp", "Escape", "Enter"];
const CHORDS = [
  "Control+z",
  "Control+Shift+z",
  "Shift+m",
  "Shift+h",
  "Shift+f",
  "Tab",
  "Shift+Tab",
  "/",
  "?",
  "x",
  "t",
  "[",
];

it("bears being played with at random: no error, nothing drawn twice, the address still true, no growing memory", async () => {
  const { page } = await openExplorer({
    replaced: { "graph.json": JSON.stringify(townGraph()) },
    reducedMotion: "reduce",
  });
  await watchDrawing(page);
  const chance = seeded(42);
  const one = <Choice>(choices: readonly Choice[]): Choice | undefined =>
    choices[Math.floor(chance() * choices.length)];
  const memory = async (): Promise<number> => {
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    await session.detach();
    return usedSize;
  };
  let afterWarmUp = 0;
  for (let action = 0; action < ACTIONS; action++) {
    const kind = chance();
    const [x, y] = [chance() * 1440, 50 + chance() * 840];
    if (kind < 0.35) await page.keyboard.press(one(KEYS) ?? "e");
    else if (kind < 0.55) await page.keyboard.press(one(CHORDS) ?? "Tab");
    else if (kind < 0.85) await page.mouse.click(x, y, { button: kind < 0.6 ? "right" : "left" });
    else if (kind < 0.92) await page.mouse.wheel(0, (chance() - 0.5) * 400);
    else await page.mouse.move(x, y);
    if (action === ACTIONS / 4) afterWarmUp = await memory();
  }
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await settle(page);
  const drawn = await readIds(page, "*");
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(await memory()).toBeLessThan(afterWarmUp * 1.5 + 8_000_000);
  const before = [...(await readPlaces(page)).keys()].sort();
  await page.reload();
  await watchDrawing(page);
  expect([...(await readPlaces(page)).keys()].sort()).toEqual(before);
}, 300_000);
