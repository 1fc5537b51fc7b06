import type { ActorId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import type { GraphIndex } from "../../network/index-graph.ts";

/** Another name of an actor: how often it stands so, where first, and what makes it doubtful. */
export interface OtherName {
  readonly name: string;
  readonly times: number;
  readonly first?: Mention;
  readonly doubt?: string;
}

function tellDoubt({ actors }: GraphIndex, { form, suspected }: Mention): string | undefined {
  const meant = suspected && actors.get(suspected.actor)?.name;
  if (meant) return `perhaps ${meant}`;
  return form === "garbled" ? "garbled?" : undefined;
}

/** The surface forms of an actor beside its name, pronouns aside, with their doubt; doubtful ones last. */
export function tellNames(index: GraphIndex, id: ActorId): OtherName[] {
  const actor = index.actors.get(id);
  if (!actor) return [];
  const names = new Map<string, OtherName>(actor.aliases.map((name) => [name, { name, times: 0 }]));
  for (const mention of index.mentionsByActor.get(id) ?? []) {
    const { article, start, end, form } = mention;
    const name = index.articles.get(article)?.text.slice(start, end).replace(/\s+/g, " ") ?? "";
    if (form === "pronoun" || name === actor.name) continue;
    const known = names.get(name);
    const doubt = tellDoubt(index, mention);
    // Where one form is doubtful here and plain there, the doubtful passage is the one to look at.
    const first = doubt && !known?.doubt ? mention : (known?.first ?? mention);
    names.set(name, { ...known, name, times: (known?.times ?? 0) + 1, first, ...(doubt && { doubt }) });
  }
  return [...names.values()].sort((a, b) => Number("doubt" in a) - Number("doubt" in b) || b.times - a.times);
}
