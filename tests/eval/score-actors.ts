import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { overlap, type Span } from "../../src/domain/span.ts";
import { outputOf } from "./scorer.ts";
import { readLines } from "./read-lines.ts";

interface Chain {
  readonly id: string;
  readonly kind?: string;
  readonly type?: string;
  readonly mentions: readonly (Span & { readonly text: string })[];
}

/** An article with its chains, as gold or as predicted. */
interface ChainedArticle {
  readonly id: string;
  readonly topic?: string;
  readonly chains: readonly Chain[];
}

/**
 * How well actors are joined, apart from where their mentions begin and end: every gold mention goes to the actor whose
 * mention covers most of it, and mentions that nothing covers are left out on both sides.
 */
export function scoreActors(gold: string, predicted: string, scorers: string, scratch: string): string {
  return [["person", "place"], ["person"], ["place"]]
    .map((types) => {
      const [asked, answered, covered] = align(readArticles(gold), readArticles(predicted), types);
      const files = [asked, answered].map((articles, index) => {
        const file = join(scratch, `${basename(gold)}.${types.join("-")}.${index}.jsonl`);
        writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(""));
        return file;
      });
      const [first = "", second = ""] = files;
      const scored = outputOf(join(scorers, "score-coref.mjs"), first, second, "--kind", "entity", "--scope", "topic");
      return `at the gold mentions (${types.map((type) => `${type}s`).join(" and ")}, ${covered} covered)\n${scored}`;
    })
    .join("");
}

const readArticles = (file: string): ChainedArticle[] =>
  readLines(file).map((line) => line as unknown as ChainedArticle);

/** Gold chains of some types without the mentions that nothing covers, the same mentions by predicted actor, and how many. */
function align(
  gold: readonly ChainedArticle[],
  predicted: readonly ChainedArticle[],
  types: readonly string[],
): [ChainedArticle[], ChainedArticle[], string] {
  const found = new Map(predicted.map((article) => [article.id, article.chains]));
  let [all, covered] = [0, 0];
  const aligned = gold.map((article) => {
    const answers = new Map<string, (typeof article.chains)[number]["mentions"][number][]>();
    const chains = article.chains
      .filter(({ kind, type }) => kind === "entity" && type !== undefined && types.includes(type))
      .map((chain) => {
        const mentions = chain.mentions.filter((mention) => {
          const actor = actorAt(mention, found.get(article.id) ?? []);
          if (actor !== undefined) answers.set(actor, [...(answers.get(actor) ?? []), mention]);
          return actor !== undefined;
        });
        [all, covered] = [all + chain.mentions.length, covered + mentions.length];
        return { ...chain, mentions };
      });
    const answered = [...answers].map(([id, mentions]) => ({ id, kind: "entity", mentions }));
    return [
      { ...article, chains: chains.filter(({ mentions }) => mentions.length > 0) },
      { ...article, chains: answered },
    ] as const;
  });
  return [aligned.map(([asked]) => asked), aligned.map(([, answered]) => answered), `${covered} of ${all}`];
}

const PRONOUN =
  /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|I|me|my|we|us|our|you|your|who|whom|whose|himself|herself)$/i;

/** The actor with the mention that shares most with a span; of equals the longest mention. */
function actorAt(span: Span, chains: readonly Chain[]): string | undefined {
  const meeting = chains
    .filter(({ kind }) => kind === "entity")
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention, shared: overlap(mention, span) })))
    .filter(({ mention, shared }) => shared > 0 && !PRONOUN.test(mention.text)); // "his" within "his lawyer" is not the lawyer
  return meeting.sort((a, b) => b.shared - a.shared || b.mention.end - a.mention.end)[0]?.id;
}
