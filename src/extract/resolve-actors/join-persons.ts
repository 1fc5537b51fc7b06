import { PERSON_TITLES } from "../../lexicon/person-titles.ts";
import type { NameMention } from "../find-names.ts";
import { perText } from "../../domain/per-text.ts";
import { genderOf, newDraft, type ActorDraft, type Gender } from "./actor-draft.ts";
import { sameGivenName } from "./fold-name.ts";
import type { WrittenName } from "./read-name.ts";

/** Persons of one surname among whom a short form is looked for: keeps the work linear in hostile text. */
const MOST_NAMESAKES = 40;

/** Persons of one article by the words of their names. */
export class PersonIndex {
  readonly drafts: ActorDraft[] = [];
  readonly #byName = new Map<string, ActorDraft>();
  readonly #apart = new Set<ActorDraft>();
  readonly #byWord = new Map<string, ActorDraft[]>();

  /** Make sure a full name has its person, and tell whether it had one; run over all full names before any short one is joined. */
  addFullName(written: WrittenName): boolean {
    const { text: name, words } = written;
    if (this.#byName.has(name)) return true;
    const surname = words.at(-1) ?? "";
    const same = this.#byWord.get(surname)?.find((draft) => fitsFullName(draft.words, words));
    this.#byName.set(name, same ?? this.#register(written));
    if (same === undefined) return false;
    if (words.length > same.words.length) {
      same.name = name;
      same.words = words;
      for (const word of words) this.#index(word, same);
    }
    return true;
  }

  /** Let nobody be meant by the surname alone who is only a relative of whoever had it first. */
  setApart({ text }: WrittenName): void {
    const draft = this.#byName.get(text);
    if (draft !== undefined) this.#apart.add(draft);
  }

  /** The person that a name in its place means: full names by all words, short ones by surname, then given name, the latest met first. */
  join(written: WrittenName, gender: Gender | undefined): ActorDraft {
    const { text: name, words } = written;
    const met = words.length > 1 ? this.#byName.get(name) : undefined;
    if (met !== undefined) return met;
    const candidates = this.#byWord.get(words.at(-1) ?? "") ?? [];
    const fitting = candidates.filter((draft) => fits(draft, words) && fitsGender(draft, gender));
    const titled = gender === undefined ? [] : fitting.filter((draft) => genderOf(draft) === gender);
    if (titled.length > 0) return bestOf(titled, name, words) ?? this.#register(written);
    const meant = this.#apart.size === 0 ? fitting : fitting.filter((draft) => !this.#isApart(draft, words));
    return bestOf(meant, name, words) ?? this.#register(written);
  }

  /** A surname alone means no relative, a given name may. */
  #isApart(draft: ActorDraft, words: readonly string[]): boolean {
    return words.length === 1 && this.#apart.has(draft) && draft.words.at(-1) === words[0];
  }

  #register({ text, words, gender }: WrittenName): ActorDraft {
    const draft = newDraft("person", text, words);
    this.drafts.push(draft);
    if (words.length > 1 && gender !== undefined) draft[gender] += 1;
    for (const word of draft.words) this.#index(word, draft);
    return draft;
  }

  #index(word: string, draft: ActorDraft): void {
    const found = this.#byWord.get(word);
    if (found === undefined) this.#byWord.set(word, [draft]);
    else if (found.length < MOST_NAMESAKES && !found.includes(draft)) found.push(draft);
  }
}

const fits = (draft: ActorDraft, words: readonly string[]): boolean =>
  words.length === 1 || fitsFullName(draft.words, words) || endsWith(draft.words, words);

const endsWith = (long: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= long.length && tail.every((word, index) => long[long.length - tail.length + index] === word);

/** Same surname and given names that go together; or all words of the shorter one, in order, from the first on. */
function fitsFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  if (a.at(-1) === b.at(-1)) return sameGivenName(a[0] ?? "", b[0] ?? "") || endsWith(a, b) || endsWith(b, a);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word, index) => long[index] === word);
}

const fitsGender = (draft: ActorDraft, gender: Gender | undefined): boolean =>
  gender === undefined || (genderOf(draft) ?? gender) === gender;

/** Who was called so before, else who has the surname, else anybody; of several the latest met. */
function bestOf(fitting: readonly ActorDraft[], name: string, words: readonly string[]): ActorDraft | undefined {
  if (fitting.length < 2) return fitting[0];
  const used = fitting.filter((draft) => draft.forms.has(name));
  if (used.length > 0) return pickLatest(used);
  return pickLatest(fitting.filter((draft) => draft.words.at(-1) === words.at(-1))) ?? pickLatest(fitting);
}

function pickLatest(drafts: readonly ActorDraft[]): ActorDraft | undefined {
  let best: ActorDraft | undefined;
  for (const draft of drafts) if (best === undefined || draft.lastSeen > best.lastSeen) best = draft;
  return best;
}

/** The gender that a title tells ("Mrs. Clinton"). */
export const genderOfTitle = (text: string, { title }: NameMention): Gender | undefined =>
  title === undefined ? undefined : readTitle(text.slice(title.start, title.end)).gender;

const readTitle = perText((title): { readonly gender: Gender | undefined } => {
  for (const word of title.toLowerCase().split(/[\s.-]+/)) {
    const gender = PERSON_TITLES.get(word);
    if (gender === "female" || gender === "male") return { gender };
  }
  return { gender: undefined };
});
