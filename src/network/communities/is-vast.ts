/** More nodes than this make no picture, even where few links tie them. */
const MOST_NODES = 1_500;
/** Nodes and links that are drawn at once. */
export const MOST_DRAWN = 10_000;

/** Whether a graph is too large to be drawn node by node: then its communities stand for their nodes. */
export const isVast = (nodes: number, links: number): boolean => nodes > MOST_NODES || nodes + links > MOST_DRAWN;
