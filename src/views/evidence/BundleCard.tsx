import { useMemo } from "react";
import { type BundledLinks, collectBundled } from "../../network/communities/collect-bundled.ts";
import type { Stand } from "../../network/communities/collect-bundles.ts";
import type { CommunityTree } from "../../network/communities/community-tree.ts";
import { countOf } from "../shared/kind-titles.ts";
import { CardHead } from "./CardHead.tsx";
import styles from "./EvidencePane.module.css";
import { MoreList } from "./MoreList.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Section.tsx";
import { StandLink } from "./StandLink.tsx";
import { TieCount } from "./TieCount.tsx";
import { TurnCommunity } from "./TurnCommunity.tsx";

interface BundleCardProps {
  readonly tree: CommunityTree;
  readonly ends: readonly [Stand, Stand];
}

function Group({ near, far }: BundledLinks) {
  return (
    <div className={styles["kind"]}>
      <NodeLink node={near} />
      <MoreList entries={far} keyOf={({ node }) => node} first={4}>
        {({ node, passages }) => (
          <span className={`${styles["tie"]} ${styles["inner"]}`}>
            <NodeLink node={node} />
            <TieCount ends={[near, node]} passages={passages} />
          </span>
        )}
      </MoreList>
    </div>
  );
}

/** What is drawn as one line between two communities, or a community and a node: every tie, by whom it starts from. */
export function BundleCard({ tree, ends }: BundleCardProps) {
  const groups = useMemo(() => collectBundled(tree, ends), [tree, ends]);
  const ties = groups.reduce((sum, { far }) => sum + far.length, 0);
  const passages = groups.reduce((sum, group) => sum + group.passages, 0);
  return (
    <>
      <CardHead
        what="Bundle of ties"
        title={
          <span className={styles["stacked"]}>
            {ends.map((stand) => (
              <StandLink key={stand} stand={stand} />
            ))}
          </span>
        }
      >
        <p className={styles["soft"]}>
          {countOf(ties, "tie")} between the two, drawn as one line: {countOf(passages, "passage")} in all.
        </p>
        <p className={styles["turns"]}>
          {ends.map((stand) => (
            <TurnCommunity key={stand} stand={stand} named />
          ))}
        </p>
      </CardHead>
      <Section title="What it holds" count={ties}>
        <MoreList entries={groups} keyOf={({ near }) => near} first={8}>
          {(group) => <Group {...group} />}
        </MoreList>
      </Section>
    </>
  );
}
