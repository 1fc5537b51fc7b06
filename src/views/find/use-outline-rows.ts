import { useMemo, useState } from "react";
import type { CommunityId } from "../../domain/ids.ts";
import { NODE_KINDS } from "../../network/node-kind.ts";
import { closeCommunity, openCommunity } from "../../store/open-community.ts";
import { selectOpen } from "../../store/select-open.ts";
import { selectShown } from "../../store/select-shown.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { toGroupedOutline } from "./to-grouped-outline.ts";
import { type OutlineRow, toOutline } from "./to-outline.ts";

/** Kinds are open until closed, nodes closed until opened. */
const OPEN_AT_FIRST: ReadonlySet<string> = new Set([...NODE_KINDS, "community"]);

const NONE_OPEN: readonly CommunityId[] = [];

interface OutlineRows {
  readonly rows: readonly OutlineRow[];
  /** Open or close what is below a row. */
  readonly turn: (row: OutlineRow) => void;
}

/** The graph on the canvas as the rows of a tree, as far as they are open. */
export function useOutlineRows(): OutlineRows {
  const store = useHearsayStore();
  const index = useHearsay((state) => state.index);
  const network = useHearsay((state) => state.network);
  const shown = useHearsay(selectShown);
  // Rows hang on what is open only where communities are drawn: elsewhere a selection leaves them as they are.
  const open = useHearsay((state) => (selectShown(state).isGrouped ? selectOpen(state) : NONE_OPEN));
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => {
    const isOpen = (key: string): boolean => OPEN_AT_FIRST.has(key) !== turned.has(key);
    const { communities } = store.getState();
    return communities && shown.isGrouped
      ? toGroupedOutline({ index, network, communities }, shown, open, isOpen)
      : toOutline(index, network, shown.nodes, isOpen);
  }, [store, index, network, shown, open, turned]);
  const turn = ({ key, community, isOpen }: OutlineRow): void => {
    if (community !== undefined) (isOpen ? closeCommunity : openCommunity)(store.getState(), community);
    else setTurned((keys) => new Set(keys.has(key) ? [...keys].filter((one) => one !== key) : [...keys, key]));
  };
  return { rows, turn };
}
