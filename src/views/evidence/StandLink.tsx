import type { Stand } from "../../network/communities/collect-bundles.ts";
import { communityId } from "../../domain/ids.ts";
import { nameCommunity } from "../../network/communities/name-community.ts";
import { sizeOf } from "../../network/communities/stand-for.ts";
import { findNode } from "../../network/node-kind.ts";
import { useHearsay } from "../shared/use-store.ts";
import { LitButton } from "./LitButton.tsx";
import { NodeLink } from "./NodeLink.tsx";

/** A node or a community by its name; selects it. */
export function StandLink({ stand }: { readonly stand: Stand }) {
  const index = useHearsay((state) => state.index);
  const tree = useHearsay((state) => state.communities);
  const community = tree?.all.get(communityId(stand));
  const node = findNode(index, stand);
  if (!tree || !community) return node === undefined ? null : <NodeLink node={node} />;
  return (
    <LitButton stand={community.id} selection={{ kind: "community", id: community.id }}>
      <span>{nameCommunity(index, tree, community.id, sizeOf(tree, community.id))}</span>
    </LitButton>
  );
}
