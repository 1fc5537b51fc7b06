import type { Community } from "../../domain/community.ts";
import type { CommunityId } from "../../domain/ids.ts";
import type { GroundNode } from "../index-graph.ts";

/** Communities with only those of their nodes that are still there; what is left empty is gone, who is gone leads no more. */
export function keepInCommunities(
  communities: readonly Community[],
  has: (node: GroundNode) => boolean,
): readonly Community[] {
  const firsts = new Map<CommunityId, GroundNode>();
  const kept = communities.map((one) => ({ ...one, members: one.members.filter(has) }));
  // Inner ones stand after those around them.
  for (const { id, parent, lead, members } of kept.toReversed()) {
    const first = has(lead) ? lead : (firsts.get(id) ?? members[0]);
    if (first === undefined || (members.length === 0 && !firsts.has(id))) continue;
    firsts.set(id, first);
    if (parent !== undefined && !firsts.has(parent)) firsts.set(parent, first);
  }
  return kept.flatMap((one) => {
    const lead = firsts.get(one.id);
    return lead === undefined ? [] : [{ ...one, lead }];
  });
}
