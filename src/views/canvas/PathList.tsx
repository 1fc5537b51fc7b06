import { useMemo } from "react";
import { actorId, eventId } from "../../domain/ids.ts";
import type { Evidence } from "../../domain/evidence.ts";
import { findPaths, type Path, type Step } from "../../network/find-paths.ts";
import type { GraphIndex, NodeId } from "../../network/index-graph.ts";
import { nameNode } from "../../network/name-node.ts";
import { outletOf } from "../../network/outlet-of.ts";
import { tieId } from "../../network/tie.ts";
import { Icon } from "../shared/Icon.tsx";
import { countOf } from "../shared/kind-titles.ts";
import { useHearsay } from "../shared/use-store.ts";
import { shorten } from "./to-elements.ts";

/** The passage that a step rests on: the surest of a tie, or where an event is told. */
function passageOf(index: GraphIndex, { from, to, link }: Step): Evidence | undefined {
  if (link === "tie")
    return index.ties.get(tieId(from, to))?.passages.toSorted((a, b) => b.confidence - a.confidence)[0];
  return (index.events.get(eventId(from)) ?? index.events.get(eventId(to)))?.mentions[0];
}

const namesOf = (index: GraphIndex, path: Path): readonly string[] => {
  const [first] = path;
  return first ? [first.from, ...path.map(({ to }) => to)].map((node) => nameNode(index, node)) : [];
};

/** The ways from one of two chosen nodes to the other, each step with the passage it rests on. */
export function PathList() {
  const chosen = useHearsay((state) => state.chosen);
  const { index, network, expand, clearSelection } = useHearsay((state) => state);
  const [from, to] = chosen;
  const paths = useMemo(
    () => (chosen.length === 2 && from !== undefined && to !== undefined ? findPaths(network, from, to) : []),
    [chosen, network, from, to],
  );
  if (chosen.length < 2 || from === undefined || to === undefined) return null;
  if (chosen.length > 2)
    return (
      <aside className="paths" aria-label="Chosen together">
        <p className="paths-title">{chosen.length} nodes chosen</p>
      </aside>
    );
  const show = (path: Path): void => expand(path.flatMap((step): NodeId[] => [step.from, step.to]));
  return (
    <aside className="paths" aria-label="Paths">
      <header className="paths-head">
        <h2 className="paths-title">
          From {nameNode(index, from)} to {nameNode(index, to)}
        </h2>
        <button type="button" className="button" aria-label="Close paths" onClick={clearSelection}>
          <Icon name="close" />
        </button>
      </header>
      {paths.length === 0 && <p className="paths-none">No path of four steps or fewer.</p>}
      <ol className="paths-list">
        {paths.map((path) => (
          <li key={namesOf(index, path).join("→")} className="path">
            <button type="button" className="path-names" onClick={() => show(path)}>
              {namesOf(index, path).join(" → ")}
              <span className="count">{countOf(path.length, "step")}</span>
            </button>
            <ol>
              {path.map((step) => (
                <PathStep key={`${step.from} ${step.to}`} step={step} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </aside>
  );
}

interface PathStepProps {
  readonly step: Step;
}

function PathStep({ step }: PathStepProps) {
  const { index, select, openArticle } = useHearsay((state) => state);
  const passage = passageOf(index, step);
  const article = passage && index.articles.get(passage.article);
  if (!passage || !article) return null;
  const words = article.text.slice(passage.start, passage.end).replace(/\s+/g, " ");
  const open = (): void => {
    const event = index.events.get(eventId(step.from)) ?? index.events.get(eventId(step.to));
    if (step.link === "tie") select({ kind: "tie", ends: [actorId(step.from), actorId(step.to)] });
    else if (event) select({ kind: "event", id: event.id });
    openArticle(article.id, passage);
  };
  return (
    <li>
      <button type="button" className="path-passage" onClick={open}>
        <q>{shorten(words, 140)}</q> <cite>{outletOf(article)}</cite>
        {step.link === "tie" && <span className="count"> · {countOf(step.passages, "passage")}</span>}
      </button>
    </li>
  );
}
