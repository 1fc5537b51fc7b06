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
    const members = new Map<number, number[]>();
    for (let index = 0; index < this.#parent.length; index++) {
      const root = this.find(index);
      const set = members.get(root);
      if (set) set.push(index);
      else members.set(root, [index]);
    }
    return [...members.values()];
  }

  #at(index: number): number {
    return this.#parent[index] ?? index;
  }
}
