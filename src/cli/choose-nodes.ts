import type { Graph } from "../domain/graph.ts";
import { UsageError } from "./usage.ts";

/**
 * The ids of what was asked for by id or by name: an actor's name or other name, an event's label. All of a name where it
 * is that of several. Throws a UsageError where nothing is called so.
 */
export function chooseNodes({ actors, events, statements }: Graph, asked: readonly string[]): ReadonlySet<string> {
  const nodes: readonly { readonly id: string; readonly names: readonly string[] }[] = [
    ...actors.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] })),
    ...events.map(({ id, label }) => ({ id, names: [label] })),
    ...statements.map(({ id }) => ({ id, names: [] })),
  ];
  const found = asked.flatMap((wanted) => {
    const meant = nodes.filter(({ id, names }) => id === wanted || names.includes(wanted));
    if (meant.length === 0)
      throw new UsageError(`cannot find "${wanted}": expected an id, or the name of an actor or event of the graph`);
    return meant.map(({ id }) => id);
  });
  return new Set(found);
}
