import { once } from "node:events";
import type { Terminal } from "./terminal.ts";
import { openWhole } from "./write-whole.ts";

/** Where text goes piece by piece. */
export interface Sink {
  readonly write: (text: string) => Promise<void> | void;
  readonly finish: () => void;
  /** Leaves what was there before, where that can be. */
  readonly abandon: () => void;
}

/** The standard output for "-", at the pace of whoever reads it, or a file that appears when it is whole. */
export function openSink(out: string, { stdout }: Terminal): Sink {
  if (out !== "-") return openWhole(out);
  const write = async (text: string): Promise<void> => {
    if (!stdout.write(text)) await once(stdout, "drain");
  };
  return { write, finish: () => undefined, abandon: () => undefined };
}

/** Writes all pieces to where `out` says. */
export async function writeOut(out: string, pieces: Iterable<string>, terminal: Terminal): Promise<void> {
  const sink = openSink(out, terminal);
  try {
    for (const piece of pieces) await sink.write(piece);
    sink.finish();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}
