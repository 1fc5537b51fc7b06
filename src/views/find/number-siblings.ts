/** Where a row stands among those of one level below the same row: from 1, of how many. */
export interface Numbered {
  readonly place: number;
  readonly of: number;
}

/** The places of the rows of a tree among their siblings; the rows stand in the order in which they are drawn. */
export function numberSiblings(rows: readonly { readonly level: number }[]): readonly Numbered[] {
  const groups: { count: number }[] = [];
  const places = rows.map(({ level }) => {
    groups.length = Math.min(groups.length, level);
    const group = (groups[level - 1] ??= { count: 0 });
    return { group, place: ++group.count };
  });
  return places.map(({ group, place }) => ({ place, of: group.count }));
}
