import type { ActorId } from "../../domain/ids.ts";
import type { Statement } from "../../domain/statement.ts";
import type { Span } from "../../domain/span.ts";
import { PRESS_NAME } from "../../lexicon/relation-verbs.ts";
import { perText } from "../../domain/per-text.ts";
import { wordsBeside, type ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { TokenizedArticle } from "../tokenize.ts";
import { tieOn, type Tie } from "./tie.ts";

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

/** Code units of a cue that are looked at: more than the longest of those openings has. */
const CUE_OPENING = 12;

/** Ties made by speaking: speaker and those spoken to, speaker and those who pass it on. */
export function tieStatements(
  text: TokenizedArticle,
  index: ArticleActorWords,
  statements: readonly Statement[],
): Tie[] {
  const ties: Tie[] = [];
  for (const statement of statements) {
    if (statement.addressees.length > 0) addAddressees(ties, text, index, statement);
    if (statement.via.length > 0) addVia(ties, index, statement);
  }
  return ties;
}

function addAddressees(
  ties: Tie[],
  text: TokenizedArticle,
  index: ArticleActorWords,
  { speaker, cue, addressees, id, status, confidence: given }: Statement,
): void {
  if (!speaker || !cue || status === "planned") return;
  const kind = cueRelation(text.article.text.slice(cue.start, Math.min(cue.end, cue.start + CUE_OPENING)));
  const from = speaker.actor;
  const confidence = Math.min(0.85, given);
  for (const to of addressees) {
    const words = to === from ? undefined : mentionNear(index, to, cue);
    const claim = { kind, from, to, statement: id, confidence, foundBy: "addressee" };
    if (words) ties.push(tieOn([speaker, cue, words], claim));
  }
}

const cueRelation = perText((opening) => {
  const lower = opening.toLowerCase();
  return CUE_RELATIONS.find(([pattern]) => pattern.test(lower))?.[1] ?? "told";
});

/** The mention of an actor in the sentence of a cue: the first after it, else the last before. */
function mentionNear(index: ArticleActorWords, actor: ActorId, cue: Span): Span | undefined {
  let before: Span | undefined;
  for (const { actor: who, mention } of wordsBeside(index, cue)) {
    if (who !== actor) continue;
    if (mention.start >= cue.end) return mention;
    before = mention;
  }
  return before;
}

/** Characters between a cue and a source that belong together: "according to the agency". */
const NEAR = 40;

const isPress = perText((name) => PRESS_NAME.test(name));

/** An agency has it from the speaker; anybody else is the source of what the speaker is said to have said. */
function addVia(ties: Tie[], index: ArticleActorWords, { speaker, cue, via, id, confidence: given }: Statement): void {
  if (!speaker) return;
  const confidence = Math.min(0.85, given);
  for (const source of via) {
    if (source.actor === speaker.actor) continue;
    const press = isPress(index.name(source.actor));
    const kind = press ? "quoted-via" : "source-for";
    const [from, to] = press ? [speaker.actor, source.actor] : [source.actor, speaker.actor];
    const near = cue && Math.abs(cue.end - source.start) < NEAR ? cue : source;
    ties.push(tieOn([source, near], { kind, from, to, statement: id, confidence, foundBy: "via" }));
  }
}
