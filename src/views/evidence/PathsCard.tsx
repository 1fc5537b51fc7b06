import { findPaths, type Step } from "../../network/find-paths.ts";
import type { NodeId } from "../../network/index-graph.ts";
import { isActorId, isEventId } from "../../network/node-kind.ts";
import { tieId } from "../../network/tie.ts";
import { useHearsay } from "../shared/use-store.ts";
import { CardHead } from "./CardHead.tsx";
import styles from "./EvidencePane.module.css";
import { MoreList } from "./MoreList.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Passage } from "./Passage.tsx";
import { Section } from "./Section.tsx";

interface PathsCardProps {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** The surest passage of a step: of the tie between two actors, or of the event that one took part in. */
function StepPassage({ step: { from, to } }: { readonly step: Step }) {
  const index = useHearsay((state) => state.index);
  if (isActorId(index, from) && isActorId(index, to)) {
    const passages = index.ties.get(tieId(from, to))?.passages ?? [];
    const [first] = passages.toSorted((a, b) => b.confidence - a.confidence);
    return first ? <Passage evidence={first} /> : null;
  }
  const event = [from, to].find((node) => isEventId(index, node));
  const mention = event && isEventId(index, event) ? index.events.get(event)?.mentions[0] : undefined;
  return mention ? <Passage evidence={mention} /> : null;
}

/** How two nodes hang together: the shortest paths, each step with a passage. */
export function PathsCard({ from, to }: PathsCardProps) {
  const network = useHearsay((state) => state.network);
  const expand = useHearsay((state) => state.expand);
  const paths = findPaths(network, from, to);
  return (
    <>
      <CardHead
        what="Paths between two"
        title={
          <span className={styles["ends"]}>
            <NodeLink node={from} />
            <NodeLink node={to} />
          </span>
        }
      >
        {paths.length === 0 && <p className={styles["soft"]}>No path of four steps or fewer.</p>}
      </CardHead>
      <MoreList entries={paths} keyOf={(path) => path.map((step) => step.to).join(" ")} first={3}>
        {(path) => (
          <Section title={path.length === 1 ? "Directly" : `In ${path.length} steps`}>
            <button
              type="button"
              className="quiet"
              onClick={() => expand(path.flatMap((step) => [step.from, step.to]))}
            >
              Show it on the graph
            </button>
            <ol className={styles["path"]}>
              {path.map((step) => (
                <li key={step.to}>
                  <NodeLink node={step.from} />
                  <StepPassage step={step} />
                </li>
              ))}
              <li>
                <NodeLink node={to} />
              </li>
            </ol>
          </Section>
        )}
      </MoreList>
    </>
  );
}
