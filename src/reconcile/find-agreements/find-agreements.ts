import type { Agreement, Discrepancy } from "../../domain/discrepancy.ts";
import { agreementId, contentHash, type ArticleId } from "../../domain/ids.ts";
import type { EvidenceDesk } from "../find-discrepancies/evidence-desk.ts";
import { listDurations } from "../find-discrepancies/find-duration-changes.ts";
import { listRequests } from "../find-discrepancies/list-requests.ts";
import { groupBy } from "../group-by.ts";

/** An agreement before it gets its id. */
export type Accord = Omit<Agreement, "id">;

/** What at least two articles that are not copies of each other say alike: speakers, days and durations. In reading order. */
export function findAgreements(
  desk: EvidenceDesk,
  sources: ReadonlyMap<ArticleId, ArticleId>,
  discrepancies: readonly Discrepancy[],
): Agreement[] {
  const turned = new Set(
    discrepancies.flatMap(({ kind, about }) => (kind === "polarity" || kind === "sense-reversal" ? about : [])),
  );
  const accords = [
    ...agreeOnSpeakers(desk, turned),
    ...agreeOnDays(desk),
    ...agreeOnDurations(desk),
    ...agreeOnRequests(desk),
  ];
  const place = new Map(desk.findings.reports.map(({ article }, index) => [article.id, index]));
  const first = ({ claims: [claim] }: Accord): number => (claim ? (place.get(claim.article) ?? 0) : 0);
  return accords
    .map((accord) => ({ ...accord, claims: firstOfSources(accord.claims, sources) }))
    .filter(({ claims }) => claims.length > 1)
    .sort((a, b) => first(a) - first(b) || (a.claims[0]?.start ?? 0) - (b.claims[0]?.start ?? 0))
    .map((accord) => ({ id: toId(accord), ...accord }))
    .filter(isFirst());
}

/** Two echoes may hold the same two utterances: what they agree on is told once. */
function isFirst(): (agreement: Agreement) => boolean {
  const seen = new Set<Agreement["id"]>();
  return ({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  };
}

const firstOfSources = (claims: Accord["claims"], sources: ReadonlyMap<ArticleId, ArticleId>): Accord["claims"] =>
  [...groupBy(claims, ({ article }) => sources.get(article) ?? article).values()].flatMap(([claim]) => claim ?? []);

/** The words alone would not do: two events may share the words that date them. */
const toId = ({ kind, claims, about }: Accord): Agreement["id"] =>
  agreementId(
    `agreed-${contentHash([kind, ...about, ...claims.map(({ article, start, end }) => `${article} ${start} ${end}`)].join(" "))}`,
  );

/** One speaker for one utterance; an opposite of it is none. */
function agreeOnSpeakers(desk: EvidenceDesk, turned: ReadonlySet<string>): Accord[] {
  return desk.findings.echoes.flatMap(({ statements }) => {
    const members = statements.flatMap((id) => (turned.has(id) ? [] : (desk.utterance(id) ?? [])));
    return [...groupBy(members, ({ speaker }) => speaker)].flatMap(([speaker, same]): Accord[] => {
      const articles = new Set(same.map(({ statement }) => statement.article));
      if (!speaker || !desk.actor(speaker)?.named || articles.size < 2) return [];
      const name = desk.name(speaker);
      return [
        {
          kind: "attribution",
          claims: same.map(({ statement }) => desk.claim(statement.article, desk.whole(statement), `${name} says it`)),
          about: [speaker, ...same.map(({ statement }) => statement.id)],
          explanation: `${articles.size} reports have ${name} say it: ${same.map(({ statement }) => `${desk.quote(statement.article, statement)} (${desk.source(statement.article)})`).join("; ")}.`,
          foundBy: "same-speaker-in-echo",
        },
      ];
    });
  });
}

/** One day for one event. */
function agreeOnDays(desk: EvidenceDesk): Accord[] {
  return desk.findings.events.flatMap(({ id, label, mentions }) => {
    const dated = mentions.flatMap(({ article, when }) => (when && when.from === when.to ? [{ article, when }] : []));
    return [...groupBy(dated, ({ when }) => when.edtf)].flatMap(([day, same]): Accord[] => {
      const articles = new Set(same.map(({ article }) => article));
      if (articles.size < 2) return [];
      return [
        {
          kind: "date",
          claims: same.map(({ article, when }) => desk.claim(article, when, day)),
          about: [id],
          explanation: `${articles.size} reports give ${day} for the same event (${label}): ${[...articles].map((article) => desk.source(article)).join(", ")}.`,
          foundBy: "same-day-of-event",
        },
      ];
    });
  });
}

/** Durations of one event that can be the same. */
function agreeOnDurations(desk: EvidenceDesk): Accord[] {
  return desk.findings.events.flatMap((event): Accord[] => {
    const [first, ...others] = listDurations(event, desk);
    const same = first
      ? [first, ...others.filter(({ least, most }) => least <= first.most && most >= first.least)]
      : [];
    const articles = new Set(same.map(({ article }) => article));
    if (articles.size < 2) return [];
    const words = same.map(({ article, words }) => desk.quote(article, words)).join(", ");
    return [
      {
        kind: "duration",
        claims: same.map(({ article, words }) => desk.claim(article, words, desk.text(article, words))),
        about: [event.id],
        explanation: `${articles.size} reports agree on how long it lasted (${event.label}): ${words}.`,
        foundBy: "same-duration-of-event",
      },
    ];
  });
}

/** One side that asked for the talks of a story. */
function agreeOnRequests(desk: EvidenceDesk): Accord[] {
  return desk.findings.stories.flatMap(({ articles }): Accord[] => {
    const requests = articles.flatMap((article) => listRequests(article, desk));
    const sources = new Set(requests.map(({ article }) => article));
    if (sources.size < 2 || new Set(requests.map(({ side }) => side)).size > 1) return [];
    const words = requests.map(
      (request) => `${desk.quote(request.article, request.words)} (${desk.source(request.article)})`,
    );
    return [
      {
        kind: "requester",
        claims: requests.map((request) => desk.claim(request.article, request.words, desk.name(request.actor))),
        about: requests.map(({ actor }) => actor),
        explanation: `${sources.size} reports agree on who asked for the talk: ${words.join("; ")}.`,
        foundBy: "request-of-one-side",
      },
    ];
  });
}
