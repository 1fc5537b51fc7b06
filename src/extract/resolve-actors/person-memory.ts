import { tokenIndexAt, type TokenizedArticle } from "../tokenize.ts";
import type { JoinedName } from "./join-names.ts";
import { meetPerson, type Place } from "./meet-person.ts";
import type { Recent } from "./salience.ts";

/** How many mentions back a pronoun looks. */
const MEMORY = 20;

/** From this confidence on a description is nobody else's. */
const SURE_NOMINAL = 0.65;

/** The persons met lately while an article is read from its beginning. */
export class PersonMemory {
  readonly text: TokenizedArticle;
  readonly joined: readonly JoinedName[];
  /** For each token 1 where it stands between quotation marks. */
  readonly quoted: Uint8Array;
  /** The tokens that end a description of a named person. */
  readonly described: ReadonlySet<number>;
  /** In reading order, a few. */
  readonly recent: Recent[] = [];
  /** Index, among the names, of the next to be read. */
  next = 0;
  readonly #places: readonly Place[];
  #place = 0;
  #openedIn = -1;

  constructor(text: TokenizedArticle, joined: readonly JoinedName[], quoted: Uint8Array) {
    const { places, described } = placePersons(text, joined);
    this.text = text;
    this.joined = joined;
    this.quoted = quoted;
    this.described = described;
    this.#places = places;
  }

  /** Meet all persons named or described up to a token. */
  readUpTo(index: number): void {
    while ((this.joined[this.next]?.first ?? Infinity) <= index) this.next++;
    for (
      let met = this.#places[this.#place];
      met !== undefined && met.first <= index;
      met = this.#places[++this.#place]
    )
      this.meet(met);
  }

  meet(place: Place): void {
    const opened = this.isOpened(this.text.tokens[place.first]?.sentence ?? 0);
    this.remember(meetPerson(this.text, place, this.quoted, this.recent.at(-1), opened));
  }

  remember(met: Recent): void {
    this.recent.push(met);
    if (this.recent.length > MEMORY) this.recent.shift();
    if (met.subject && !met.quoted) this.#openedIn = met.sentence;
  }

  /** Whether a sentence had a person for a subject so far. */
  isOpened(sentence: number): boolean {
    return this.#openedIn === sentence;
  }
}

/** Where persons are named or described, in reading order, and the tokens that end a description. */
function placePersons({ tokens }: TokenizedArticle, joined: readonly JoinedName[]) {
  const places: Place[] = joined.filter(({ draft }) => draft.kind === "person");
  const described = new Set<number>();
  for (const draft of new Set(places.map((place) => place.draft)))
    for (const { form, confidence, start, end } of draft.mentions) {
      if (form !== "nominal") continue;
      const last = tokenIndexAt(tokens, end - 1);
      described.add(last);
      if (confidence >= SURE_NOMINAL)
        places.push({ draft, first: tokenIndexAt(tokens, start), last: last + 1, nominal: true });
    }
  return { places: places.sort((a, b) => a.first - b.first), described };
}
