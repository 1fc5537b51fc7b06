import type { Echo, EchoKind } from "../../domain/echo.ts";
import type { ArticleFinds } from "../../domain/graph.ts";
import { contentHash, echoId } from "../../domain/ids.ts";
import { STANDING_CUES } from "../../lexicon/standing-cues.ts";
import { groupBy } from "../group-by.ts";
import { toStem } from "../to-words.ts";
import { findSameActs } from "./find-same-acts.ts";
import { findSameWords } from "./find-same-words.ts";
import type { Utterance } from "./utterance.ts";

const SAME_WORDS_CONFIDENCE = 0.95; // of a hundred such pairs, measured

/** Statements of different articles that report one utterance or repeat one claim. In reading order. */
export function findEchoes(utterances: readonly Utterance[], reports: readonly ArticleFinds[]): Echo[] {
  const texts = new Map(reports.map(({ article }) => [article.id, article.text]));
  const textOf = ({ statement: { article, cue } }: Utterance): string =>
    cue ? (texts.get(article)?.slice(cue.start, cue.end) ?? "") : "";
  const stories = [...groupBy(utterances, ({ story }) => story).values()];
  const found = stories.flatMap((story) => {
    const sameWords = findSameWords(story).filter(ofSeveral);
    const known = sameWords.map((members) => new Set(members));
    const acts = findSameActs(story).filter(
      ({ members }) => ofSeveral(members) && !known.some((words) => members.every((member) => words.has(member))),
    );
    return [
      ...sameWords.map((members) => toEcho("same-words", members, SAME_WORDS_CONFIDENCE, "shared-word-run")),
      ...acts.map(({ members, confidence }) => toEcho(kindOf(members, textOf), members, confidence, "shared-concepts")),
    ];
  });
  return found.sort((a, b) => a.first - b.first).map(({ echo }) => echo);
}

/** An article that says a thing twice makes no echo, unless it gives it to two speakers. */
const ofSeveral = (members: readonly Utterance[]): boolean =>
  new Set(members.map(({ statement }) => statement.article)).size > 1 ||
  new Set(members.flatMap(({ speaker }) => speaker ?? [])).size > 1;

function toEcho(kind: EchoKind, members: readonly Utterance[], confidence: number, foundBy: string) {
  const statements = members.map(({ statement }) => statement.id);
  const echo: Echo = {
    id: echoId(`echo-${contentHash([kind, ...statements].join(" "))}`),
    kind,
    statements,
    confidence,
    foundBy,
  };
  return { first: members[0]?.index ?? 0, echo };
}

/** A claim that is held rather than uttered once: denials, accusations, demands. */
function kindOf(members: readonly Utterance[], textOf: (utterance: Utterance) => string): EchoKind {
  const standing = members.filter((member) =>
    STANDING_CUES.has(toStem(textOf(member).toLowerCase().split(" ")[0] ?? "")),
  );
  return standing.length * 2 >= members.length ? "same-claim" : "same-speech-act";
}
