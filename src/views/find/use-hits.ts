import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useHearsay } from "../shared/use-store.ts";
import type { buildSearch, Hit } from "./build-search.ts";
import { HIT_GROUPS, type HitGroup } from "./hit-groups.ts";

/** Of each group, until all are asked for. */
const SHOWN_AT_ONCE = 6;

/** The hits of one group, and those of them that are listed. */
export interface HitsOfGroup {
  readonly group: HitGroup;
  readonly all: readonly Hit[];
  readonly shown: readonly Hit[];
}

interface Hits {
  /** What was looked for: the words typed, a moment later; none until the search is loaded. */
  readonly asked: string;
  /** Those with hits. */
  readonly groups: readonly HitsOfGroup[];
  /** All that is listed, in order. */
  readonly rows: readonly Hit[];
  readonly showAll: (group: HitGroup) => void;
  /** Other words: every group starts short again. */
  readonly startAnew: () => void;
}

/** The way to build a search, once something is asked. */
function useSearchBuilder(isAsked: boolean): typeof buildSearch | null {
  const [build, setBuild] = useState<typeof buildSearch | null>(null);
  useEffect(() => {
    if (isAsked && !build) void import("./build-search.ts").then((file) => setBuild(() => file.buildSearch));
  }, [isAsked, build]);
  return build;
}

/** What the words in the search field find. */
export function useHits(): Hits {
  const index = useHearsay((state) => state.index);
  const typed = useHearsay((state) => state.typed);
  const [unfolded, setUnfolded] = useState<readonly HitGroup[]>([]);
  const asked = useDeferredValue(typed.trim());
  const isAsked = asked !== "";
  // Loaded and built when the first letter is typed, not when the page opens.
  const build = useSearchBuilder(isAsked);
  const search = useMemo(() => (isAsked && build ? build(index) : null), [isAsked, build, index]);
  const hits = useMemo(() => search?.(asked) ?? [], [search, asked]);
  const groups = HIT_GROUPS.map((group) => {
    const all = hits.filter((hit) => hit.group === group);
    return { group, all, shown: unfolded.includes(group) ? all : all.slice(0, SHOWN_AT_ONCE) };
  }).filter(({ all }) => all.length > 0);
  return {
    asked: search ? asked : "",
    groups,
    rows: groups.flatMap(({ shown }) => shown),
    showAll: (group) => setUnfolded((some) => [...some, group]),
    startAnew: () => setUnfolded([]),
  };
}
