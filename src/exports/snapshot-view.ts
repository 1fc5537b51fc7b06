/** How the graph was looked at: with it a snapshot dropped on the page gives back the same screen. */
export interface SnapshotView {
  /** The page's state as it stands in its address (selection, filters, camera, article and span, layout). */
  readonly address: string;
  /** Ids of everything drawn. */
  readonly shown: readonly string[];
  readonly selected: readonly string[];
  readonly positions: readonly SnapshotPlace[];
}

/** Where a node stands, in layout units, x to the right, y down, and how much it matters in the whole graph. */
export interface SnapshotPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** As the page weighs it, any positive number; a part of the graph would give it another weight, and so another size. */
  readonly importance?: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isIdList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === "string");

const isPosition = (value: unknown): value is SnapshotPlace =>
  isRecord(value) &&
  typeof value["id"] === "string" &&
  Number.isFinite(value["x"]) &&
  Number.isFinite(value["y"]) &&
  (value["importance"] === undefined || (Number.isFinite(value["importance"]) && Number(value["importance"]) >= 0));

/**
 * The view that a snapshot carries beside its graph; undefined where there is none or it is not whole. Takes the
 * parsed file: the graph itself is checked by the graph file's own decoder, which leaves the view alone.
 */
export function parseSnapshotView(file: unknown): SnapshotView | undefined {
  const view = isRecord(file) ? file["view"] : undefined;
  if (!isRecord(view)) return undefined;
  const { address, shown, selected, positions } = view;
  if (typeof address !== "string" || !isIdList(shown) || !isIdList(selected)) return undefined;
  if (!Array.isArray(positions) || !positions.every(isPosition)) return undefined;
  return { address, shown, selected, positions: positions.map(takePlace) };
}

/** The place without whatever else the file has there. */
const takePlace = ({ id, x, y, importance }: SnapshotPlace): SnapshotPlace => ({
  id,
  x,
  y,
  ...(importance !== undefined && { importance }),
});
