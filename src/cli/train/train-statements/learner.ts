import { toProbability } from "../../../extract/linear-model.ts";
import type { Exercise } from "./exercise.ts";

/** How a model is taught. */
export interface Plan {
  /** How often all lessons are gone through; the mean of the weights of the later half is kept. */
  readonly epochs: number;
  readonly rate: number;
  /** The share of features left out by (repeatable) chance each time, so that no single one is leant on. */
  readonly dropped: number;
  /** Counts the runs over the same lessons: another one leaves out other features. */
  readonly run: number;
}

/** A linear model while it learns: AdaGrad, each bucket with a rate of its own. */
export class Learner {
  readonly #plan: Plan;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #sums: Float64Array;
  #steps = 0;
  #chance: number;
  /** What an exercise looks like once features were left out. */
  #kept = new Int32Array(1 << 12);
  #ends = new Int32Array(256);

  readonly #mask: number;

  /** `size`: number of buckets, a power of two. */
  constructor(size: number, plan: Plan) {
    this.#chance = 12345 + plan.run;
    this.#plan = plan;
    this.#mask = size - 1;
    this.#weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1e-6);
    this.#sums = new Float64Array(size);
  }

  /** One step towards the right one of several candidates, or towards yes or no where there is one; the loss before the step. */
  study(exercise: Exercise): number {
    this.#leaveOut(exercise);
    const { right, ends } = exercise;
    const logits = Array.from(ends, (_, index) => this.#score(index));
    const chances = logits.length === 1 ? [toProbability(logits[0] ?? 0)] : softmax(logits);
    for (const [index, chance] of chances.entries()) this.#move(index, (index === right ? 1 : 0) - chance);
    const chance = right < 0 ? 1 - (chances[0] ?? 0) : (chances[right] ?? 0);
    return -Math.log(Math.max(1e-9, chance));
  }

  /** Add the present weights to the mean that will be kept. */
  remember(): void {
    this.#steps++;
    for (let i = 0; i < this.#sums.length; i++) this.#sums[i] = (this.#sums[i] ?? 0) + (this.#weights[i] ?? 0);
  }

  mean(): Float32Array {
    return Float32Array.from(this.#sums, (sum) => sum / Math.max(1, this.#steps));
  }

  #leaveOut({ hashes, ends }: Exercise): void {
    if (hashes.length > this.#kept.length) this.#kept = new Int32Array(hashes.length * 2);
    if (ends.length > this.#ends.length) this.#ends = new Int32Array(ends.length * 2);
    const border = this.#plan.dropped * 4294967296;
    let length = 0;
    let from = 0;
    for (const [index, end] of ends.entries()) {
      for (let i = from; i < end; i++) {
        this.#chance = (Math.imul(this.#chance, 1664525) + 1013904223) >>> 0;
        if (this.#chance >= border) this.#kept[length++] = (hashes[i] ?? 0) & this.#mask;
      }
      this.#ends[index] = length;
      from = end;
    }
  }

  #score(index: number): number {
    let sum = 0;
    const to = this.#ends[index] ?? 0;
    for (let i = this.#start(index); i < to; i++) sum += this.#weights[this.#kept[i] ?? 0] ?? 0;
    return sum;
  }

  /** Move the weights of a candidate along the gradient of the logarithm of the likelihood. */
  #move(index: number, gradient: number): void {
    if (Math.abs(gradient) < 1e-4) return;
    const to = this.#ends[index] ?? 0;
    for (let i = this.#start(index); i < to; i++) {
      const bucket = this.#kept[i] ?? 0;
      const square = (this.#squares[bucket] ?? 0) + gradient * gradient;
      this.#squares[bucket] = square;
      this.#weights[bucket] = (this.#weights[bucket] ?? 0) + (this.#plan.rate * gradient) / Math.sqrt(square + 0.1);
    }
  }

  #start(index: number): number {
    return index === 0 ? 0 : (this.#ends[index - 1] ?? 0);
  }
}

/** The mean of the weights that several learners of one size keep. */
export function meanOf(learners: readonly Learner[]): Float32Array {
  const [first, ...others] = learners.map((learner) => learner.mean());
  if (first === undefined) throw new RangeError("No learner to take the mean of");
  return first.map((weight, i) => others.reduce((sum, own) => sum + (own[i] ?? 0), weight) / learners.length);
}

/** Probabilities that add up to 1. */
function softmax(logits: readonly number[]): number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
