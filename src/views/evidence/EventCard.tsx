import type { Event } from "../../domain/event.ts";
import { outletOf } from "../../network/outlet-of.ts";
import { tellWhen } from "../shared/tell-when.ts";
import { useHearsay } from "../shared/use-store.ts";
import { AgreementList } from "./AgreementList.tsx";
import { CardHead } from "./CardHead.tsx";
import { DisagreementList } from "./DisagreementList.tsx";
import styles from "./EvidencePane.module.css";
import { MoreList } from "./MoreList.tsx";
import { NodeLink } from "./NodeLink.tsx";
import { Passage } from "./Passage.tsx";
import { Section } from "./Section.tsx";
import { StatementLine } from "./StatementLine.tsx";
import { tellName } from "./tell-confidence.ts";
import { type FactCell, toEventFacts } from "./to-event-facts.ts";

interface EventCardProps {
  readonly event: Event;
}

const STATUSES: Readonly<Record<Event["status"], string>> = {
  occurred: "took place",
  planned: "planned",
  alleged: "alleged, not confirmed",
};

function Cell({ fact, cell }: { readonly fact: string; readonly cell: FactCell | undefined }) {
  const openArticle = useHearsay((state) => state.openArticle);
  return (
    <td data-fact={tellName(fact)} data-disagrees={cell?.disagrees} data-empty={!cell?.facts.length}>
      {cell?.facts.map(({ says, evidence }) => (
        <button
          key={says}
          type="button"
          className={styles["cell"]}
          dir="auto"
          title="Read it in the article"
          onClick={() => openArticle(evidence.article, evidence)}
        >
          {says}
        </button>
      ))}
      {!cell?.facts.length && <span className={styles["soft"]}>—</span>}
      {cell?.disagrees && <span className={styles["disputed"]}>disagrees</span>}
    </td>
  );
}

/** Articles × facts: what each article gives, cells that disagree marked. */
function FactTable({ event }: EventCardProps) {
  const index = useHearsay((state) => state.index);
  const { columns, rows } = toEventFacts(index, event);
  if (columns.length === 0) return null;
  return (
    <Section title="What each article gives" count={rows.length}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable */}
      <div className={styles["scroll"]} tabIndex={0} role="group" aria-label="Table of facts by article">
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">Article</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {tellName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ article, cells }) => (
              <tr key={article.id}>
                <th scope="row">{outletOf(article)}</th>
                {columns.map((column) => (
                  <Cell key={column} fact={column} cell={cells.get(column)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** One event: when and where, who took part, what each article gives, and every passage. */
export function EventCard({ event }: EventCardProps) {
  const index = useHearsay((state) => state.index);
  const { id, kind, label, status, when, place, participants, mentions } = event;
  const statements = index.statementsByEvent.get(id) ?? [];
  const discrepancies = index.discrepanciesByNode.get(id) ?? [];
  return (
    <>
      <CardHead kind="event" what={`Event · ${tellName(kind)}`} title={label}>
        <p className={styles["soft"]}>{[STATUSES[status], when && tellWhen(when)].filter(Boolean).join(" · ")}</p>
      </CardHead>
      {(participants.length > 0 || place) && (
        <dl className={styles["facts"]}>
          {participants.length > 0 && (
            <div>
              <dt>With</dt>
              <dd>
                {participants.map(({ actor, role }) => (
                  <span key={`${actor} ${role}`}>
                    <NodeLink node={actor} /> {role && <span className={styles["soft"]}>{tellName(role)}</span>}
                  </span>
                ))}
              </dd>
            </div>
          )}
          {place && (
            <div>
              <dt>Where</dt>
              <dd>
                <NodeLink node={place} />
              </dd>
            </div>
          )}
        </dl>
      )}
      <Section title="Disagreements" count={discrepancies.length}>
        <DisagreementList discrepancies={discrepancies} first={3} />
      </Section>
      <FactTable event={event} />
      <AgreementList agreements={index.agreementsByNode.get(id) ?? []} />
      <Section title="Said about it" count={statements.length}>
        <MoreList entries={statements} keyOf={(statement) => statement.id}>
          {(statement) => <StatementLine statement={statement} />}
        </MoreList>
      </Section>
      <Section title="Passages" count={mentions.length}>
        <MoreList entries={mentions} keyOf={({ article, start, end }) => `${article} ${start} ${end}`}>
          {(mention) => <Passage evidence={mention} label={mention.when && tellWhen(mention.when)} />}
        </MoreList>
      </Section>
    </>
  );
}
