import type { Token } from "../tokenize.ts";

/** A stretch of a chunk that may be one name; tokens `first` to `last` (excluded). */
export interface NamePart {
  readonly first: number;
  readonly last: number;
  /** Its words in small letters: what one name is known by all over the article. */
  readonly key: string;
  /** The tokens of the title right before it. */
  readonly title: { readonly first: number; readonly last: number } | null;
  /** An adjective of a state: "Russian" in "Russian troops". */
  readonly demonym: boolean;
  readonly weak: boolean;
}

/** Lower-cased words of a stretch, hyphens kept without spaces. */
export function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = tokens[first]?.lower ?? "";
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    key += (token.start > (tokens[i - 1]?.end ?? 0) ? " " : "") + token.lower;
  }
  return key;
}

/** The token behind the word that starts a stretch: hyphens and marks without blanks belong to it. */
export function endOfWord(tokens: readonly Token[], first: number, last: number): number {
  let end = first + 1;
  while (end < last && isWrittenOn(tokens, end)) end++;
  return end;
}

/** The first token of the word that ends a stretch. */
export function startOfWord(tokens: readonly Token[], first: number, last: number): number {
  let start = last - 1;
  while (start > first && isWrittenOn(tokens, start)) start--;
  return start;
}

/** Whether no blank stands before a token. */
const isWrittenOn = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.start ?? 0) <= (tokens[at - 1]?.end ?? 0);

/** A part with its key. */
export function toPart(
  tokens: readonly Token[],
  first: number,
  last: number,
  title: NamePart["title"],
  demonym: boolean,
  weak: boolean,
): NamePart {
  return { first, last, key: keyOf(tokens, first, last), title, demonym, weak };
}

/** A part without title that is no adjective. */
export const toPlainPart = (tokens: readonly Token[], first: number, last: number, weak: boolean): NamePart =>
  toPart(tokens, first, last, null, false, weak);
