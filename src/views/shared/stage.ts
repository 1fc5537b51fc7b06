import { createContext } from "react";
import type { NodeId } from "../../network/index-graph.ts";
import type { Place } from "../../network/place-nodes.ts";
import type { Picture } from "../../exports/picture.ts";

/** What other parts of the page may ask of the drawing. */
export interface Stage {
  /** Nearer (above 1) or farther (below 1), around the middle of the view. */
  readonly zoomBy: (factor: number) => void;
  /** Where the shown nodes stand now. */
  readonly places: () => ReadonlyMap<NodeId, Place>;
  /** The drawing as seen, for pictures; without title. */
  readonly picture: () => Picture;
  /** Fit the picture anew into what is free of the canvas, unless a person looks from elsewhere. */
  readonly refit: () => void;
  /** Put the keyboard onto the drawing. */
  readonly focus: () => void;
  /** Ask at a node which of its neighbours are to come. */
  readonly askNeighbours: (node: NodeId) => void;
}

/** Holds the stage while there is one: the canvas puts it there when it starts and takes it away when it ends. */
export interface StageHolder {
  readonly get: () => Stage | null;
  readonly put: (stage: Stage | null) => void;
}

export function createStageHolder(): StageHolder {
  let stage: Stage | null = null;
  return {
    get: () => stage,
    put: (next) => {
      stage = next;
    },
  };
}

export const StageContext = createContext<StageHolder>(createStageHolder());
