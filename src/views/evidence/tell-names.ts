import type { ActorId } from "../../domain/ids.ts";
import type { GraphIndex } from "../../network/index-graph.ts";

/** Another name of an actor: how often it stands so, and what makes it doubtful. */
export interface OtherName {
  readonly name: string;
  readonly times: number;
  readonly doubt?: string;
}

/** The surface forms of an actor beside its name, with their doubt; doubtful ones last. */
export function tellNames({ actors, articles, mentionsByActor }: GraphIndex, id: ActorId): OtherName[] {
  const actor = actors.get(id);
  if (!actor) return [];
  const mentions = mentionsByActor.get(id) ?? [];
  const wordsOf = ({ article, start, end }: (typeof mentions)[number]): string =>
    articles.get(article)?.text.slice(start, end).replace(/\s+/g, " ") ?? "";
  const forms = new Map<string, { times: number; doubt?: string }>(actor.aliases.map((alias) => [alias, { times: 0 }]));
  for (const mention of mentions) {
    const words = wordsOf(mention);
    if (mention.form === "pronoun" || words === actor.name) continue;
    const form = forms.get(words) ?? { times: 0 };
    const meant = mention.suspected && actors.get(mention.suspected.actor)?.name;
    const doubt = meant ? `perhaps ${meant}` : mention.form === "garbled" ? "garbled?" : form.doubt;
    forms.set(words, { times: form.times + 1, ...(doubt && { doubt }) });
  }
  const names = Array.from(forms, ([name, form]): OtherName => ({ name, ...form }));
  return names.sort((a, b) => Number("doubt" in a) - Number("doubt" in b) || b.times - a.times);
}
