import type { Actor } from "../domain/actor.ts";
import type { Mention } from "../domain/mention.ts";
import { DEMONYMS, STATE_NAMES } from "../lexicon/states.ts";
import type { NameMention } from "./find-names.ts";
import type { Quotation } from "./find-quotations.ts";
import type { ActorDraft } from "./resolve-actors/actor-draft.ts";
import { findBodies } from "./resolve-actors/find-bodies.ts";
import { findRoles, placeNames } from "./resolve-actors/find-roles.ts";
import { finishActors } from "./resolve-actors/finish-actors.ts";
import { joinNames } from "./resolve-actors/join-names.ts";
import { resolveAges } from "./resolve-actors/resolve-ages.ts";
import { resolveGenerics } from "./resolve-actors/resolve-generics.ts";
import { resolveNominals } from "./resolve-actors/resolve-nominals.ts";
import { resolvePronouns } from "./resolve-actors/resolve-pronouns.ts";
import { suspectGarbled } from "./resolve-actors/suspect-garbled.ts";
import type { TokenizedArticle } from "./tokenize.ts";

/** Who is who in one article; mentions in reading order, every actor with at least one. */
export interface ArticleActors {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
}

/** Names, nominals ("the president") and pronouns of one article joined to actors, with their roles. */
export function resolveActors(
  text: TokenizedArticle,
  names: readonly NameMention[],
  quotations: readonly Quotation[],
): ArticleActors {
  const met = joinNames(text, names);
  const placed = placeNames(met);
  findRoles(text, met, placed);
  const joined = suspectGarbled(text, met);
  const places = joined === met ? placed : placeNames(joined);
  const named = new Set(joined.map(({ draft }) => draft));
  for (const draft of named) nameBest(draft);
  const groups = resolveNominals(text, joined, places);
  const bodies = findBodies(text, places);
  resolveGenerics(text, joined);
  resolveAges(text, joined);
  const unnamed = resolvePronouns(text, joined, places, quotations);
  return finishActors(text.article, [...named, ...groups, ...bodies, ...unnamed]);
}

/** The fullest form of the name that the article has; for states never an adjective, a capital or letters only. */
function nameBest(draft: ActorDraft): void {
  if (draft.forms.size === 1 && draft.forms.has(draft.name)) return;
  if (draft.kind === "person") return nameByUse(draft);
  const forms = [...draft.forms.keys()];
  const own = draft.kind === "state" ? formsOfState(forms) : forms;
  let best = draft.kind === "state" ? (own[0] ?? draft.name) : draft.name;
  for (const form of own) if (fullness(form, draft) > fullness(best, draft)) best = form;
  draft.name = best;
}

/** Its names, else its adjectives: a capital that acts for it names a town. */
function formsOfState(forms: readonly string[]): readonly string[] {
  const names = forms.filter((form) => STATE_NAMES.has(form.toLowerCase()));
  return names.length > 0 ? names : forms.filter((form) => DEMONYMS.has(form.toLowerCase()));
}

/** The form of several words that is used most, so that a stray word before the name does not stay. */
function nameByUse(draft: ActorDraft): void {
  let best: readonly [string, number] | undefined;
  for (const [form, count] of draft.forms) {
    const value =
      (form.includes(" ") ? 10_000 : 0) +
      (form === form.toUpperCase() ? -5000 : 0) +
      count * 50 +
      Math.min(49, form.length);
    if (best === undefined || value > best[1]) best = [form, value];
  }
  if (best !== undefined) draft.name = best[0];
}

/** Longer is fuller, letters-only forms last: "ANN LEE" of a headline is not better than "Ann Lee". */
const fullness = (form: string, { kind, forms }: ActorDraft): number =>
  (form === form.toUpperCase() ? 0 : 10_000) +
  (kind === "state" ? 100 * (forms.get(form) ?? 0) + (form.includes(" ") ? 300 : 0) : 0) +
  form.length;
