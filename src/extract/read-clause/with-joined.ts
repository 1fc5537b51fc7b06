import type { Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
import type { ActorWords, ArticleActorWords } from "./sentence-actors.ts";

/** A mention with those joined to it by "and" before it. */
export function withJoined({ byLast, tokens }: ArticleActorWords, head: ActorWords): ActorWords[] {
  const joined = [head];
  for (let at = head.first; ;) {
    let back = at - 1;
    while (isTitleWord(tokens[back])) back--;
    const joint = tokens[back];
    if (!joint || !(joint.lower === "and" || joint.text === "&" || (joint.text === "," && joined.length > 1))) break;
    const other = byLast[joint.lower === "and" && tokens[back - 1]?.text === "," ? back - 1 : back];
    if (!other || other.actor === head.actor) break;
    joined.unshift(other);
    at = other.first;
  }
  return joined;
}

const POSSESSIVES = new Set(["his", "her", "its", "their"]);
const possesses = perWord(({ lower }) => POSSESSIVES.has(lower));

/** A word that may stand between a conjunction and a name: title, adjective, article, "his" of "his Kenyan counterpart". */
const isTitleWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === "PROPN" ||
    token.tag === "NOUN" ||
    token.tag === "ADJ" ||
    token.tag === "DET" ||
    possesses(token.form));
