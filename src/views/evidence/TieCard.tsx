import type { ActorId } from "../../domain/ids.ts";
import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import { outletOrFile } from "../../network/outlet-of.ts";
import { type Tie, type TiePassage, tieConfidence } from "../../network/tie.ts";
import { PASSAGE_ORDERS } from "../../store/appearance-slice.ts";
import { Icon } from "../shared/Icon.tsx";
import { useHearsay } from "../shared/use-store.ts";
import { CardHead } from "./CardHead.tsx";
import styles from "./EvidencePane.module.css";
import { groupPassages } from "./group-passages.ts";
import { MoreList } from "./MoreList.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Passage } from "./Passage.tsx";
import { Section } from "./Section.tsx";
import { tellConfidence } from "./tell-confidence.ts";

interface TieCardProps {
  readonly tie: Tie;
}

/** Who acts towards whom, where the passage has a direction. */
function Direction({ passage, ends: [a, b] }: { readonly passage: TiePassage; readonly ends: readonly ActorId[] }) {
  const actors = useHearsay((state) => state.index.actors);
  if (passage.kind === "event" || a === undefined || b === undefined) return null;
  const [from, to] = passage.from === a ? [a, b] : [b, a];
  return (
    <>
      {actors.get(from)?.name} <Icon name="arrow" /> <span className="visually-hidden">towards</span>{" "}
      {actors.get(to)?.name}
    </>
  );
}

function cueOf(passage: TiePassage, article: Article): string | undefined {
  const cue: Span | null = passage.kind === "statement" ? passage.statement.cue : null;
  return cue ? article.text.slice(cue.start, cue.end) : undefined;
}

/** Two actors and every passage that ties them, by article and by what it tells. */
export function TieCard({ tie }: TieCardProps) {
  const articles = useHearsay((state) => state.index.articles);
  const order = useHearsay((state) => state.passageOrder);
  const orderPassages = useHearsay((state) => state.orderPassages);
  const groups = groupPassages(articles, tie.passages, order);
  const [a, b] = tie.ends;
  const { length } = tie.passages;
  return (
    <>
      <CardHead
        what="Tie"
        title={
          <span className={styles["ends"]}>
            <NodeLink node={a} />
            <NodeLink node={b} />
          </span>
        }
      >
        <p className={styles["soft"]}>
          {length === 1 ? "One passage" : `${length} passages`} in{" "}
          {groups.length === 1 ? "one article" : `${groups.length} articles`}; the surest is{" "}
          {tellConfidence(tieConfidence(tie))}.
        </p>
      </CardHead>
      <label className={styles["order"]}>
        Order{" "}
        <select
          value={order}
          onChange={({ target }) => orderPassages(PASSAGE_ORDERS.find((one) => one === target.value) ?? "as read")}
        >
          {PASSAGE_ORDERS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      {groups.map(({ article, kinds }) => (
        <Section
          key={article.id}
          title={outletOrFile(article)}
          count={kinds.flatMap(({ passages }) => passages).length}
        >
          <p className={styles["soft"]} dir="auto">
            {article.title}
          </p>
          {kinds.map(({ kind, passages }) => (
            <div key={kind} className={styles["kind"]}>
              <h4>{kind}</h4>
              <MoreList entries={passages} keyOf={(one) => `${one.kind} ${one.start} ${one.end}`} first={4}>
                {(passage) => (
                  <Passage
                    evidence={passage}
                    label={<Direction passage={passage} ends={tie.ends} />}
                    cue={cueOf(passage, article)}
                    withoutSource
                  />
                )}
              </MoreList>
            </div>
          ))}
        </Section>
      ))}
    </>
  );
}
