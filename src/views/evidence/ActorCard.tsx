import type { Actor } from "../../domain/actor.ts";
import type { Article } from "../../domain/article.ts";
import type { Mention } from "../../domain/mention.ts";
import type { GraphIndex } from "../../network/index-graph.ts";
import { outletOrFile } from "../../network/outlet-of.ts";
import { otherEnd } from "../../network/tie.ts";
import { useHearsay } from "../shared/use-store.ts";
import { AgreementList } from "./AgreementList.tsx";
import { CardHead } from "./CardHead.tsx";
import { DisagreementList } from "./DisagreementList.tsx";
import styles from "./EvidencePane.module.css";
import { MoreList } from "./MoreList.tsx";
import { NameList } from "./NameList.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Passage } from "./Passage.tsx";
import { Section } from "./Section.tsx";
import { StatementLine } from "./StatementLine.tsx";

interface ActorCardProps {
  readonly actor: Actor;
}

const WHATS: Readonly<Record<Actor["kind"], string>> = {
  person: "Person",
  organisation: "Organisation",
  state: "State",
  place: "Place",
  group: "Group",
};

function Statements({ actor, index }: ActorCardProps & { readonly index: GraphIndex }) {
  const { by = [], about = [], to = [], via = [] } = index.statementsByActor.get(actor.id) ?? {};
  const others = [
    ["Said about", about],
    ["Said to", to],
    ["Passed on", via],
  ] as const;
  return (
    <>
      <Section title="Says" count={by.length}>
        <MoreList entries={by} keyOf={({ id }) => id} first={6}>
          {(statement) => <StatementLine statement={statement} withoutSpeaker />}
        </MoreList>
      </Section>
      {others.map(([title, statements]) => (
        <Section key={title} title={title} count={statements.length}>
          <MoreList entries={statements} keyOf={({ id }) => id} first={3}>
            {(statement) => <StatementLine statement={statement} />}
          </MoreList>
        </Section>
      ))}
    </>
  );
}

function Ties({ actor, index }: ActorCardProps & { readonly index: GraphIndex }) {
  const select = useHearsay((state) => state.select);
  const ties = [...(index.tiesByActor.get(actor.id) ?? [])].sort((a, b) => b.passages.length - a.passages.length);
  return (
    <Section title="Ties" count={ties.length}>
      <MoreList entries={ties} keyOf={({ id }) => id} first={6}>
        {(tie) => (
          <span className={styles["tie"]}>
            <NodeLink node={otherEnd(tie, actor.id)} />
            <button
              type="button"
              className="quiet"
              data-tie={tie.id}
              onClick={() => select({ kind: "tie", ends: tie.ends })}
            >
              {tie.passages.length === 1 ? "1 passage" : `${tie.passages.length} passages`}
            </button>
          </span>
        )}
      </MoreList>
    </Section>
  );
}

/** The articles that name an actor, in the order of its mentions: where first, and how often. */
function countByArticle({ articles }: GraphIndex, mentions: readonly Mention[]) {
  const counts = new Map<string, { readonly article: Article; readonly first: Mention; times: number }>();
  for (const mention of mentions) {
    const known = counts.get(mention.article);
    const article = articles.get(mention.article);
    if (known) known.times++;
    else if (article) counts.set(article.id, { article, first: mention, times: 1 });
  }
  return [...counts.values()];
}

/** Everything about an actor: roles, names, statements, events, ties, articles, disagreements. */
export function ActorCard({ actor }: ActorCardProps) {
  const index = useHearsay((state) => state.index);
  const openArticle = useHearsay((state) => state.openArticle);
  const mentions = index.mentionsByActor.get(actor.id) ?? [];
  const events = index.eventsByActor.get(actor.id) ?? [];
  const articles = countByArticle(index, mentions);
  return (
    <>
      <CardHead kind={actor.kind} what={WHATS[actor.kind]} title={actor.name}>
        {!actor.named && <p className={styles["soft"]}>A source that the articles do not name.</p>}
      </CardHead>
      <Section title="Disagreements" count={index.discrepanciesByNode.get(actor.id)?.length ?? 0}>
        <DisagreementList discrepancies={index.discrepanciesByNode.get(actor.id) ?? []} first={2} />
      </Section>
      <AgreementList agreements={index.agreementsByNode.get(actor.id) ?? []} />
      <Section title="Roles" count={actor.roles.length}>
        <MoreList entries={actor.roles} keyOf={({ article, start }) => `${article} ${start}`} first={3}>
          {(role) => (
            <Passage
              evidence={role}
              label={
                <span className={styles["role"]}>
                  {role.title} {role.of && <NodeLink node={role.of} />}
                </span>
              }
            />
          )}
        </MoreList>
      </Section>
      <NameList actor={actor} />
      <Statements {...{ actor, index }} />
      <Section title="Events" count={events.length}>
        <MoreList entries={events} keyOf={({ id }) => id}>
          {({ id }) => <NodeLink node={id} />}
        </MoreList>
      </Section>
      <Ties {...{ actor, index }} />
      <Section title="In the articles" count={articles.length}>
        <MoreList entries={articles} keyOf={({ article }) => article.id} first={8}>
          {({ article, first, times }) => (
            <button type="button" className={styles["line"]} onClick={() => openArticle(article.id, first)}>
              <span dir="auto">{article.title.trim() || article.file}</span>
              <span className={styles["meta"]}>
                <span>{outletOrFile(article)}</span>
                <span>{times === 1 ? "named once" : `named ${times} times`}</span>
              </span>
            </button>
          )}
        </MoreList>
      </Section>
    </>
  );
}
