import { ORGANISATION_HEADS, ORGANISATION_STARTS } from "../../lexicon/organisation-words.ts";
import { endOfFirmName, organisationKey } from "../../lexicon/same-organisations.ts";
import { DEMONYMS, STATE_NAMES } from "../../lexicon/states.ts";
import { perText } from "../../domain/per-text.ts";
import { newDraft, type ActorDraft } from "./actor-draft.ts";
import { foldName, type FoldedName } from "./fold-name.ts";

const SMALL = new Set(["of", "and", "for", "the", "in", "on", "to", "at", "&"]);

/** Organisations of one article by full name, acronym and short form. */
export class OrganisationIndex {
  readonly drafts: ActorDraft[] = [];
  readonly #bySurface = new Map<string, ActorDraft>();
  readonly #byKey = new Map<string, ActorDraft>();
  readonly #byInitials = new Map<string, ActorDraft>();
  readonly #byFirst = new Map<string, ActorDraft | null>();
  readonly #byHead = new Map<string, ActorDraft | null>();
  readonly #byTail = new Map<string, ActorDraft | null>();

  /** Make sure a name of several words has its organisation; run over all of them before any short form is joined. */
  addFullName(name: string): void {
    const { words, key } = foldOrganisation(name);
    if (this.#byKey.has(key)) return;
    const draft = newDraft("organisation", name, words);
    this.drafts.push(draft);
    this.#byKey.set(key, draft);
    const heavy = words.filter((word) => !SMALL.has(word));
    if (heavy.length > 1) this.#byInitials.set(heavy.map((word) => word[0]).join(""), draft);
    // "US Food and Drug Administration" is the FDA.
    const own = heavy.slice(1);
    if (own.length > 2 && isStateWord(heavy[0] ?? "")) this.#byInitials.set(own.map((word) => word[0]).join(""), draft);
    keepUnique(this.#byFirst, words[0] ?? "", draft);
    keepUnique(this.#byHead, (words[1] === "of" ? words[0] : words.at(-1)) ?? "", draft);
    for (let i = 1; i < words.length - 1; i++) keepUnique(this.#byTail, words.slice(i).join(" "), draft);
  }

  /** Tie an acronym to the name it stands behind: "Food and Drug Administration (FDA)". */
  tieAcronym(acronym: string, longName: string): void {
    const draft = this.#byKey.get(foldOrganisation(longName).key);
    if (draft !== undefined) this.#byKey.set(foldOrganisation(acronym).letters, draft);
  }

  /** The organisation a name means, a new one where none fits. */
  join(name: string): ActorDraft {
    const met = this.#bySurface.get(name);
    if (met !== undefined) return met;
    const draft = this.#find(name);
    this.#bySurface.set(name, draft);
    return draft;
  }

  #find(name: string): ActorDraft {
    const { words, key, letters } = foldOrganisation(name);
    const found = this.#byKey.get(letters) ?? this.#byKey.get(key) ?? this.#joinShort(name, words);
    if (found !== undefined) return found;
    const draft = newDraft("organisation", name, words);
    this.drafts.push(draft);
    this.#byKey.set(letters, draft);
    return draft;
  }

  #joinShort(name: string, words: readonly string[]): ActorDraft | undefined {
    if (words.length > 1) {
      // "Defense Ministry" after "Russian Defense Ministry", unless two such names end alike.
      const tail = this.#byTail.get(words.join(" "));
      return tail && isStateWord(tail.words.slice(0, tail.words.length - words.length).join(" ")) ? tail : undefined;
    }
    const [word = ""] = words;
    if (/^[\p{Lu}.&]{2,}$/u.test(name)) return this.#byInitials.get(word.replaceAll(/[.&]/g, ""));
    const distinctive =
      !ORGANISATION_HEADS.has(word) && !ORGANISATION_STARTS.has(word) && !STATE_NAMES.has(word) && !DEMONYMS.has(word);
    return (distinctive ? this.#byFirst.get(word) : this.#byHead.get(word)) ?? undefined;
  }
}

interface FoldedOrganisation extends FoldedName {
  /** The whole name without full stops: "eu" of "E.U.". */
  readonly letters: string;
}

/** "Acme Foods" of "Acme Foods ASA" and "Acme Foods Group Inc.". */
const foldOrganisation = perText((name): FoldedOrganisation => {
  const { words } = foldName(name);
  const key = organisationKey(words);
  return { words: words.slice(0, endOfFirmName(words)), key, letters: organisationKey([key.replaceAll(".", "")]) };
});

const isStateWord = (key: string): boolean => DEMONYMS.has(key) || STATE_NAMES.has(key);

const keepUnique = (map: Map<string, ActorDraft | null>, key: string, draft: ActorDraft): void => {
  map.set(key, map.has(key) && map.get(key) !== draft ? null : draft);
};
