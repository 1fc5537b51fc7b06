import { type LaidOut, layOutLinks, type LayoutRequest } from "../network/communities/lay-out-links.ts";

/** Worker → page. After "laid-out" or "failed" nothing more comes. */
export type LayoutReport =
  /** From 0 to 1. */
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "laid-out"; readonly part: LaidOut }
  | { readonly kind: "failed"; readonly message: string };

/** The worker's side of a layout. */
export function answerLayout(request: LayoutRequest, tell: (report: LayoutReport) => void): void {
  try {
    tell({ kind: "laid-out", part: layOutLinks(request, (share) => tell({ kind: "progress", share })) });
  } catch (error) {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}
