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

/** New words numbered until the tagger is made anew, which takes some 65 ms: enough for a thousand articles. */
const MOST_NEW_WORDS = 100_000;

/**
 * Words of plain letters are one token wherever they stand, known or not: they may be remembered, which saves wink-nlp the
 * work of learning the names of an article again in each of its paragraphs. Up to so many at a time.
 */
const PLAIN = /^[A-Za-z]+$/;
const MOST_PLAIN_WORDS = 20_000;

/** Read once: the model turns these patterns into text whenever it is asked, each time twice as long, until memory ends. */
const PATTERNS = (winkModel.metaCER as () => unknown)();

/** Beginnings, endings and shapes of new words. Nothing here asks for them; wink-nlp has room for 6,900 new beginnings. */
const PASSING = ["prefix", "suffix", "shape"] as const;
const MOST_PASSING = 4_000;

/**
 * wink-nlp that forgets. As it comes, it remembers every word that its model does not know, and from then on cuts later
 * texts differently ("Clinton's" as one token once "Clinton's?" was met): the finds of an article would hang on the
 * articles before it, and memory would grow without end.
 */
export class ForgetfulTagger {
  #wink = startWink();
  #newFrom = this.#wink.sizes.lexeme;
  #plainWords: string[] = [];

  get its() {
    return this.#wink.nlp.its;
  }

  /** What `read` takes from the document of this text; the document is of no use afterwards. */
  read<Value>(text: string, take: (document: Document) => Value): Value {
    try {
      return take(this.#wink.nlp.readDoc(text));
    } finally {
      this.#forget();
    }
  }

  /** New words lose their place in the vocabulary; their numbers stay taken, because other tables run beside them. */
  #forget(): void {
    const { features, sizes } = this.#wink;
    const { list, hash } = features.lexeme;
    for (let number = this.#newFrom; number < list.length; number++) {
      const word = list[number] ?? "";
      if (PLAIN.test(word)) this.#plainWords.push(word);
      else delete hash[word];
    }
    this.#newFrom = list.length;
    if (this.#plainWords.length > MOST_PLAIN_WORDS) {
      for (const word of this.#plainWords) delete hash[word];
      this.#plainWords = [];
    }
    for (const name of PASSING) truncate(features[name], sizes[name]);
    if (list.length > sizes.lexeme + MOST_NEW_WORDS) this.#startAgain();
  }

  #startAgain(): void {
    this.#wink = startWink();
    this.#newFrom = this.#wink.sizes.lexeme;
    this.#plainWords = [];
  }
}

function startWink() {
  const core = (winkModel.core as () => CoreModel)();
  const nlp = winkNlp({ ...winkModel, core: () => core, metaCER: () => PATTERNS }, ["sbd", "pos"]);
  const { lexeme, prefix, suffix, shape } = core.features;
  const sizes = {
    lexeme: lexeme.list.length,
    prefix: prefix.list.length,
    suffix: suffix.list.length,
    shape: shape.list.length,
  };
  return { nlp, features: core.features, sizes };
}

function truncate(vocabulary: Vocabulary, size: number): void {
  if (vocabulary.list.length <= size + MOST_PASSING) return;
  for (const value of vocabulary.list.slice(size)) delete vocabulary.hash[value];
  vocabulary.list.length = size;
  vocabulary.index = size;
}
