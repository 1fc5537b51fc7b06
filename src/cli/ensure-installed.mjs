// Makes `npm start` and `npm test` work on a bare clone: runs `npm ci` where node_modules is missing or is not what
// the lockfile says. Depends on nothing but Node, because nothing else may be there yet.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname ?? ".", "../..");

function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(resolve(ROOT, lockfile), "utf8")).packages ?? {};
  } catch {
    return undefined;
  }
}

/** Whether every package of the lockfile is there in its version; optional ones are for other machines. */
function isInstalled() {
  const wanted = packagesOf("package-lock.json") ?? {};
  const present = packagesOf("node_modules/.package-lock.json");
  if (!present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === "" || present[path]?.version === version || (!present[path] && (optional || peer)),
  );
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Cannot run on Node ${process.versions.node}: expected Node 20.19 or later\n`);
  process.exit(1);
}
if (!isInstalled()) {
  process.stderr.write("Installing the packages of the lockfile (npm ci) …\n");
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, "ci"]] : ["npm", ["ci"]];
  const { status } = spawnSync(command, [...args, "--no-audit", "--no-fund"], { cwd: ROOT, stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    process.stderr.write("Cannot install the packages: see what npm says above\n");
    process.exit(status ?? 1);
  }
}
