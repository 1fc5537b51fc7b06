import type { Actor } from "../domain/actor.ts";
import type { Agreement, Discrepancy } from "../domain/discrepancy.ts";
import type { Echo } from "../domain/echo.ts";
import type { Event } from "../domain/event.ts";
import type { ArticleFinds, Story } from "../domain/graph.ts";
import type { ActorId } from "../domain/ids.ts";
import { findAgreements } from "./find-agreements/find-agreements.ts";
import { findCopies } from "./find-copies.ts";
import { EvidenceDesk } from "./find-discrepancies/evidence-desk.ts";
import { findDiscrepancies } from "./find-discrepancies/find-discrepancies.ts";
import { findEchoes } from "./find-echoes/find-echoes.ts";
import { listUtterances } from "./find-echoes/utterance.ts";
import { withVersions } from "./find-echoes/with-versions.ts";
import type { Sides } from "./find-sides.ts";
import { suspectActors, type Suspicion } from "./suspect-actors/suspect-actors.ts";

/** All that has been joined, to be looked up. */
export interface Joined {
  /** Of the story, in reading order. */
  readonly reports: readonly ArticleFinds[];
  readonly events: readonly Event[];
  readonly actorOf: (id: ActorId) => Actor | undefined;
  readonly sides: Sides;
}

/** What comparing the articles of one story tells. */
export interface StoryReading {
  readonly echoes: readonly Echo[];
  readonly suspicions: readonly Suspicion[];
  readonly discrepancies: readonly Discrepancy[];
  readonly agreements: readonly Agreement[];
}

/** Compare the articles of one story; what it takes to do so is let go with it, so that memory does not grow with the stories. */
export function readStory(story: Story, { reports, events, actorOf, sides }: Joined): StoryReading {
  const stories = [story];
  const mentioned = new Set(reports.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
  const actors = [...mentioned].flatMap((id) => actorOf(id) ?? []);
  const utterances = listUtterances(reports, stories, sides);
  const echoes = findEchoes(utterances, reports);
  const suspicions = suspectActors(reports, stories, actors, echoes, sides);
  const sources = findCopies(
    reports.map(({ article }) => article),
    stories,
  );
  const desk = new EvidenceDesk({ reports, stories, actors, utterances, echoes, events, suspicions, sides, sources });
  const discrepancies = findDiscrepancies(desk);
  return {
    echoes: withVersions(echoes, reports, actors),
    suspicions,
    discrepancies,
    agreements: findAgreements(desk, sources, discrepancies),
  };
}
