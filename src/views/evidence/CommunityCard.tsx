import { useMemo } from "react";
import type { Community } from "../../domain/community.ts";
import { type CommunityId, communityId } from "../../domain/ids.ts";
import { collectBundles } from "../../network/communities/collect-bundles.ts";
import { around, isWithin } from "../../network/communities/community-tree.ts";
import { nameCommunity } from "../../network/communities/name-community.ts";
import type { GroundNode } from "../../network/index-graph.ts";
import type { Selection } from "../../store/selection-slice.ts";
import type { Store } from "../../store/store-state.ts";
import { countOf } from "../shared/kind-titles.ts";
import { useHearsayStore } from "../shared/use-store.ts";
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

/** A link from a node inside to one outside. */
interface WayOut {
  readonly inside: GroundNode;
  readonly outside: GroundNode;
  readonly passages: number;
}

const toBundle = (a: CommunityId, b: CommunityId): Selection => ({ kind: "bundle", ends: a < b ? [a, b] : [b, a] });

/** Who is in a community, what leads out of it, and to which communities at the top. */
function lookInto({ communities: tree, ranking }: Store, id: CommunityId) {
  if (!tree) return { members: [], waysOut: [], bundles: [] };
  const inside = new Set<string>(ranking.filter((node) => isWithin(tree, tree.homeOf.get(node), id)));
  const waysOut = tree.ground.links.flatMap(({ a, b, weight }): WayOut[] => {
    const [from, to] = [tree.ground.nodes[a], tree.ground.nodes[b]];
    if (from === undefined || to === undefined || inside.has(from) === inside.has(to)) return [];
    const [near, far] = inside.has(from) ? [from, to] : [to, from];
    return [{ inside: near, outside: far, passages: weight }];
  });
  const { parent } = tree.all.get(id) ?? {};
  const neighbourOf = (home: CommunityId | undefined) =>
    [...around(tree, home)].find((one) => one.parent === parent)?.id;
  const bundles = collectBundles(tree.ground, (node) => (inside.has(node) ? id : neighbourOf(tree.homeOf.get(node))));
  return {
    members: ranking.filter((node) => inside.has(node)),
    waysOut: waysOut.sort((a, b) => b.passages - a.passages),
    bundles: bundles.flatMap(({ ends: [a, b], links, passages }) => {
      const other = tree.all.get(communityId(a === id ? b : a));
      return (a === id || b === id) && other ? [{ other, links, passages }] : [];
    }),
  };
}

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
  const { index, communities: tree, ranking, select } = store.getState();
  const { members, waysOut, bundles } = useMemo(
    () => lookInto(store.getState(), community.id),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the ranking changes with the graph
    [store, community, ranking],
  );
  if (!tree) return null;
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
