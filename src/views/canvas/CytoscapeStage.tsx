import type { Core } from "cytoscape";
import { memo, useCallback, useRef } from "react";
import CytoscapeComponent from "react-cytoscapejs";

interface CytoscapeStageProps {
  /** Starts what keeps the drawing up to date; called once for each drawing, before the first frame. Must not change. */
  readonly onReady: (cy: Core) => void;
}

/** Elements come and go through the controllers, so that no render of React ever compares them. */
const NONE = [] as const;
const FILL = { width: "100%", height: "100%" } as const;

/**
 * The one place that knows react-cytoscapejs. Its `cy` callback runs after every update and its props are compared by
 * value, so this never renders twice and lets the first call for each drawing through.
 */
export const CytoscapeStage = memo(function CytoscapeStage({ onReady }: CytoscapeStageProps) {
  const started = useRef<Core | null>(null);
  const start = useCallback(
    (cy: Core) => {
      if (started.current === cy) return;
      started.current = cy;
      onReady(cy);
    },
    [onReady],
  );
  return (
    <CytoscapeComponent
      elements={NONE}
      cy={start}
      style={FILL}
      minZoom={0.004}
      maxZoom={4}
      boxSelectionEnabled={true}
    />
  );
});
