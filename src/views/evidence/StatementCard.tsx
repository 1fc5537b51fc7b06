import type { ReactNode } from "react";
import type { Article } from "../../domain/article.ts";
import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import { outletOf } from "../../network/outlet-of.ts";
import { useHearsay } from "../shared/use-store.ts";
import { AgreementList } from "./AgreementList.tsx";
import { CardHead } from "./CardHead.tsx";
import { DisagreementList } from "./DisagreementList.tsx";
import { EchoRows } from "./EchoRows.tsx";
import styles from "./EvidencePane.module.css";
import { NodeLink } from "./NodeLink.tsx";
import { Passage } from "./Passage.tsx";
import { Section } from "./Section.tsx";
import { splitQuotes } from "./split-quotes.ts";
import { tellName } from "./tell-confidence.ts";

interface StatementCardProps {
  readonly statement: Statement;
}

const KINDS: Readonly<Record<Statement["kind"], string>> = {
  direct: "Quoted word for word",
  indirect: "Retold in the article’s own words",
  mixed: "Retold, in part word for word",
};

const STATUSES: Readonly<Record<Statement["status"], string>> = {
  said: "Said",
  planned: "Planned, not said yet",
  denied: "Denied",
};

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Words({ statement, article }: StatementCardProps & { readonly article: Article }) {
  const parts = splitQuotes(statement, statement.quotes);
  return (
    <blockquote className={styles["words-large"]} dir="auto" lang={article.language}>
      {parts.map(({ start, end, quoted }) =>
        quoted ? <q key={start}>{article.text.slice(start, end)}</q> : article.text.slice(start, end),
      )}
    </blockquote>
  );
}

function Facts({ statement, wordsOf }: StatementCardProps & { readonly wordsOf: (span: Span) => string }) {
  const { speaker, cue, via, addressees, about, status, kind, parent } = statement;
  return (
    <dl className={styles["facts"]}>
      <Fact name="Speaker">
        {speaker ? <NodeLink node={speaker.actor} /> : <span className={styles["soft"]}>not named</span>}
        {speaker && (
          <span className={styles["soft"]}>
            as “{wordsOf(speaker)}”{speaker.inferred && ", inferred from another sentence"}
          </span>
        )}
      </Fact>
      {cue && <Fact name="Cue">“{wordsOf(cue)}”</Fact>}
      {via.length > 0 && (
        <Fact name="Via">
          {via.map(({ actor, start }) => (
            <NodeLink key={start} node={actor} />
          ))}
        </Fact>
      )}
      {addressees.length > 0 && (
        <Fact name="Told to">
          {addressees.map((actor) => (
            <NodeLink key={actor} node={actor} />
          ))}
        </Fact>
      )}
      {about.length > 0 && (
        <Fact name="About">
          {about.map((id) => (
            <NodeLink key={id} node={id} />
          ))}
        </Fact>
      )}
      <Fact name="Form">{KINDS[kind]}</Fact>
      {status !== "said" && <Fact name="Status">{STATUSES[status]}</Fact>}
      {parent && (
        <Fact name="Within">
          <NodeLink node={parent} />
        </Fact>
      )}
    </dl>
  );
}

/** One statement: its words, who said them to whom via whom, and how other articles tell them. */
export function StatementCard({ statement }: StatementCardProps) {
  const index = useHearsay((state) => state.index);
  const article = index.articles.get(statement.article);
  if (!article) return null;
  const wordsOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const echoes = index.echoesByStatement.get(statement.id) ?? [];
  const discrepancies = index.discrepanciesByNode.get(statement.id) ?? [];
  return (
    <>
      <CardHead
        kind="statement"
        what={`Statement · ${outletOf(article)}`}
        title={<Words statement={statement} article={article} />}
      />
      <Facts statement={statement} wordsOf={wordsOf} />
      <Section title="Disagreements" count={discrepancies.length}>
        <DisagreementList discrepancies={discrepancies} />
      </Section>
      {echoes.map((echo) => (
        <Section key={echo.id} title={`Side by side: ${tellName(echo.kind)}`} count={echo.statements.length}>
          <EchoRows echo={echo} shown={statement} />
          <p className={styles["soft"]}>
            Put together by the rule {tellName(echo.foundBy)}, confidence {echo.confidence.toFixed(2)}.
          </p>
        </Section>
      ))}
      <AgreementList agreements={index.agreementsByNode.get(statement.id) ?? []} />
      <Section title="In the article">
        <Passage evidence={statement} cue={statement.cue ? wordsOf(statement.cue) : undefined} />
      </Section>
    </>
  );
}
