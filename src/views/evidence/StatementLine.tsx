import type { Statement } from "../../domain/statement.ts";
import { nameNode } from "../../network/name-node.ts";
import { outletOf } from "../../network/outlet-of.ts";
import { useHearsay } from "../shared/use-store.ts";
import styles from "./EvidencePane.module.css";

interface StatementLineProps {
  readonly statement: Statement;
  /** The speaker is what the list is about. */
  readonly withoutSpeaker?: boolean;
}

/** A statement in a list: its words, who says them and where; leads to its card. */
export function StatementLine({ statement, withoutSpeaker = false }: StatementLineProps) {
  const index = useHearsay((state) => state.index);
  const select = useHearsay((state) => state.select);
  const article = index.articles.get(statement.article);
  if (!article) return null;
  const { id, speaker, kind } = statement;
  const name = speaker ? nameNode(index, speaker.actor) : "Nobody named";
  const disputed = index.discrepanciesByNode.has(id);
  return (
    <button type="button" className={styles["line"]} onClick={() => select({ kind: "statement", id })}>
      <span className={styles["words"]} dir="auto" lang={article.language} data-kind={kind}>
        {kind === "direct" ? `“${nameNode(index, id)}”` : nameNode(index, id)}
      </span>
      <span className={styles["meta"]}>
        {!withoutSpeaker && <span>{name}</span>}
        <span>{outletOf(article)}</span>
        {disputed && <span className={styles["disputed"]}>disputed</span>}
      </span>
    </button>
  );
}
