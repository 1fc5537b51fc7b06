/** Things 0 to n-1 in sets that only ever grow together; every set is known by its smallest member. */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The smallest member of the set that holds `index`. */
  find(index: number): number {
    let root = index;
    while (this.#at(root) !== root) root = this.#at(root);
    for (let at = index; at !== root;) {
      const next = this.#at(at);
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Put both in one set; false where they were already. */
  union(a: number, b: number): boolean {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return false;
    this.#parent[Math.max(first, second)] = Math.min(first, second);
    return true;
  }

  /** All sets, each ascending, in the order of their smallest members. */
  sets(): number[][] {
    return [...this.each()];
  }

  /** As `sets`, one set in memory at a time. Nothing may be united in between. */
  *each(): Generator<number[]> {
    const size = this.#parent.length;
    const next = new Int32Array(size).fill(NONE);
    const last = new Int32Array(size).fill(NONE);
    for (let index = 0; index < size; index++) {
      const root = this.find(index);
      if (root !== index) next[last[root] ?? root] = index;
      last[root] = index;
    }
    for (let root = 0; root < size; root++) if (this.find(root) === root) yield follow(next, root);
  }

  #at(index: number): number {
    return this.#parent[index] ?? index;
  }
}

const NONE = -1;

/** A chain of indexes from its first on, each telling the one behind it. */
function follow(next: Int32Array, first: number): number[] {
  const chain: number[] = [];
  for (let at = first; at !== NONE; at = next[at] ?? NONE) chain.push(at);
  return chain;
}
