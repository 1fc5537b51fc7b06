import type { Statement } from "../../domain/statement.ts";
import type { Span } from "../../domain/span.ts";
import { PRESS_NAME } from "../../lexicon/relation-verbs.ts";
import { perText } from "../per-text.ts";
import { wordsBeside, type ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { TokenizedArticle } from "../tokenize.ts";
import { hull, type Tie } from "./tie.ts";

/** What speaking to somebody is called, by the opening of the cue. */
const CUE_RELATIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:warn|caution|retort)/, "warned"],
  [/^threat/, "threatened"],
  [/^(?:accus|blam)/, "accused"],
  [/^(?:urg|call|ask|press|appeal|implor|demand|request|order)/, "urged"],
  [/^(?:assur|reassur|promis)/, "assured"],
  [/^(?:criticis|criticiz|condemn|rebuk)/, "criticised"],
  [/./, "told"],
];

/** Ties made by speaking: speaker and those spoken to, speaker and those who pass it on. */
export function tieStatements(
  text: TokenizedArticle,
  index: ArticleActorWords,
  statements: readonly Statement[],
): Tie[] {
  const ties: Tie[] = [];
  for (const statement of statements) {
    if (statement.addressees.length > 0) ties.push(...tieAddressees(text, index, statement));
    if (statement.via.length > 0) ties.push(...tieVia(index, statement));
  }
  return ties;
}

function tieAddressees(text: TokenizedArticle, index: ArticleActorWords, statement: Statement): Tie[] {
  const { speaker, cue, addressees, id } = statement;
  if (!speaker || !cue || statement.status === "planned") return [];
  const word = text.article.text.slice(cue.start, cue.end).toLowerCase();
  const kind = CUE_RELATIONS.find(([pattern]) => pattern.test(word))?.[1] ?? "told";
  return addressees.flatMap((to): Tie[] => {
    const words = mentionNear(index, to, cue);
    if (!words || to === speaker.actor) return [];
    const span = hull([speaker, cue, words]);
    return [
      {
        ...span,
        kind,
        from: speaker.actor,
        to,
        statement: id,
        confidence: Math.min(0.85, statement.confidence),
        foundBy: "addressee",
      },
    ];
  });
}

/** The mention of an actor in the sentence of a cue: the first after it, else the last before. */
function mentionNear(index: ArticleActorWords, actor: string, cue: Span): Span | undefined {
  const inside = wordsBeside(index, cue).filter((words) => words.actor === actor);
  return (inside.find(({ mention }) => mention.start >= cue.end) ?? inside.at(-1))?.mention;
}

/** Characters between a cue and a source that belong together: "according to the agency". */
const NEAR = 40;

const isPress = perText((name) => PRESS_NAME.test(name));

/** An agency has it from the speaker; anybody else is the source of what the speaker is said to have said. */
function tieVia(index: ArticleActorWords, { speaker, cue, via, id, confidence }: Statement): Tie[] {
  if (!speaker) return [];
  return via.flatMap((source): Tie[] => {
    if (source.actor === speaker.actor) return [];
    const press = isPress(index.name(source.actor));
    const [from, to] = press ? [speaker.actor, source.actor] : [source.actor, speaker.actor];
    const near = cue && Math.abs(cue.end - source.start) < NEAR ? [source, cue] : [source];
    const span = hull(near);
    return [
      {
        ...span,
        kind: press ? "quoted-via" : "source-for",
        from,
        to,
        statement: id,
        confidence: Math.min(0.85, confidence),
        foundBy: "via",
      },
    ];
  });
}
