import type { Network } from "./build-network.ts";

/** The links between bodies that stand for nodes of a network, each once, as d3-force takes them. */
export function linksAmong<Body extends { readonly id: string }>(
  network: Network,
  bodies: readonly Body[],
): { source: Body; target: Body }[] {
  const there = new Map<string, Body>(bodies.map((body) => [body.id, body]));
  return bodies.flatMap((source) =>
    network
      .mapNeighbors(source.id, (other) => there.get(other))
      .flatMap((target) => (target && source.id < target.id ? [{ source, target }] : [])),
  );
}
