import type { Core } from "cytoscape";
import { useCallback, useContext, useEffect, useRef, useState } from "react";
import type { NodeId } from "../../network/index-graph.ts";
import { CommandButton } from "../shared/CommandButton.tsx";
import { expandOrAsk } from "../shared/expand-or-ask.ts";
import { StageContext } from "../shared/stage.ts";
import { useHearsayStore } from "../shared/use-store.ts";
import "./canvas.css";
import { CanvasMenu } from "./CanvasMenu.tsx";
import { CytoscapeStage } from "./CytoscapeStage.tsx";
import { EmptyCanvas } from "./EmptyCanvas.tsx";
import { LayoutProgress } from "./LayoutProgress.tsx";
import { Legend } from "./Legend.tsx";
import { ShownCount } from "./ShownCount.tsx";
import { startCanvas } from "./start-canvas.ts";
import { toStage } from "./to-stage.ts";
import { useCanvasKeys } from "./use-canvas-keys.ts";
import type { MenuRequest } from "./watch-gestures.ts";

/** The graph: the drawing, and over it the legend, the count of what is shown, paths and menus. */
export function GraphCanvas() {
  const store = useHearsayStore();
  const holder = useContext(StageContext);
  const ground = useRef<HTMLDivElement>(null);
  const [leftOut, setLeftOut] = useState(0);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const keys = useCanvasKeys(store);
  const onReady = useCallback(
    (cy: Core) => {
      const askNeighbours = (node: NodeId): void => {
        const { x, y } = cy.getElementById(node).renderedPosition();
        setMenu({ x, y, node, asksNeighbours: true });
      };
      const refit = startCanvas(cy, store, {
        openMenu: setMenu,
        tellLeftOut: setLeftOut,
        expand: (node) => expandOrAsk(store.getState(), holder.get(), node),
      });
      holder.put(toStage(cy, { refit, focus: () => ground.current?.focus(), askNeighbours }));
    },
    [store, holder],
  );
  useEffect(() => () => holder.put(null), [holder]);
  return (
    <div className="canvas">
      <div
        ref={ground}
        className="canvas-ground"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application is a widget of its own
        tabIndex={0}
        role="application"
        aria-roledescription="graph"
        aria-label="Graph. Arrow keys go from node to node, with Shift they choose several; Enter goes in along the neighbours, Escape comes out. The outline lists the same."
        onKeyDown={keys}
        onContextMenu={(event) => event.preventDefault()}
      >
        <CytoscapeStage onReady={onReady} />
      </div>
      <ShownCount leftOut={leftOut} />
      <EmptyCanvas />
      <LayoutProgress />
      <Legend />
      <div className="canvas-zoom" role="group" aria-label="Zoom">
        <CommandButton command="nearer" icon="plus" />
        <CommandButton command="farther" icon="minus" />
        <CommandButton command="fit" icon="fit" />
      </div>
      {menu && <CanvasMenu request={menu} onClose={() => setMenu(null)} />}
    </div>
  );
}
