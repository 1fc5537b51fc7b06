/** Hands out the least thing first, by `compare`; a binary heap. */
export class PriorityQueue<Thing> {
  readonly #heap: Thing[] = [];
  readonly #compare: (a: Thing, b: Thing) => number;

  constructor(compare: (a: Thing, b: Thing) => number) {
    this.#compare = compare;
  }

  push(thing: Thing): void {
    let at = this.#heap.push(thing) - 1;
    for (let parent = (at - 1) >> 1; at > 0 && this.#before(at, parent); parent = (at - 1) >> 1) {
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): Thing | undefined {
    this.#swap(0, this.#heap.length - 1);
    const least = this.#heap.pop();
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let first = at;
      if (this.#before(left, first)) first = left;
      if (this.#before(right, first)) first = right;
      if (first === at) return least;
      this.#swap(at, first);
      at = first;
    }
  }

  #before(a: number, b: number): boolean {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    return first !== undefined && second !== undefined && this.#compare(first, second) < 0;
  }

  #swap(a: number, b: number): void {
    const [first, second] = [this.#heap[a], this.#heap[b]];
    if (first === undefined || second === undefined) return;
    this.#heap[a] = second;
    this.#heap[b] = first;
  }
}
