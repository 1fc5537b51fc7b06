import { collectArticleLinks, collectGroundLinks } from "./network/communities/ground-links.ts";
import { isVast } from "./network/communities/is-vast.ts";
import type { LayoutRequest } from "./network/communities/lay-out-links.ts";
import { isActorId } from "./network/node-kind.ts";
import { decodeAddress } from "./store/address.ts";
import type { HearsayStore, Store } from "./store/store.ts";
import type { LayoutReport } from "./worker/answer-layout.ts";
import { layoutInWorker } from "./worker/layout-in-worker.ts";

/** So few nodes are laid out on the page itself, in well under a second. */
const FEW = 150;

/** What has to be laid out; undefined where the graph says all that is needed. */
function toRequest({ index, network, ranking, communities }: Store): LayoutRequest | undefined {
  const { nodes, links } = collectGroundLinks(network, ranking);
  const isSettled = isVast(nodes.length, links.length) ? communities !== null : index.graph.layout !== undefined;
  if (isSettled || nodes.length <= FEW) return undefined;
  return {
    nodes,
    links: [...links, ...collectArticleLinks(index, ranking)],
    ties: links.length,
    leads: new Set(nodes.filter((node) => isActorId(index, node))),
  };
}

/** What an address asked for before there were communities. */
function takeUpAddress(store: HearsayStore, address: string): void {
  const { index, exploration, selection } = store.getState();
  const asked = decodeAddress(index, address);
  if (asked.exploration.open.length > 0)
    store.setState({ exploration: { ...exploration, open: asked.exploration.open } });
  const isOfCommunities = asked.selection.kind === "community" || asked.selection.kind === "bundle";
  if (selection.kind === "none" && isOfCommunities) store.setState({ selection: asked.selection });
}

/** Work out beside the page what a graph from elsewhere does not say: its places or its communities. Returns the way to stop. */
export function layOutBeside(store: HearsayStore, address: string): () => void {
  const request = toRequest(store.getState());
  if (!request) return () => undefined;
  const { tellLayout, takeUpLayout, announce } = store.getState();
  const ending = new AbortController();
  const cancel = (): void => {
    ending.abort();
    tellLayout(null);
    announce("Layout cancelled");
  };
  const report = (told: LayoutReport): void => {
    if (told.kind === "progress") tellLayout({ share: told.share, cancel });
    else if (told.kind === "failed") {
      tellLayout(null);
      announce("The graph could not be laid out");
    } else {
      takeUpLayout(told.part);
      takeUpAddress(store, address);
      announce("The graph is laid out");
    }
  };
  tellLayout({ share: 0, cancel });
  layoutInWorker(request, report, ending.signal).catch((error: unknown) =>
    report({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
  return () => ending.abort();
}
