import { FIRST_VIEW } from "../../store/exploration.ts";
import { selectShown } from "../../store/select-shown.ts";
import { nameNode } from "../../network/name-node.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

/** How much of the graph stands on the canvas, and the ways to the rest: nothing is left out in silence. */
export function ShownCount() {
  const shown = useHearsay(selectShown);
  const index = useHearsay((state) => state.index);
  const { limit, hidden, focus } = useHearsay((state) => state.exploration);
  const { showMost, unhide, focusOn } = useHearsayStore().getState();
  return (
    <div className="shown" role="group" aria-label="What is shown">
      <span className="shown-count">
        <strong>{shown.counted}</strong> of {shown.total} shown
      </span>
      {focus && (
        <span className="shown-part">
          within{" "}
          <button
            type="button"
            className="link-button"
            onClick={() => focusOn({ ...focus, hops: Math.max(1, focus.hops - 1) })}
            disabled={focus.hops <= 1}
            aria-label="One step less"
          >
            −
          </button>{" "}
          {focus.hops} {focus.hops === 1 ? "step" : "steps"}{" "}
          <button
            type="button"
            className="link-button"
            onClick={() => focusOn({ ...focus, hops: focus.hops + 1 })}
            aria-label="One step more"
          >
            +
          </button>{" "}
          of {nameNode(index, focus.node)}{" "}
          <button type="button" className="link-button" onClick={() => focusOn(null)}>
            leave
          </button>
        </span>
      )}
      {!focus && limit < shown.total && (
        <>
          <button type="button" className="link-button" onClick={() => showMost(limit + FIRST_VIEW)}>
            {Math.min(FIRST_VIEW, shown.total - limit)} more
          </button>
          <button type="button" className="link-button" onClick={() => showMost(shown.total)}>
            all
          </button>
        </>
      )}
      {!focus && limit > FIRST_VIEW && (
        <button type="button" className="link-button" onClick={() => showMost(FIRST_VIEW)}>
          fewer
        </button>
      )}
      {hidden.length > 0 && (
        <button type="button" className="link-button" onClick={() => unhide()}>
          bring back {hidden.length} hidden
        </button>
      )}
    </div>
  );
}
