import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Shelf } from "../../reconcile/shelf.ts";
import { isAlive } from "../is-alive.ts";
import { TextSpool } from "./text-spool.ts";

/**
 * A folder for what does not fit into memory during one build: made when it is first needed, gone when it is closed or the
 * process ends. What crashed runs left beside it is swept away.
 */
export class SpoolFolder {
  readonly #beside: string;
  readonly #spools: TextSpool[] = [];
  #path: string | undefined;

  /** @param beside The folder in which it is made. */
  constructor(beside: string) {
    this.#beside = beside;
  }

  newSpool(): TextSpool {
    this.#path ??= this.#make();
    const spool = new TextSpool(join(this.#path, String(this.#spools.length)));
    this.#spools.push(spool);
    return spool;
  }

  /** Things as JSON on the disk. */
  newShelf = <Thing>(): Shelf<Thing> => {
    const spool = this.newSpool();
    return {
      get size() {
        return spool.size;
      },
      put: (thing) => spool.put(JSON.stringify(thing)),
      get: (number): Thing => JSON.parse(spool.get(number)),
    };
  };

  close = (): void => {
    process.off("exit", this.close);
    process.off("SIGINT", this.#interrupted);
    for (const spool of this.#spools.splice(0)) spool.close();
    if (this.#path !== undefined) rmSync(this.#path, { recursive: true, force: true });
    this.#path = undefined;
  };

  #make(): string {
    mkdirSync(this.#beside, { recursive: true });
    sweep(this.#beside);
    process.once("exit", this.close);
    process.once("SIGINT", this.#interrupted);
    return mkdtempSync(join(this.#beside, `.hearsay.${process.pid}.`));
  }

  readonly #interrupted = (): void => {
    this.close();
    process.exit(130);
  };
}

function sweep(folder: string): void {
  for (const entry of readdirSync(folder)) {
    const owner = /^\.hearsay\.(\d+)\./.exec(entry)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(folder, entry), { recursive: true, force: true });
  }
}
