import type { Mention } from "../../domain/mention.ts";
import { toSoundKey } from "../join-actors/sound-key.ts";
import type { Suspicion } from "../suspect-actors/suspect-actors.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

/** Garbled names and wrong identities, each against a proper mention of the one who is meant. */
export function findWrongNames(desk: EvidenceDesk): Finding[] {
  return desk.findings.suspicions.filter((one) => !isSpelling(one, desk)).flatMap((one) => toFinding(one, desk));
}

/** Another way to write the same sounds is a variant, not an error. */
const isSpelling = ({ actor, meant }: Suspicion, desk: EvidenceDesk): boolean => {
  const [printed, proper] = [actor, meant].map((id) => toSoundKey(desk.name(id).split(" ").at(-1) ?? ""));
  return printed === proper;
};

function toFinding({ actor, meant, kind, why }: Suspicion, desk: EvidenceDesk): Finding[] {
  const story = desk.findings.stories.find(({ articles }) =>
    articles.some((id) => mentionsOf(actor, id, desk).length > 0),
  );
  const wrong = story?.articles.flatMap((id) => mentionsOf(actor, id, desk))[0];
  const right = story?.articles.flatMap((id) =>
    id === wrong?.article ? [] : bestFirst(mentionsOf(meant, id, desk)),
  )[0];
  const near = right ?? story?.articles.flatMap((id) => bestFirst(mentionsOf(meant, id, desk)))[0];
  if (!wrong || !near) return [];
  const [printed, proper] = [desk.name(actor), desk.name(meant)];
  return [
    {
      kind: kind === "garbled" ? "name" : "identity",
      nature: "error",
      severity: kind === "garbled" ? "medium" : "high",
      claims: [desk.claim(wrong.article, wrong, printed), desk.claim(near.article, near, proper)],
      about: [actor, meant],
      explanation: `${desk.source(wrong.article)} has ${desk.quote(wrong.article, wrong)} where ${desk.source(near.article)} has ${desk.quote(near.article, near)}: ${lowerFirst(why)}`,
      confidence: kind === "garbled" ? 0.8 : 0.7,
      foundBy: kind === "garbled" ? "garbled-name" : "wrong-identity",
    },
  ];
}

const mentionsOf = (actor: Suspicion["actor"], article: Mention["article"], desk: EvidenceDesk): Mention[] =>
  desk
    .report(article)
    ?.mentions.filter(
      (mention) => mention.actor === actor && mention.form !== "pronoun" && mention.form !== "nominal",
    ) ?? [];

const bestFirst = (mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
