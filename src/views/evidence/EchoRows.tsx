import type { Echo } from "../../domain/echo.ts";
import type { Statement } from "../../domain/statement.ts";
import { nameNode } from "../../network/name-node.ts";
import { outletOf } from "../../network/outlet-of.ts";
import { useHearsay } from "../shared/use-store.ts";
import { alignVersions, type Version } from "./align-versions.ts";
import styles from "./EvidencePane.module.css";
import { NodeLink } from "./NodeLink.tsx";
import { tellVersion } from "./tell-version.ts";

interface EchoRowsProps {
  readonly echo: Echo;
  /** The version that the others are compared with. */
  readonly shown: Statement;
}

interface VersionRowProps extends EchoRowsProps {
  readonly statement: Statement;
  readonly version: Version | undefined;
}

function VersionRow({ echo, shown, statement, version }: VersionRowProps) {
  const index = useHearsay((state) => state.index);
  const openArticle = useHearsay((state) => state.openArticle);
  const article = index.articles.get(statement.article);
  if (!article) return null;
  const { start, end, speaker, via, kind } = statement;
  const words = article.text.slice(start, end);
  return (
    <tr data-statement={statement.id}>
      <th scope="row">
        <span className={styles["source"]}>{outletOf(article)}</span>
        {speaker ? <NodeLink node={speaker.actor} /> : <span className={styles["soft"]}>Nobody named</span>}
        {via.length > 0 && (
          <span className={styles["soft"]}>via {via.map(({ actor }) => nameNode(index, actor)).join(", ")}</span>
        )}
        <span className={styles["soft"]}>
          {kind}
          {version?.inOtherWords && ", in other words"}
        </span>
        {tellVersion(index, echo, statement, shown).map(({ says, differs }) => (
          <span key={says} className={styles[differs ? "disputed" : "soft"]}>
            {says}
          </span>
        ))}
      </th>
      <td>
        <button
          type="button"
          className={styles["open"]}
          dir="auto"
          lang={article.language}
          title="Read it in the article"
          onClick={() => openArticle(article.id, { start, end })}
        >
          {version?.runs.map((run) =>
            run.same ? (
              words.slice(run.start, run.end)
            ) : (
              <mark key={run.start} className={styles["differs"]}>
                {words.slice(run.start, run.end)}
              </mark>
            ),
          )}
        </button>
      </td>
    </tr>
  );
}

/** Versions of one utterance side by side, a row an article, with the words that differ marked. */
export function EchoRows({ echo, shown }: EchoRowsProps) {
  const { articles, statements } = useHearsay((state) => state.index);
  const others = echo.statements.filter((id) => id !== shown.id).flatMap((id) => statements.get(id) ?? []);
  const versions = [shown, ...others];
  const texts = versions.map(({ article, start, end }) => articles.get(article)?.text.slice(start, end) ?? "");
  const aligned = alignVersions(texts);
  return (
    <table className={styles["versions"]}>
      {aligned.some(({ runs }) => runs.some(({ same }) => !same)) && (
        <caption className={styles["soft"]}>
          Words that differ are <mark className={styles["differs"]}>marked</mark>.
        </caption>
      )}
      <tbody>
        {versions.map((statement, place) => (
          <VersionRow key={statement.id} statement={statement} version={aligned[place]} {...{ echo, shown }} />
        ))}
      </tbody>
    </table>
  );
}
