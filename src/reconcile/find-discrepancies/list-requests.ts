import type { ActorId, ArticleId } from "../../domain/ids.ts";
import { overlap, type Span } from "../../domain/span.ts";
import type { EvidenceDesk } from "./evidence-desk.ts";

/** Words that tell at whose wish a talk took place. */
export interface Request {
  readonly article: ArticleId;
  readonly words: Span;
  readonly actor: ActorId;
  readonly side: string;
}

const TALK =
  "(?:(?:\\w+-\\w+ )?(?:phone call|phone conversation|telephone conversation|telephone talk)|(?:\\w+-\\w+ )?(?:call|contact|talk|talks|meeting|conversation|summit|visit))";
const NAME = "((?:\\p{Lu}(?:[\\p{L}’'-]|\\.(?=\\S))*\\s?){1,4})";
const BODY = "((?:[\\p{L}’'-]+\\s){0,2}[\\p{L}’'-]+)";
const PATTERNS: readonly RegExp[] = [
  // "at initiative of the Norwegian side", as translations have it
  new RegExp(`\\b[Aa]t (?:request|initiative|invitation) of (?:the )?${NAME}`, "gu"),
  new RegExp(`\\b${TALK} (?:was |had been |has been )?(?:requested|initiated|sought) by (?:the )?${NAME}`, "gu"),
  new RegExp(`\\b[Aa]t the (?:request|initiative|invitation) of (?:the )?${NAME}`, "gu"),
  new RegExp(`\\b[Aa]t the (?:request|initiative|invitation) of (?:the |its |their )(?!\\p{Lu})${BODY}`, "gu"),
  new RegExp(`${NAME}(?:had |has )?(?:sought|requested|initiated|asked for|called for) the ${TALK}\\b`, "gu"),
  new RegExp(
    `\\b[Tt]he ${TALK} (?:went back to|was held (?:at|on)|came (?:at|on)|took place (?:at|on)) ${NAME}[’']s? (?:request|initiative)`,
    "gu",
  ),
];
const HINT = /request|initiati|invitation|sought the|asked for the|called for the/;

/** Who asked for the talks that an article tells of, in reading order. */
export function listRequests(article: ArticleId, desk: EvidenceDesk): Request[] {
  const report = desk.report(article);
  const text = report?.article.text ?? "";
  if (!HINT.test(text)) return [];
  const found = PATTERNS.flatMap((pattern) => Array.from(text.matchAll(pattern)));
  return found
    .flatMap((match): Request[] => {
      const [whole, name = ""] = match;
      const start = match.index + whole.indexOf(name);
      const mention = report?.mentions.find((one) => overlap(one, { start, end: start + name.length }) > 0);
      if (!mention) return [];
      const words = { start: match.index, end: match.index + whole.trimEnd().length };
      return [{ article, words, actor: mention.actor, side: desk.findings.sides(mention.actor) }];
    })
    .sort((a, b) => a.words.start - b.words.start);
}
