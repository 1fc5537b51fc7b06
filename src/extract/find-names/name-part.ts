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

/** A part with its key; not weak, no title and no adjective unless said. */
export function toPart(
  tokens: readonly Token[],
  first: number,
  last: number,
  more: Partial<Pick<NamePart, "title" | "demonym" | "weak">> = {},
): NamePart {
  const { title = null, demonym = false, weak = false } = more;
  return { first, last, key: keyOf(tokens, first, last), title, demonym, weak };
}
