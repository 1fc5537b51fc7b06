import { communityId } from "../../domain/ids.ts";
import type { Stand } from "../../network/communities/collect-bundles.ts";
import { nameLead } from "../../network/communities/name-community.ts";
import { closeCommunity, openCommunity } from "../../store/open-community.ts";
import { selectOpen } from "../../store/select-open.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

interface TurnCommunityProps {
  readonly stand: Stand;
  /** Says which one: where two stand beside each other. */
  readonly named?: boolean;
}

/** Opens a community on the canvas, or closes it again; nothing for a node. */
export function TurnCommunity({ stand, named = false }: TurnCommunityProps) {
  const store = useHearsayStore();
  const { index, communities: tree } = store.getState();
  const id = communityId(stand);
  const isOpen = useHearsay((state) => selectOpen(state).includes(id));
  if (!tree?.all.has(id)) return null;
  const name = named ? nameLead(index, tree, id) : "it";
  return (
    <button
      type="button"
      className="button button-outlined"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? closeCommunity : openCommunity)(store.getState(), id)}
    >
      {isOpen ? `Close ${name}` : `Open ${name}`}
    </button>
  );
}
