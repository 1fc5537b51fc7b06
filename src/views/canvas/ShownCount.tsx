import { FIRST_VIEW } from "../../store/exploration.ts";
import { nameLead } from "../../network/communities/name-community.ts";
import { closeCommunity, findClosable } from "../../store/open-community.ts";
import { MOST_SHOWN, selectShown } from "../../store/select-shown.ts";
import { nameNode } from "../../network/name-node.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

interface ShownCountProps {
  /** Links that are not drawn, since all would be too many. */
  readonly leftOut: number;
}

/** The closed communities, and the nodes of the open ones, with the way to close the innermost again. */
function GroupedCount() {
  const store = useHearsayStore();
  const shown = useHearsay(selectShown);
  const { index, communities } = store.getState();
  const closable = useHearsay(findClosable);
  return (
    <>
      <span className="shown-count">
        {shown.communities.length > 0 && (
          <>
            <strong>{shown.communities.length}</strong> {shown.communities.length === 1 ? "community" : "communities"}
            {shown.counted > 0 ? " and " : " "}
          </>
        )}
        {shown.counted > 0 && (
          <>
            <strong>{shown.counted.toLocaleString("en")}</strong> {shown.counted === 1 ? "node" : "nodes"}{" "}
          </>
        )}
        of {shown.total.toLocaleString("en")} nodes
      </span>
      {shown.communities.length > 0 && closable === undefined && (
        <>
          <span className="shown-part for-mouse">double-click one to open it</span>
          <span className="shown-part for-touch">tap one to look into it</span>
        </>
      )}
      {communities && closable !== undefined && (
        <button type="button" className="link-button" onClick={() => closeCommunity(store.getState(), closable)}>
          close {nameLead(index, communities, closable)}
        </button>
      )}
    </>
  );
}

/** How much of the graph stands on the canvas, and the ways to the rest: nothing is left out in silence. */
export function ShownCount({ leftOut }: ShownCountProps) {
  const shown = useHearsay(selectShown);
  const index = useHearsay((state) => state.index);
  const { limit, hidden, focus } = useHearsay((state) => state.exploration);
  const store = useHearsayStore();
  const { showMost, unhide, focusOn, clearFilters } = store.getState();
  return (
    <div className="shown" role="group" aria-label="What is shown">
      {shown.isGrouped ? (
        <GroupedCount />
      ) : (
        <span className="shown-count">
          <strong>{shown.counted.toLocaleString("en")}</strong> of {shown.total.toLocaleString("en")} shown
        </span>
      )}
      {leftOut > 0 && <span className="shown-part">without the {leftOut.toLocaleString("en")} weakest links</span>}
      {shown.total === 0 && index.graph.actors.length > 0 && (
        <button type="button" className="link-button" onClick={clearFilters}>
          clear all filters
        </button>
      )}
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
      {!focus && !shown.isGrouped && limit < Math.min(MOST_SHOWN, shown.total) && (
        <>
          <button type="button" className="link-button" onClick={() => showMost(limit + FIRST_VIEW)}>
            {Math.min(FIRST_VIEW, shown.total - limit)} more
          </button>
          <button type="button" className="link-button" onClick={() => showMost(shown.total)}>
            {shown.total > MOST_SHOWN ? `the first ${MOST_SHOWN.toLocaleString("en")}` : "all"}
          </button>
        </>
      )}
      {!focus && !shown.isGrouped && limit > FIRST_VIEW && (
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
