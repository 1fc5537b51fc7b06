import type { Mention } from "../../domain/mention.ts";
import type { Span } from "../../domain/span.ts";
import type { Statement } from "../../domain/statement.ts";
import type { Utterance } from "../find-echoes/utterance.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";
import { sentenceAround } from "./sentence-around.ts";

const SEEMED =
  /\b(?:(?:seem|appear)(?:s|ed) to (?:\w+ )?(?:indicate|signal|suggest|show|hint|offer|be)|(?:signal|indicat|hint)(?:s|l?ed) (?:that|at|willing|read|a |his |her ))/i;
const GAP = 4; // code units between a sentence and the quotation right behind it

/** What one is said to signal, with nothing to show for it but the words of another of the same side, right behind. */
export function findQuotedDeputies(desk: EvidenceDesk): Finding[] {
  return desk.findings.utterances.flatMap((utterance) => {
    const { statement, speaker } = utterance;
    const actor = speaker && desk.actor(speaker);
    if (statement.kind !== "direct" || actor?.kind !== "person" || !actor.named) return [];
    const before = sentenceBefore(utterance, desk);
    const chief = before && chiefOf(before, utterance, desk);
    return before && chief ? [toFinding(before, chief, utterance, desk)] : [];
  });
}

/** The sentence that ends right before a quotation, in its paragraph. */
function sentenceBefore({ statement: { article, start } }: Utterance, desk: EvidenceDesk): Span | undefined {
  const text = desk.report(article)?.article.text ?? "";
  const gap = text.slice(Math.max(0, start - GAP), start);
  const end = /[.!?]\s["“]$/.exec(gap);
  if (!end) return undefined;
  const stop = Math.max(0, start - GAP) + end.index;
  const { start: from } = sentenceAround(text, { start: stop - 1, end: stop });
  const words = text.slice(from, stop);
  return SEEMED.test(words) ? { start: from + words.search(/\S/), end: stop } : undefined;
}

/** The first person named in the sentence, where it is another one of the speaker's side and the speaker is not named. */
function chiefOf(sentence: Span, { statement, speaker, side }: Utterance, desk: EvidenceDesk): Mention | undefined {
  const named = (desk.report(statement.article)?.mentions ?? []).filter(
    ({ start, end, actor }) => start >= sentence.start && end <= sentence.end && desk.actor(actor)?.kind === "person",
  );
  const [first] = named;
  if (!first || first.form === "pronoun" || side === undefined || named.some(({ actor }) => actor === speaker))
    return undefined;
  return desk.findings.sides(first.actor) === side ? first : undefined;
}

/** The words that give the quotation to its speaker: "said Karst, according to the wire". */
function attributionOf({ start, end, speaker, cue, via }: Statement): Span {
  const words = [...(speaker ? [speaker] : []), ...(cue ? [cue] : []), ...via];
  if (words.length === 0) return { start, end };
  return { start: Math.min(...words.map((one) => one.start)), end: Math.max(...words.map((one) => one.end)) };
}

function toFinding(sentence: Span, chief: Mention, { statement, speaker }: Utterance, desk: EvidenceDesk): Finding {
  const { article } = statement;
  const [first, second] = [desk.name(chief.actor), speaker ? desk.name(speaker) : "somebody"];
  return {
    kind: "attribution",
    nature: "drift",
    severity: "medium",
    claims: [
      desk.claim(article, sentence, `${first} signals it`),
      desk.claim(article, attributionOf(statement), `${second} says it`),
    ],
    about: [chief.actor, ...(speaker ? [speaker] : []), statement.id],
    explanation: `${desk.source(article)} tells what ${first} seems to signal (${desk.quote(article, sentence)}), and shows for it the words of ${second} (${desk.quote(article, statement)}).`,
    confidence: 0.5,
    foundBy: "words-of-another-as-proof",
  };
}
