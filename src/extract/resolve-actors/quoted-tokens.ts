import type { Quotation } from "../find-quotations.ts";
import { tokenIndexAt, type TokenizedArticle } from "../tokenize.ts";

/** For each token 1 where it stands between quotation marks. */
export function findQuotedTokens({ tokens }: TokenizedArticle, quotations: readonly Quotation[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const { stretches } of quotations)
    for (const { start, end } of stretches) {
      const last = tokenIndexAt(tokens, end - 1);
      for (let at = tokenIndexAt(tokens, start); at <= last && at < quoted.length; at++) quoted[at] = 1;
    }
  return quoted;
}
