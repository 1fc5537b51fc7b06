/** Where a hit was found; hits are listed in this order. */
export const HIT_GROUPS = ["actor", "event", "statement", "text"] as const;
export type HitGroup = (typeof HIT_GROUPS)[number];
