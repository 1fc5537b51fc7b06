import type { ReactNode } from "react";
import type { NodeId } from "../../network/index-graph.ts";
import { nameNode } from "../../network/name-node.ts";
import { isCorrected } from "../../network/corrections/is-corrected.ts";
import { kindOf } from "../../network/node-kind.ts";
import { toSelection } from "../../store/to-selection.ts";
import { Icon } from "../shared/Icon.tsx";
import { KindIcon } from "../shared/KindIcon.tsx";
import { useHearsay } from "../shared/use-store.ts";
import styles from "./EvidencePane.module.css";
import { LitButton } from "./LitButton.tsx";

interface NodeLinkProps {
  readonly node: NodeId;
  /** Instead of the node's name. */
  readonly children?: ReactNode;
}

/** A node by its icon and name; selects it, and lights it on the canvas under the pointer. */
export function NodeLink({ node, children }: NodeLinkProps) {
  const index = useHearsay((state) => state.index);
  const kind = kindOf(index, node);
  if (!kind) return null;
  return (
    <LitButton stand={node} selection={toSelection(index, node)}>
      <KindIcon kind={kind} />
      <span>{children ?? nameNode(index, node)}</span>
      {isCorrected(index, node) && (
        <span className={styles["corrected"]} title="Corrected by people">
          <Icon name="pen" />
          <span className="visually-hidden">, corrected by people</span>
        </span>
      )}
    </LitButton>
  );
}
