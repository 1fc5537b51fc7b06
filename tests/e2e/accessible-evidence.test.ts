import { describe, expect, it } from "vitest";
import { openExplorer } from "../support/browser.ts";
import { builtGraph } from "../support/built-graph.ts";
import { findViolations } from "../support/find-violations.ts";

const graph = builtGraph();
const [actor] = graph.actors;
const [discrepancy] = graph.discrepancies;
const echoed = graph.statements.find(({ id }) => graph.echoes.some(({ statements }) => statements.includes(id)));
const event = [...graph.events].sort((a, b) => b.mentions.length - a.mentions.length)[0];
const reading = `read=${echoed?.article},${echoed?.start},${echoed?.end}`;

const VIEWS = [
  ["the story", ""],
  ["an actor", `#show=actor,${actor?.id}`],
  ["a statement beside its echoes, open in the reader", `#show=statement,${echoed?.id}&${reading}`],
  ["an event", `#show=event,${event?.id}`],
  ["a disagreement", `#show=discrepancy,${discrepancy?.id}`],
] as const;

describe.each(["light", "dark"] as const)("evidence and reader in %s", (colorScheme) => {
  it.each(VIEWS)("shut nobody out: %s", async (_, path) => {
    const { page } = await openExplorer({ path, colorScheme });
    await page.getByRole("region", { name: "Evidence" }).getByRole("heading").first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it("shut nobody out: the export dialog", async () => {
    const { page } = await openExplorer({ colorScheme });
    await page.locator("canvas").first().waitFor();
    await page.locator("body").press("x");
    await page.getByRole("radio", { name: /PNG/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

it("fit a phone of 390 pixels without a sideways scroll", async () => {
  const { page } = await openExplorer({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page
    .getByRole("button", { name: "Evidence" })
    .or(page.getByRole("tab", { name: "Evidence" }))
    .first()
    .click();
  await page.getByRole("region", { name: "Evidence" }).getByRole("heading").first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
