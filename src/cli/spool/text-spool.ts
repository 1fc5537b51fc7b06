import { closeSync, openSync, readSync, writeSync } from "node:fs";

/** Bytes gathered before they are written. */
const GATHERED = 1 << 20;

/** Texts in a file on the disk, each known by the number that it got when it came, counting from 0. */
export class TextSpool {
  readonly #descriptor: number;
  /** Where each text begins, in bytes; one more for the end of the last. */
  #starts: Float64Array = new Float64Array(1024);
  #size = 0;
  #written = 0;
  #waiting: Buffer[] = [];
  #end = 0;

  /** Makes the file, or empties the one that is there. */
  constructor(path: string) {
    this.#descriptor = openSync(path, "w+");
  }

  get size(): number {
    return this.#size;
  }

  put(text: string): number {
    const bytes = Buffer.from(text);
    this.#waiting.push(bytes);
    this.#end += bytes.length;
    const number = this.#size++;
    if (this.#size === this.#starts.length) this.#starts = grown(this.#starts);
    this.#starts[this.#size] = this.#end;
    if (this.#end - this.#written >= GATHERED) this.#write();
    return number;
  }

  /** Throws a RangeError for a number that was never given. */
  get(number: number): string {
    const [start, end] = [this.#starts[number], this.#starts[number + 1]];
    if (start === undefined || end === undefined || number < 0 || number >= this.#size)
      throw new RangeError(`No text ${number} among ${this.#size}`);
    if (end > this.#written) this.#write();
    const bytes = Buffer.allocUnsafe(end - start);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(this.#descriptor, bytes, at, bytes.length - at, start + at);
      if (read === 0) throw new RangeError(`Text ${number} has gone from the disk`);
      at += read;
    }
    return bytes.toString();
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #write(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let at = 0; at < bytes.length;)
      at += writeSync(this.#descriptor, bytes, at, bytes.length - at, this.#written + at);
    this.#written += bytes.length;
    this.#waiting = [];
  }
}

function grown(numbers: Float64Array): Float64Array {
  const more = new Float64Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
