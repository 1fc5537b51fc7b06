import type { Token } from "../tokenize.ts";
import { isNominal, opens } from "./clause-borders.ts";
import type { ActorWords, ArticleActorWords } from "./sentence-actors.ts";

/** Actors inside the noun phrase that ends just before a token: "Russia's", "the Ann–Bob", "German and French". */
export function modifiersOf({ tokens, byLast }: ArticleActorWords, noun: number): ActorWords[] {
  const found: ActorWords[] = [];
  for (let at = noun; !opens(tokens, noun, at - 1) && at > noun - 8;) {
    const words = byLast[at];
    if (words) {
      found.unshift(words);
      at = words.first;
    } else if (
      isModifier(tokens[at - 1]) ||
      (found.length > 0 && byLast[at - 1] !== undefined && isJoint(tokens[at - 1]))
    )
      at--;
    else break;
  }
  return found;
}

const isJoint = (token: Token | undefined): boolean => token?.lower === "and" || token?.text === "&";

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined && (isNominal(token) || token.lower === "'s" || token.text === "-" || token.text === "–");
