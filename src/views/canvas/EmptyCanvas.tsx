import { selectShown } from "../../store/select-shown.ts";
import { CommandButton } from "../shared/CommandButton.tsx";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

/** Why nothing stands on the canvas, and the way on; nothing while something does. */
export function EmptyCanvas() {
  const shown = useHearsay(selectShown);
  const hasNodes = useHearsay((state) => state.ranking.length > 0);
  const { clearFilters, unhide } = useHearsayStore().getState();
  if (shown.nodes.length > 0 || shown.communities.length > 0) return null;
  return (
    <div className="canvas-empty">
      {!hasNodes && (
        <>
          <p>There is nothing to draw yet.</p>
          <CommandButton command="open" icon="open" label="Open articles or a graph" className="button-outlined" />
        </>
      )}
      {hasNodes && shown.total === 0 && (
        <>
          <p>Nothing passes all filters.</p>
          <button type="button" className="button button-outlined" onClick={clearFilters}>
            Clear all filters
          </button>
        </>
      )}
      {hasNodes && shown.total > 0 && (
        <>
          <p>Everything is hidden.</p>
          <button type="button" className="button button-outlined" onClick={() => unhide()}>
            Bring it back
          </button>
        </>
      )}
    </div>
  );
}
