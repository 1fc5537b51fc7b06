import type { TokenizedArticle } from "../tokenize.ts";

/** For each token 1 where it stands inside double quotation marks, paragraph by paragraph. */
export function findQuotedTokens({ tokens, sentences, paragraphs }: TokenizedArticle): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const paragraph of paragraphs) {
    let inside = 0;
    const last = sentences[paragraph.last - 1]?.last ?? 0;
    for (let i = sentences[paragraph.first]?.first ?? 0; i < last; i++) {
      const mark = tokens[i]?.text ?? "";
      if (mark === "“" || mark === "„" || mark === "«") inside = 1;
      else if (mark === "”" || mark === "»") inside = 0;
      else if (mark === '"' || mark === "''" || mark === "``") inside = 1 - inside;
      else quoted[i] = inside;
    }
  }
  return quoted;
}
