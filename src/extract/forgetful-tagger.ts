import winkModel from "wink-eng-lite-web-model";
import winkNlp, { type Document } from "wink-nlp";

/** What wink-nlp knows of one property of words, and adds to while it reads. */
interface Vocabulary {
  readonly list: string[];
  readonly hash: Record<string, number>;
  index: number;
}

/** The part of wink's model that is written to; its type declarations leave the model open. */
interface CoreModel {
  readonly features: Readonly<Record<"lexeme" | "prefix" | "suffix" | "shape", Vocabulary>>;
}

/** New words kept until the tagger is made anew, which takes some 65 ms: enough for a thousand articles. */
const MOST_NEW_WORDS = 100_000;

/** Passing words: everything about them but their number can be taken back. */
const PASSING = ["prefix", "suffix", "shape"] as const;

/**
 * wink-nlp that forgets. As it comes, it remembers every word that its model does not know, and from then on cuts later
 * texts differently ("Clinton's" as one token once "Clinton's?" was met): the finds of an article would hang on the
 * articles before it, and memory would grow without end.
 */
export class ForgetfulTagger {
  #nlp = winkNlp(winkModel);
  #core: CoreModel | undefined;
  #sizes: Readonly<Record<string, number>> = {};
  #newFrom = 0;

  constructor() {
    this.#start();
  }

  get its() {
    return this.#nlp.its;
  }

  /** What `read` takes from the document of this text; the document is of no use afterwards. */
  read<Value>(text: string, take: (document: Document) => Value): Value {
    try {
      return take(this.#nlp.readDoc(text));
    } finally {
      this.#forget();
    }
  }

  #start(): void {
    const load = winkModel.core as () => CoreModel;
    const core = (): CoreModel => (this.#core = load());
    this.#nlp = winkNlp({ ...winkModel, core }, ["sbd", "pos"]);
    const features = Object.entries(this.#core?.features ?? {});
    this.#sizes = Object.fromEntries(features.map(([name, { list }]) => [name, list.length]));
    this.#newFrom = this.#sizes["lexeme"] ?? 0;
  }

  /** New words lose their place in the vocabulary; their numbers stay taken, because other tables run beside them. */
  #forget(): void {
    if (!this.#core) return;
    const { lexeme, ...features } = this.#core.features;
    for (const word of lexeme.list.slice(this.#newFrom)) delete lexeme.hash[word];
    this.#newFrom = lexeme.list.length;
    for (const name of PASSING) truncate(features[name], this.#sizes[name] ?? 0);
    if (lexeme.list.length > (this.#sizes["lexeme"] ?? 0) + MOST_NEW_WORDS) this.#start();
  }
}

function truncate(vocabulary: Vocabulary, size: number): void {
  for (const value of vocabulary.list.slice(size)) delete vocabulary.hash[value];
  vocabulary.list.length = size;
  vocabulary.index = size;
}
