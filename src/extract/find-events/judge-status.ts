import type { EventStatus } from "../../domain/event.ts";
import { IRREGULAR_PAST } from "../../lexicon/verb-tenses.ts";
import type { Token } from "../tokenize.ts";
import type { Trigger } from "./find-triggers.ts";

/** Tokens before and after a trigger in which words about its reality are looked for. */
const BEFORE = 11;
const AFTER = 4;
/** Tokens; the "if" of a condition stands no further before its verb. */
const CONDITION = 30;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words after which something is claimed, feared, threatened or only thought of. */
const DOUBT = words(`
  if unless whether could may might would alleged allegedly accuse accuses accused accusing claim claims claimed suspected
  suspect feared fear fears fearing threat threats threaten threatens threatened threatening warn warns warned warning
  possible potential prospective likely unlikely hypothetical any deny denies denied reject rejects rejected against avoid
  prevent deter preventing alleges purported risk case event reason justification whenever`);
/** Words after which something is meant to happen. */
const PLAN = words(`
  will shall 'll plan plans planned planning scheduled schedule slated due expected upcoming forthcoming prepare prepares
  preparing preparation preparations ahead intends intend intended propose proposes proposed next tomorrow future demand
  demands demanded demanding call calls called urge urges urged want wants wanted seek seeks ask asks asked hope hopes ready
  willing agreed promise promised vow vowed should must announce set before invited aims further`);
const NEGATION = words("no not never n't without cannot");
/** Words with which another clause begins, whose reality says nothing about this one. */
const BORDER = words("; : but after while since when as than");

/** Whether a happening is told as having happened, as meant to, or as claimed, feared or conditional. */
export function judgeStatus(
  tokens: readonly Token[],
  { first, last, part }: Trigger,
  from: number,
  to: number,
): EventStatus {
  const token = tokens[first];
  const finite = part === "verb" && token !== undefined && isPast(token) && !hasModal(tokens, first, from);
  for (let at = first - 1; at >= Math.max(from, first - BEFORE); at--) {
    const before = tokens[at];
    if (!before || (BORDER.has(before.lower) && at < first - 1)) break;
    if (before.lower === "and" && part === "verb") break;
    if (NEGATION.has(before.lower) && first - at <= 3) return "alleged";
    if (before.lower === "would" && isAnnounced(tokens, at, from, to)) return "planned";
    if (DOUBT.has(before.lower) && before.text !== "May")
      return finite && !/^(?:if|accus|alleg|claim)/.test(before.lower) ? "occurred" : "alleged";
    if (PLAN.has(before.lower) && !finite) return "planned";
    if (before.lower === "to" && at === first - 1 && part === "verb") return "planned";
    if (
      part === "noun" &&
      (before.tag === "VERB" || before.tag === "AUX") &&
      isPast(before) &&
      !hasModal(tokens, at, from)
    )
      return "occurred";
    if (finite && before.tag === "VERB" && !/^(?:accus|alleg|claim)/.test(before.lower)) break;
  }
  if (part === "verb") return opensWithIf(tokens, first, from) ? "alleged" : "occurred";
  for (let at = last; at < Math.min(to, last + AFTER); at++) {
    const after = tokens[at]?.lower ?? "";
    if (/^(?:planned|scheduled|slated|due|will|set|would|could|may|might)$/.test(after))
      return after === "would" || after === "could" || after === "may" || after === "might" ? "alleged" : "planned";
  }
  return opensWithIf(tokens, first, from) ? "alleged" : "occurred";
}

const isPast = ({ lower }: Token): boolean => IRREGULAR_PAST.has(lower) || (lower.endsWith("ed") && lower.length > 3);

function hasModal(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (/^(?:will|'ll|shall|would|could|may|might|should|must|can)$/.test(lower)) return true;
    if (lower === "to" && /^(?:be|have)$/.test(tokens[at + 1]?.lower ?? "")) return true;
  }
  return false;
}

const ANNOUNCED = /^(?:said|announced|told|confirmed|added|promised|vowed|declared|decided|agreed)$/;

/** "They said they would vote in May": what was to come when it was said, unless under a condition. */
function isAnnounced(tokens: readonly Token[], would: number, from: number, to: number): boolean {
  const before = tokens.slice(Math.max(from, would - BEFORE), would);
  const around = tokens.slice(Math.max(from, would - CONDITION), Math.min(to, would + CONDITION));
  return (
    before.some(({ lower }) => ANNOUNCED.test(lower)) &&
    !around.some(({ lower }) => /^(?:if|unless|not|n't)$/.test(lower))
  );
}

/** Whether the clause is the condition of the sentence. */
function opensWithIf(tokens: readonly Token[], first: number, from: number): boolean {
  for (let at = first - 1; at >= Math.max(from, first - CONDITION); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "," || lower === "that") return false;
    if (lower === "if" || lower === "unless") return true;
  }
  return false;
}
