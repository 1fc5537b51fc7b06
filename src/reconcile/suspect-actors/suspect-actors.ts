import type { Actor } from "../../domain/actor.ts";
import type { Echo } from "../../domain/echo.ts";
import type { ArticleFinds, Story } from "../../domain/graph.ts";
import type { ActorId, ArticleId } from "../../domain/ids.ts";
import { DEMONYMS } from "../../lexicon/states.ts";
import { toNameParts } from "../join-actors/to-name-parts.ts";
import { toState } from "../join-actors/to-state.ts";
import { toStem } from "../to-words.ts";
import type { Sides } from "../find-sides.ts";
import { countPersons, type KnownPerson } from "./known-person.ts";
import { listPartners } from "./list-partners.ts";
import { listSlots, type EchoSlots } from "./list-slots.ts";
import { weighEvidence, type SlipEvidence } from "./weigh-evidence.ts";

/** One who is named where all other reports name somebody else. */
export interface Suspicion {
  readonly actor: ActorId;
  /** Where the name stands: the same name in another story may be right. */
  readonly article: ArticleId;
  readonly meant: ActorId;
  readonly kind: SlipEvidence["kind"];
  /** For a reader: what speaks for it. */
  readonly why: string;
}

const MOST_COMPARED = 150; // persons of a story who may be meant, the most named
const RARE = 3; // mentions, at most, of one who may be a slip

/** Persons of one article whose name is perhaps a slip for one that the story's other reports have in that place. */
export function suspectActors(
  finds: readonly ArticleFinds[],
  stories: readonly Story[],
  actors: readonly Actor[],
  echoes: readonly Echo[],
  sides: Sides,
): Suspicion[] {
  const byArticle = new Map(finds.map((report) => [report.article.id, report]));
  const persons = new Map(actors.filter(isPersonByName).map((actor) => [actor.id, actor]));
  const slots = listSlots(finds, echoes, sides);
  return stories
    .filter(({ articles }) => articles.length > 1)
    .flatMap(({ articles }) =>
      suspectInStory(
        articles.flatMap((id) => byArticle.get(id) ?? []),
        persons,
        slots,
        sides,
      ),
    );
}

const PARTY = /\b(?:Republican|Democrat|Liberal|Conservative|Socialist|Libertarian|Independent|Green)s?$/;
const ONE_NAME = /^\p{Lu}\p{Ll}{2,}$/u;

/** "Koreas" and "North Korean" may be taken for persons; states and peoples are no slips of the pen. */
const isPersonByName = ({ kind, named, name }: Actor): boolean =>
  kind === "person" &&
  (named || ONE_NAME.test(name)) &&
  !PARTY.test(name) &&
  !toNameParts(name).some((part) => DEMONYMS.has(part) || DEMONYMS.has(toStem(part)) || toState(toStem(part)));

function suspectInStory(
  reports: readonly ArticleFinds[],
  persons: ReadonlyMap<ActorId, Actor>,
  slots: EchoSlots,
  sides: Sides,
): Suspicion[] {
  const known = countPersons(reports, persons);
  const partners = reports.flatMap((report) => listPartners(report, persons));
  const all = [...known.values()];
  const best = [...all].sort((a, b) => b.mentions - a.mentions).slice(0, MOST_COMPARED);
  return all
    .filter(({ articles, mentions }) => articles.size === 1 && mentions <= RARE)
    .flatMap((rare) => {
      const found = best
        .filter((meant) => isBetterKnown(meant, rare))
        .flatMap((meant) => {
          const evidence = weighEvidence(rare, meant, partners, slots, sides(meant.actor.id));
          return evidence ? [{ meant, ...evidence }] : [];
        })
        .sort((a, b) => b.reasons.length - a.reasons.length || b.meant.mentions - a.meant.mentions);
      return found.slice(0, 1).flatMap(({ meant: { actor }, kind, reasons }) => {
        const why = `Perhaps ${actor.name}: ${reasons.join("; ")}.`;
        return [...rare.articles].map((article) => ({ actor: rare.actor.id, article, meant: actor.id, kind, why }));
      });
    });
}

/** Named in more articles, or more often, or with more about whose adviser or spokesman it is. */
function isBetterKnown(meant: KnownPerson, rare: KnownPerson): boolean {
  const offices = ({ actor }: KnownPerson): number => actor.roles.filter(({ of }) => of).length;
  const difference =
    meant.articles.size - rare.articles.size || meant.mentions - rare.mentions || offices(meant) - offices(rare);
  return difference > 0;
}
