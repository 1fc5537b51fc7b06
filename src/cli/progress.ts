import type { Terminal } from "./terminal.ts";

/** Milliseconds between two drawings of the bar; more often only costs time. */
const REDRAWN_EVERY = 80;

/** Characters of the bar itself. */
const WIDTH = 24;

const CLEAR_LINE = "\r\u001B[2K";

/** Tells a person how far a command is: a bar on a terminal, nothing where stderr is piped, notes unless quiet. */
export class Progress {
  readonly #stderr: Terminal["stderr"];
  readonly #quiet: boolean;
  #drawn = 0;

  constructor({ stderr }: Terminal, quiet: boolean) {
    this.#stderr = stderr;
    this.#quiet = quiet;
  }

  /** @param share 0..1, how much of the whole is done. */
  show(share: number, what: string): void {
    const now = Date.now();
    if (this.#quiet || this.#stderr.isTTY !== true || now - this.#drawn < REDRAWN_EVERY) return;
    this.#drawn = now;
    const full = Math.round(share * WIDTH);
    this.#stderr.write(
      `${CLEAR_LINE}${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${Math.round(share * 100)} % ${what}`,
    );
  }

  /** A line that stays: what was passed over, or how it ended. */
  note(line: string): void {
    if (!this.#quiet) this.#write(line);
  }

  /** A line that is told even when quiet. */
  error(line: string): void {
    this.#write(line);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#drawn > 0) this.#stderr.write(CLEAR_LINE);
    this.#drawn = 0;
  }

  #write(line: string): void {
    this.clear();
    this.#stderr.write(`${line}\n`);
  }
}
