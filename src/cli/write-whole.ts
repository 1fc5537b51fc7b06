import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isAlive } from "./is-alive.ts";

/** A file being written that nobody sees until it is whole. */
export interface WholeFile {
  readonly write: (text: string) => void;
  /** Puts the file in its place, on the disk for good. */
  readonly finish: () => void;
  /** Leaves what was there before. */
  readonly abandon: () => void;
}

/** Code units gathered before they are written. */
const GATHERED = 1 << 20;

/**
 * Begins a file beside its place (`.name.<process>.tmp`); `finish` renames it there, so that neither a crash nor Ctrl-C
 * can leave half a file. What crashed runs left beside it is swept away.
 */
export function openWhole(path: string): WholeFile {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  sweep(folder, basename(path));
  const beside = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  const descriptor = openSync(beside, "w");
  let gathered = "";
  const flush = (): void => {
    const bytes = Buffer.from(gathered);
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    gathered = "";
  };
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  const abandon = (): void => {
    process.off("SIGINT", interrupted);
    close();
    rmSync(beside, { force: true });
  };
  const interrupted = (): void => {
    abandon();
    process.exit(130);
  };
  process.once("SIGINT", interrupted);
  return {
    write: (text) => {
      gathered += text;
      if (gathered.length >= GATHERED) flush();
    },
    finish: () => {
      flush();
      fsyncSync(descriptor);
      close();
      renameSync(beside, path);
      process.off("SIGINT", interrupted);
    },
    abandon,
  };
}

/** Writes a whole file from its pieces, or leaves the old one. */
export function writeWhole(path: string, pieces: Iterable<string>): void {
  const file = openWhole(path);
  try {
    for (const piece of pieces) file.write(piece);
    file.finish();
  } catch (error) {
    file.abandon();
    throw error;
  }
}

function sweep(folder: string, name: string): void {
  for (const entry of readdirSync(folder)) {
    const owner = entry.startsWith(`.${name}.`) ? /\.(\d+)\.tmp$/.exec(entry)?.[1] : undefined;
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(folder, entry), { force: true });
  }
}
