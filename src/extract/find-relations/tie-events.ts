import type { Event, EventMention } from "../../domain/event.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import { wordsBeside, type ActorWords, type ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { TokenizedArticle } from "../tokenize.ts";
import { nearestWords } from "./nearest-words.ts";
import { hull, tieOn, type Tie } from "./tie.ts";

/** What having taken part together is called, by kind of event; other kinds tie through their verbs. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ["call", "spoke-with"],
  ["video-call", "spoke-with"],
  ["conversation", "spoke-with"],
  ["talks", "negotiates-with"],
  ["meeting", "met"],
  ["match", "played"],
  ["merger", "merged-with"],
]);
/** Kinds whose doer is tied to the one it is done to, even where it has not happened. */
const AIMED: ReadonlyMap<string, string> = new Map([
  ["demand", "demanded-from"],
  ["draft", "submitted-to"],
]);
/** Kinds whose doer is tied to the place it is done at. */
const PLACED: ReadonlyMap<string, string> = new Map([
  ["annexation", "annexed"],
  ["invasion", "invaded"],
  ["deployment", "deployed-near"],
]);
/** More sides than this are a conference: everybody with everybody says nothing. */
const MOST_SIDES = 4;
/** Characters; a tie's passage is a clause. */
const LONGEST = 200;
/** What parts the clause of one actor from that of another. */
const BORDER = /[:;“”"()]|\b(?:that|if|whether|what|because|although|but)\b/;

/** Ties of those who took part in one event, on the passages that name them. */
export function tieEvents(text: TokenizedArticle, index: ArticleActorWords, events: readonly Event[]): Tie[] {
  const ties: Tie[] = [];
  for (const event of events) {
    const sides = sidesOf(event);
    if (sides) for (const mention of event.mentions) addTies(ties, text, index, event, sides, mention);
  }
  return ties;
}

/** Whom an event ties, and how. */
interface Sides {
  readonly kind: string;
  readonly from: readonly ActorId[];
  /** Undefined where those in `from` are tied with each other, as equals. */
  readonly to: readonly ActorId[] | undefined;
  /** 0..1, of a tie between equals as a share of what the passage has. */
  readonly confidence: number;
}

function sidesOf({ kind, status, place, participants }: Event): Sides | undefined {
  const shared = status === "alleged" ? undefined : SHARED.get(kind);
  if (shared !== undefined) {
    if (participants.length < 2 || participants.length > MOST_SIDES) return undefined;
    const tie = status === "planned" ? "to-meet" : shared;
    return { kind: tie, from: actorsOf(participants, () => true), to: undefined, confidence: 0.85 };
  }
  const placed = status === "occurred" ? PLACED.get(kind) : undefined;
  if (placed !== undefined && place !== undefined) {
    const agents = actorsOf(participants, (role) => role === "agent");
    return { kind: placed, from: agents, to: [place], confidence: 0.6 };
  }
  const aimed = AIMED.get(kind);
  if (aimed === undefined) return undefined;
  const agents = actorsOf(participants, (role) => role !== "target");
  const targets = actorsOf(participants, (role) => role === "target");
  return { kind: aimed, from: agents, to: targets, confidence: 0.5 };
}

function actorsOf(participants: Event["participants"], isMeant: (role: string | undefined) => boolean): ActorId[] {
  return participants.filter(({ role }) => isMeant(role)).map(({ actor }) => actor);
}

function addTies(
  ties: Tie[],
  text: TokenizedArticle,
  index: ArticleActorWords,
  event: Event,
  sides: Sides,
  mention: EventMention,
): void {
  const beside = wordsBeside(index, mention);
  const doers = presentOf(index, beside, mention, sides.from, sides.to === undefined);
  const others = sides.to && presentOf(index, beside, mention, sides.to, false);
  const confidence = others ? sides.confidence : mention.confidence * sides.confidence;
  for (const [at, { actor: from, words }] of doers.entries())
    for (const { actor: to, words: toWords } of others ?? doers.slice(at + 1)) {
      if (from === to || (!others && !areEquals(index, from, to))) continue;
      if (!others && arePartners(doers, words, toWords, mention)) continue;
      const span = hull([words.mention, toWords.mention, mention]);
      if (isClause(text, span))
        ties.push(tieOn([span], { kind: sides.kind, from, to, confidence, foundBy: `event-${event.kind}` }));
    }
}

/** "Ann will speak with Bo and Cy": those whom a third one speaks with do not speak with each other for that. */
function arePartners(doers: readonly Present[], a: ActorWords, b: ActorWords, { start, end }: Span): boolean {
  return a.mention.start >= end && b.mention.start >= end && doers.some(({ words }) => words.mention.end <= start);
}

/** Somebody who took part, with the mention that stands nearest to a passage. */
interface Present {
  readonly actor: ActorId;
  readonly words: ActorWords;
}

/** Those of some actors who are named beside a passage; as members of a group, too, where the actors are equals. */
function presentOf(
  index: ArticleActorWords,
  beside: readonly ActorWords[],
  passage: Span,
  actors: readonly ActorId[],
  areMembers: boolean,
): Present[] {
  const present: Present[] = [];
  for (const actor of actors) {
    const words = nearestWords(beside, passage, (each) =>
      areMembers ? index.members(each.actor).includes(actor) : each.actor === actor,
    );
    if (words) present.push({ actor, words });
  }
  return present;
}

const isClause = ({ article }: TokenizedArticle, { start, end }: Span): boolean =>
  end - start <= LONGEST && !BORDER.test(article.text.slice(start, end));

/** Persons speak with persons, states with states and alliances. */
function areEquals(index: ArticleActorWords, a: ActorId, b: ActorId): boolean {
  return (index.kindOf(a) === "person") === (index.kindOf(b) === "person");
}
