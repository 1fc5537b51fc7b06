const RUN = 3; // words that count as one feature of a wording
const PLACES = 64; // of a signature; a likeness read off it is within 0.06 of the true one
const ALIKE = 0.4; // share of places that agree: other reports of one event, quotations and all, come to 0.1 or 0.2
const BAND = 3; // neighbouring places that must agree to bring two wordings together
const BANDS = 8; // of them, one must agree: found are 9 of 10 of likeness 0.6, all of likeness 0.8
const LEAST_RUNS = 30; // a shorter text has no wording of its own
const EMPTY = 0x7fffffff;

/** Texts that are copies of one another but for some words, each class known by its first text. Texts are numbered as they come. */
export class CopyClasses {
  readonly #signatures = new Map<number, Int32Array>();
  readonly #firstOfBand = new Map<number, number>();
  #size = 0;

  /** The number of the first text of which this one is a near copy: its own where there is none. */
  add(words: readonly string[]): number {
    const own = this.#size++;
    if (words.length < LEAST_RUNS + RUN) return own;
    const signature = sign(words);
    const bands = Array.from({ length: BANDS }, (_, band) => bandOf(signature, band));
    for (const band of bands) {
      const first = this.#firstOfBand.get(band);
      const other = first === undefined ? undefined : this.#signatures.get(first);
      if (first !== undefined && other && likeness(signature, other) >= ALIKE) return first;
    }
    this.#signatures.set(own, signature);
    for (const band of bands) if (!this.#firstOfBand.has(band)) this.#firstOfBand.set(band, own);
    return own;
  }
}

/**
 * For each place the least of the runs that fall to it: two texts agree in a place about as often as they share runs
 * (Li, Owen, Zhang: One Permutation Hashing, 2012).
 */
function sign(words: readonly string[]): Int32Array {
  const signature = new Int32Array(PLACES).fill(EMPTY);
  const hashes = words.map(hashOf);
  for (let at = RUN; at <= hashes.length; at++) {
    let run = 0;
    for (let word = at - RUN; word < at; word++) run = mix(run, hashes[word] ?? 0);
    const place = run & (PLACES - 1);
    signature[place] = Math.min(signature[place] ?? EMPTY, (run >>> 6) & EMPTY);
  }
  return signature;
}

function likeness(a: Int32Array, b: Int32Array): number {
  let [same, told] = [0, 0];
  for (const [place, value] of a.entries()) {
    if (value === EMPTY && b[place] === EMPTY) continue;
    told++;
    if (value === b[place]) same++;
  }
  return told === 0 ? 0 : same / told;
}

/** Thirty bits that stand for the places of one band. */
function bandOf(signature: Int32Array, band: number): number {
  let key = band;
  for (let place = band * BAND; place < (band + 1) * BAND; place++) key = mix(key, signature[place] ?? EMPTY);
  return key >>> 2;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b) + 0x9e3779b9;
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ (mixed >>> 13);
}
