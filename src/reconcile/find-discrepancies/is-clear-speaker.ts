import type { ActorId } from "../../domain/ids.ts";
import { GIVEN_NAMES } from "../../lexicon/given-names.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import { toPersonParts } from "../join-actors/to-name-parts.ts";
import type { EvidenceDesk } from "./evidence-desk.ts";

const REACH = 600; // code units before "she" in which nobody else may be named whom it can mean

/** Whether it is clear whom the words for the speaker mean: a name, or a pronoun that can mean only one of those named before. */
export function isClearSpeaker({ statement: { article, speaker } }: Utterance, desk: EvidenceDesk): boolean {
  if (!speaker) return false;
  const words = desk.text(article, speaker);
  if (/\p{Lu}\p{Ll}/u.test(words.replace(/^(?:He|She|They|It|We)\b/, ""))) return true;
  const named = (desk.report(article)?.mentions ?? []).filter(
    ({ end, form, actor }) =>
      form === "name" && end <= speaker.start && end > speaker.start - REACH && desk.actor(actor)?.kind === "person",
  );
  const meant = new Set(named.map(({ actor }) => actor).filter((actor) => agrees(actor, words, desk)));
  return meant.size === 1 && meant.has(speaker.actor);
}

/** Whether a person's given name goes with "he" or "she"; one without a known given name goes with both. */
function agrees(actor: ActorId, pronoun: string, desk: EvidenceDesk): boolean {
  const gender = GIVEN_NAMES.get(toPersonParts(desk.name(actor))[0] ?? "");
  if (/^she$/i.test(pronoun)) return gender !== "male";
  return gender !== "female";
}
