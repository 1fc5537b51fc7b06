import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Debian's own Python, which Debian's packages are for, before any other. */
const PLACES = ["/usr/bin/python3", "python3"];

/** A Python that has networkx and igraph; undefined where there is none. */
export function findPythonReaders(): string | undefined {
  return PLACES.find((python) => spawnSync(python, ["-c", "import networkx, igraph"]).status === 0);
}

/**
 * The same, installing Debian's packages first where there is none and this machine allows it. Throws where it allows it
 * and they are not there afterwards.
 */
export function ensurePythonReaders(): string | undefined {
  const found = findPythonReaders();
  if (found !== undefined || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return found;
  process.stderr.write("Installing Debian's networkx and igraph, which read exported files back …\n");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => spawnSync("apt-get", args, { env: environment, stdio: ["ignore", 2, 2] });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "python3", "python3-networkx", "python3-igraph");
  const installed = findPythonReaders();
  if (installed === undefined) throw new Error("Cannot install python3-networkx and python3-igraph with apt-get");
  return installed;
}
