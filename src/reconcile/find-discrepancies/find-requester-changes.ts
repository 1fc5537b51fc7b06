import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { listRequests } from "./list-requests.ts";

/** Talks that took place at the wish of one side in one report and of the other side in another. */
export function findRequesterChanges(desk: EvidenceDesk): Finding[] {
  return desk.findings.stories
    .filter(({ articles }) => articles.length > 1)
    .flatMap(({ articles }) => {
      const requests = articles.flatMap((article) => listRequests(article, desk));
      const [first] = requests;
      const other = requests.find(({ side, article }) => first && side !== first.side && article !== first.article);
      if (!first || !other) return [];
      const tell = ({ article, words }: typeof first): string =>
        `${desk.quote(article, words)} in ${desk.source(article)}`;
      return [
        {
          kind: "requester",
          nature: "contradiction",
          severity: "medium",
          claims: [first, other].map(({ article, words, actor }) => desk.claim(article, words, desk.name(actor))),
          about: [first.actor, other.actor],
          explanation: `Who asked for the talk differs: ${tell(first)}, ${tell(other)}.`,
          confidence: 0.6,
          foundBy: "request-of-two-sides",
        } satisfies Finding,
      ];
    });
}
