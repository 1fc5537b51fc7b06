import type { Echo } from "../../domain/echo.ts";
import type { ActorId } from "../../domain/ids.ts";
import type { Span } from "../../domain/span.ts";
import { overlap } from "../../domain/span.ts";
import type { ArticleFinds } from "../../domain/graph.ts";
import type { Statement } from "../../domain/statement.ts";
import type { Sides } from "../find-sides.ts";
import { groupBy } from "../group-by.ts";

/** For everyone named in an echo: who is named in its other articles, and on whose side those are. */
export type EchoSlots = ReadonlyMap<ActorId, ReadonlySet<string>>;

const COMPARED = 40; // articles of one echo that are held against one another

/** Who is named by whom in the reports of one utterance. */
export function listSlots(finds: readonly ArticleFinds[], echoes: readonly Echo[], sides: Sides): EchoSlots {
  const statements = new Map(finds.flatMap((report) => report.statements.map((one) => [one.id, one] as const)));
  const mentions = new Map(finds.map((report) => [report.article.id, report.mentions]));
  const slots = new Map<ActorId, Set<string>>();
  for (const { statements: ids } of echoes) {
    const members = ids.flatMap((id) => statements.get(id) ?? []);
    const named = [...groupBy(members, ({ article }) => article)]
      .slice(0, COMPARED)
      .map(
        ([article, own]) =>
          new Set([
            ...own.flatMap(({ addressees, speaker }) => [...addressees, ...(speaker ? [speaker.actor] : [])]),
            ...(mentions.get(article) ?? [])
              .filter((one) => own.some((statement) => overlap(one, whole(statement)) > 0))
              .map(({ actor }) => actor),
          ]),
      );
    for (const [index, here] of named.entries())
      for (const actor of here)
        for (const there of named.filter((_, other) => other !== index))
          for (const other of there)
            if (other !== actor && !here.has(other)) for (const name of [other, sides(other)]) note(slots, actor, name);
  }
  return slots;
}

function note(slots: Map<ActorId, Set<string>>, actor: ActorId, other: string): void {
  const known = slots.get(actor);
  if (known) known.add(other);
  else slots.set(actor, new Set([other]));
}

const whole = ({ start, end, speaker }: Statement): Span => ({
  start: Math.min(start, speaker?.start ?? start),
  end: Math.max(end, speaker?.end ?? end),
});
