import type { NodeId } from "../../network/index-graph.ts";
import { CardHead } from "./CardHead.tsx";
import { MoreList } from "./MoreList.tsx";
import { NodeLink } from "./NodeLink.tsx";

/** Several nodes chosen together. */
export function ChosenCard({ nodes }: { readonly nodes: readonly NodeId[] }) {
  return (
    <>
      <CardHead what="Chosen together" title={`${nodes.length} nodes`} />
      <MoreList entries={nodes} keyOf={(node) => node} first={30}>
        {(node) => <NodeLink node={node} />}
      </MoreList>
    </>
  );
}
