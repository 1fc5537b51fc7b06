import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where Chrome and Chromium are put on Linux, macOS and Windows; first the shell without windows, which opens a page in a third of the time. */
const PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The program of an installed Chrome or Chromium; `CHROMIUM` in the environment goes before all else. */
export function findChromium(): string | undefined {
  return [process.env["CHROMIUM"] ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));
}

/** The same, installing Debian's Chromium first where there is none and this machine allows it. */
export function ensureChromium(): string {
  const found = findChromium() ?? (canInstall() ? install() : undefined);
  if (found === undefined)
    throw new Error(
      "Cannot find Chrome or Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM to its path",
    );
  return found;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function install(): string | undefined {
  process.stderr.write("Installing Debian's Chromium for the end-to-end tests …\n");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => spawnSync("apt-get", args, { env: environment, stdio: ["ignore", 2, 2] });
  apt("update", "-qq");
  const get = (name: string) => apt("install", "-y", "-qq", "--no-install-recommends", name, "fonts-dejavu-core");
  get("chromium-headless-shell");
  if (findChromium() === undefined) get("chromium");
  return findChromium();
}
