import { LONGEST_UNIT } from "./build-units.ts";

/** Candidates with their logits, and how likely each is to be the one. Reused, so that choosing makes no garbage. */
export class Choices {
  readonly #values = new Int32Array(LONGEST_UNIT + 2);
  readonly #logits = new Float64Array(LONGEST_UNIT + 2);
  #length = 0;
  #highest = -Infinity;
  /** What the powers of all logits add up to; 0 until it is asked for. */
  #sum = 0;

  clear(): void {
    this.#length = 0;
    this.#highest = -Infinity;
    this.#sum = 0;
  }

  add(value: number, logit: number): void {
    this.#values[this.#length] = value;
    this.#logits[this.#length] = logit;
    this.#length++;
    if (logit > this.#highest) this.#highest = logit;
  }

  /** Values of the candidates that are at most `margin` less likely than the likeliest, in log-odds. */
  near(margin: number): number[] {
    const values: number[] = [];
    for (let i = 0; i < this.#length; i++)
      if ((this.#logits[i] ?? 0) >= this.#highest - margin) values.push(this.#values[i] ?? 0);
    return values;
  }

  value(index: number): number {
    return this.#values[index] ?? -1;
  }

  /** The probability of the candidate that was added `index`-th, 0..1; all add up to 1. */
  probability(index: number): number {
    if (this.#sum === 0)
      for (let i = 0; i < this.#length; i++) this.#sum += Math.exp((this.#logits[i] ?? 0) - this.#highest);
    return Math.exp((this.#logits[index] ?? -Infinity) - this.#highest) / this.#sum;
  }

  /** Index of the likeliest candidate from `from` on, another one excepted; -1 where there is none. */
  best(from: number, except = -1): number {
    let best = -1;
    for (let i = from; i < this.#length; i++)
      if (i !== except && (best < 0 || (this.#logits[i] ?? 0) > (this.#logits[best] ?? 0))) best = i;
    return best;
  }
}
