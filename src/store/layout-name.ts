/** "settled" is the layout computed when the graph was built. */
export const LAYOUT_NAMES = ["settled", "circle", "by-kind", "timeline"] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];
