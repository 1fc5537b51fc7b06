import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Shelf } from "../../reconcile/shelf.ts";
import { TextSpool } from "./text-spool.ts";

/** A folder for what does not fit into memory during one build; gone when it is closed or the process is interrupted. */
export class SpoolFolder {
  readonly #path: string;
  readonly #spools: TextSpool[] = [];

  /** @param beside The folder in which it is made. */
  constructor(beside: string) {
    mkdirSync(beside, { recursive: true });
    this.#path = mkdtempSync(join(beside, ".hearsay-"));
    process.once("exit", this.close);
  }

  newSpool(): TextSpool {
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
    for (const spool of this.#spools.splice(0)) spool.close();
    rmSync(this.#path, { recursive: true, force: true });
  };
}
