import { useMemo } from "react";
import type { Community } from "../../domain/community.ts";
import type { CommunityId } from "../../domain/ids.ts";
import { lookInto, type WayOut } from "../../network/communities/look-into.ts";
import { nameCommunity } from "../../network/communities/name-community.ts";
import type { Selection } from "../../store/selection-slice.ts";
import { countOf } from "../shared/kind-titles.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { CardHead } from "./CardHead.tsx";
import styles from "./EvidencePane.module.css";
import { MoreList } from "./MoreList.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Section } from "./Section.tsx";
import { StandLink } from "./StandLink.tsx";
import { TieCount } from "./TieCount.tsx";
import { TurnCommunity } from "./TurnCommunity.tsx";

interface CommunityCardProps {
  readonly community: Community;
}

const toBundle = (a: CommunityId, b: CommunityId): Selection => ({ kind: "bundle", ends: a < b ? [a, b] : [b, a] });

function Ways({ waysOut }: { readonly waysOut: readonly WayOut[] }) {
  return (
    <MoreList entries={waysOut} keyOf={({ inside, outside }) => `${inside} ${outside}`} first={5}>
      {({ inside, outside, passages }) => (
        <span className={styles["tie"]}>
          <span>
            <NodeLink node={inside} /> – <NodeLink node={outside} />
          </span>
          <TieCount ends={[inside, outside]} passages={passages} />
        </span>
      )}
    </MoreList>
  );
}

/** Nodes that one stands for: who is among them, and every way out of it; opens and closes it. */
export function CommunityCard({ community }: CommunityCardProps) {
  const store = useHearsayStore();
  const { index, select } = store.getState();
  const tree = useHearsay((state) => state.communities);
  const inside = useMemo(() => tree && lookInto(tree, community.id), [tree, community]);
  if (!tree || !inside) return null;
  const { members, waysOut, bundles } = inside;
  return (
    <>
      <CardHead what="Community" title={nameCommunity(index, tree, community.id, members.length)}>
        <p className={styles["soft"]}>
          Nodes that the reports tie to each other more than to the rest, drawn as one. It is named after the best
          connected.
        </p>
        <p className={styles["turns"]}>
          <TurnCommunity stand={community.id} />
        </p>
      </CardHead>
      <Section title="In it" count={members.length}>
        <MoreList entries={members} keyOf={(node) => node} first={10}>
          {(node) => <NodeLink node={node} />}
        </MoreList>
      </Section>
      <Section title="Tied to" count={bundles.length}>
        <MoreList entries={bundles} keyOf={({ other }) => other.id} first={6}>
          {({ other, links, passages }) => (
            <span className={styles["tie"]}>
              <StandLink stand={other.id} />
              <button type="button" className="quiet" onClick={() => select(toBundle(community.id, other.id))}>
                {countOf(links, "tie")}, {countOf(passages, "passage")}
              </button>
            </span>
          )}
        </MoreList>
      </Section>
      <Section title="Ties that lead out of it" count={waysOut.length}>
        <Ways waysOut={waysOut} />
      </Section>
    </>
  );
}
