import type { Event } from "../../domain/event.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import { wordsBeside, type ActorWords, type ArticleActorWords } from "../read-clause/sentence-actors.ts";
import type { TokenizedArticle } from "../tokenize.ts";
import { hull, type Tie } from "./tie.ts";

/** What having taken part together is called, by kind of event; other kinds tie through their verbs. */
const SHARED: Readonly<Record<string, string>> = {
  call: "spoke-with",
  "video-call": "spoke-with",
  conversation: "spoke-with",
  talks: "negotiates-with",
  meeting: "met",
  match: "played",
  merger: "merged-with",
};
/** Kinds whose doer is tied to the one it is done to, even where it has not happened. */
const AIMED: Readonly<Record<string, string>> = { demand: "demanded-from", draft: "submitted-to" };
/** Kinds whose doer is tied to the place it is done at. */
const PLACED: Readonly<Record<string, string>> = {
  annexation: "annexed",
  invasion: "invaded",
  deployment: "deployed-near",
};
/** More sides than this are a conference: everybody with everybody says nothing. */
const MOST_SIDES = 4;
/** Characters; a tie's passage is a clause. */
const LONGEST = 200;
/** What parts the clause of one actor from that of another. */
const BORDER = /[:;“”"()]|\b(?:that|if|whether|what|because|although|but)\b/;

/** Ties of those who took part in one event, on the passages that name them. */
export function tieEvents(text: TokenizedArticle, index: ArticleActorWords, events: readonly Event[]): Tie[] {
  return events.flatMap((event) => {
    const kind = kindOf(event);
    if (kind !== undefined) return tieSides(text, index, event, kind);
    if (event.place !== undefined && event.status === "occurred" && PLACED[event.kind] !== undefined)
      return tiePlace(text, index, event, event.place, PLACED[event.kind] ?? "");
    return AIMED[event.kind] === undefined ? [] : tieAims(text, index, event, AIMED[event.kind] ?? "");
  });
}

function kindOf({ kind, status }: Event): string | undefined {
  const shared = SHARED[kind];
  if (shared === undefined || status === "alleged") return undefined;
  return status === "planned" ? "to-meet" : shared;
}

function tieSides(text: TokenizedArticle, index: ArticleActorWords, event: Event, kind: string): Tie[] {
  const { participants, mentions } = event;
  if (participants.length < 2 || participants.length > MOST_SIDES) return [];
  const pairs = participants.flatMap(({ actor: a }, at) =>
    participants.slice(at + 1).map(({ actor: b }) => [a, b] as const),
  );
  return mentions.flatMap((mention) => {
    const words = actorsBeside(index, mention);
    return pairs.flatMap(([from, to]): Tie[] => {
      if (!areEquals(index, from, to)) return [];
      const [one, two] = [from, to].map((actor) => words.find((each) => index.members(each.actor).includes(actor)));
      const span = one && two && hull([one.mention, two.mention, mention]);
      if (!span || !isClause(text, span)) return [];
      return [{ ...span, kind, from, to, confidence: mention.confidence * 0.85, foundBy: `event-${event.kind}` }];
    });
  });
}

function tiePlace(
  text: TokenizedArticle,
  index: ArticleActorWords,
  { participants, mentions, kind }: Event,
  place: ActorId,
  tie: string,
): Tie[] {
  const agents = participants.filter(({ role, actor }) => role === "agent" && actor !== place);
  return mentions.flatMap((mention) => {
    const words = actorsBeside(index, mention);
    const there = words.find(({ actor }) => actor === place);
    return agents.flatMap(({ actor: from }): Tie[] => {
      const doer = words.find(({ actor }) => actor === from);
      const span = doer && there && hull([doer.mention, there.mention, mention]);
      if (!span || !isClause(text, span)) return [];
      return [{ ...span, kind: tie, from, to: place, confidence: 0.6, foundBy: `event-${kind}` }];
    });
  });
}

function tieAims(
  text: TokenizedArticle,
  index: ArticleActorWords,
  { participants, mentions, kind }: Event,
  tie: string,
): Tie[] {
  const agents = participants.filter(({ role }) => role !== "target");
  const targets = participants.filter(({ role }) => role === "target");
  return mentions.flatMap((mention) => {
    const words = actorsBeside(index, mention);
    return agents.flatMap(({ actor: from }) =>
      targets.flatMap(({ actor: to }): Tie[] => {
        const [one, two] = [from, to].map((actor) => words.find((each) => each.actor === actor));
        const span = one && two && hull([one.mention, two.mention, mention]);
        if (!span || !isClause(text, span) || from === to) return [];
        return [{ ...span, kind: tie, from, to, confidence: 0.5, foundBy: `event-${kind}` }];
      }),
    );
  });
}

const isClause = ({ article }: TokenizedArticle, { start, end }: Span): boolean =>
  end - start <= LONGEST && !BORDER.test(article.text.slice(start, end));

/** Persons speak with persons, states with states and alliances. */
function areEquals({ kindOf: kind }: ArticleActorWords, a: ActorId, b: ActorId): boolean {
  return (kind(a) === "person") === (kind(b) === "person");
}

/** The mentions in the sentence of a passage, the nearest to it first. */
function actorsBeside(index: ArticleActorWords, passage: Span): ActorWords[] {
  const gap = ({ mention }: ActorWords): number =>
    Math.max(mention.start - passage.end, passage.start - mention.end, 0);
  return wordsBeside(index, passage).sort((a, b) => gap(a) - gap(b));
}
