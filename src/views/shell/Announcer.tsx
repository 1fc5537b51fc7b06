import { useEffect } from "react";
import { countOf, KIND_TITLES } from "../shared/kind-titles.ts";
import { nameCommunity, nameStand } from "../../network/communities/name-community.ts";
import { sizeOf } from "../../network/communities/stand-for.ts";
import { LAYOUT_TITLES } from "../shared/commands/view-commands.ts";
import { nameNode } from "../../network/name-node.ts";
import { kindOf } from "../../network/node-kind.ts";
import { selectShown } from "../../store/select-shown.ts";
import type { Store } from "../../store/store.ts";
import { tieId } from "../../network/tie.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";

/** What a screen reader is told when the selection changes. */
export function tellSelection({ index, network, communities, selection, chosen }: Store): string {
  if (chosen.length > 1) return `${chosen.length} nodes chosen`;
  switch (selection.kind) {
    case "none":
      return "Nothing selected";
    case "tie": {
      const [a, b] = selection.ends;
      const passages = index.ties.get(tieId(a, b))?.passages.length ?? 0;
      return `Tie of ${nameNode(index, a)} and ${nameNode(index, b)}, ${countOf(passages, "passage")}`;
    }
    case "community": {
      const size = communities ? sizeOf(communities, selection.id) : 0;
      return communities ? `${nameCommunity(index, communities, selection.id, size)}, community` : "Community";
    }
    case "bundle":
      return `Ties between ${selection.ends.map((stand) => nameStand(index, communities, stand)).join(" and ")}`;
    case "discrepancy":
      return `Disagreement: ${index.discrepancies.get(selection.id)?.explanation ?? ""}`;
    case "actor":
    case "event":
    case "statement":
    case "article": {
      const kind = KIND_TITLES[kindOf(index, selection.id) ?? "article"].one.toLowerCase();
      const links = network.hasNode(selection.id) ? network.degree(selection.id) : 0;
      return `${nameNode(index, selection.id)}, ${kind}, ${countOf(links, "link")}`;
    }
  }
}

/** What a screen reader is told when another part of the graph is shown, or the same in another way; empty where neither is. */
export function tellChange(now: Store, before: Store): string {
  const { exploration: after, filters, layout } = now;
  if (layout !== before.layout) return `Layout: ${LAYOUT_TITLES[layout].toLowerCase()}`;
  if (after.pinned !== before.exploration.pinned)
    return after.pinned.length > before.exploration.pinned.length ? "Pinned in place" : "Let go";
  const isOther =
    filters !== before.filters ||
    (["limit", "hidden", "focus"] as const).some((part) => after[part] !== before.exploration[part]);
  if (!isOther) return "";
  const { counted, total, communities } = selectShown(now);
  const closed = communities.length > 0 ? `${countOf(communities.length, "community", "communities")} and ` : "";
  return `${closed}${counted.toLocaleString("en")} of ${total.toLocaleString("en")} shown`;
}

/** Says aloud what changed, politely. */
export function Announcer() {
  const store = useHearsayStore();
  const announcement = useHearsay((state) => state.announcement);
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const isSelected = now.selection !== before.selection || now.chosen !== before.chosen;
        const told = isSelected ? tellSelection(now) : tellChange(now, before);
        if (told !== "") now.announce(told);
      }),
    [store],
  );
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {announcement}
    </div>
  );
}
