import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";
import { launchChromium } from "./launch-chromium.ts";
import { serveFolder, type FolderServer, type Replaced } from "./serve-folder.ts";

/** The page as `npm run build` leaves it. */
const BUILT = "dist";

let browser: Promise<Browser> | undefined;

/** What a test may ask for beyond the built page at the root of a server. */
export interface PageRequest extends BrowserContextOptions {
  /** Below the served page: a query or fragment, such as "#actor=ada". */
  readonly path?: string;
  /** Where the folder is served, "/hearsay/" for instance. */
  readonly below?: string;
  /** Files served instead of those on the disk, such as a broken graph.json. */
  readonly replaced?: Replaced;
  /** Errors of the page or its console that a test expects; any other fails it. */
  readonly expectedError?: RegExp;
  /** Done with the empty page, before it is opened. */
  readonly before?: (page: Page) => Promise<void>;
}

/** A page of its own for the running test, open on the built explorer; closed, and its errors told, when the test ends. */
export async function openExplorer(request: PageRequest = {}): Promise<{ page: Page; address: string }> {
  const { path = "", below = "/", replaced = {}, expectedError, before, ...options } = request;
  const server = await serveFolder(BUILT, { below, replaced });
  const page = await openPage(options, server, expectedError);
  await before?.(page);
  await page.goto(server.address + path);
  return { page, address: server.address };
}

/** The same for a file on the disk, without any server. */
export async function openFromDisk(file: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(options);
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function openPage(options: BrowserContextOptions, server?: FolderServer, expected?: RegExp): Promise<Page> {
  browser ??= launchChromium();
  const context = await (await browser).newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const errors = collectErrors(page);
  onTestFinished(async () => {
    await context.close();
    await server?.stop();
    const unexpected = errors.filter((error) => !expected?.test(error));
    if (unexpected.length > 0) throw new Error(`The page reported errors:\n${unexpected.join("\n")}`);
  });
  return page;
}

/** What the page throws or writes to the console as an error, and every request that leaves this machine. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => {
    if (/^(https?|wss?):\/\/(?!127\.0\.0\.1)/.test(request.url())) errors.push(`Request to ${request.url()}`);
  });
  return errors;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
