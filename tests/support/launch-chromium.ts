import { chromium, type Browser } from "playwright-core";
import { ensureChromium } from "./find-chromium.ts";

/** The sandbox needs rights that a container does not give; the rest keeps Chromium from calling home. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** Starts a headless Chromium; whoever starts it closes it. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureChromium(), args: FLAGS });
