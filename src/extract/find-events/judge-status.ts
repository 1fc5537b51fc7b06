import type { EventStatus } from "../../domain/event.ts";
import { IRREGULAR_PAST } from "../../lexicon/verb-tenses.ts";
import type { Token } from "../tokenize.ts";
import { perWord } from "../word-form.ts";
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

/** Words that are claims, however real the verb behind them sounds. */
const CLAIMING = /^(?:accus|alleg|claim)/;
const MODALS = words("will 'll shall would could may might should must can");
const CONDITIONS = words("if unless");
/** Behind a noun these say that it is to come; that it may be. */
const PLANNED = words("planned scheduled slated due will set");
const DOUBTED = words("would could may might");
const ANNOUNCING = words("said announced told confirmed added promised vowed declared decided agreed");
const CONDITIONING = words("if unless not n't");

/** What a word says of the reality of what stands behind it. */
interface Bearing {
  readonly borders: boolean;
  readonly negates: boolean;
  readonly doubts: boolean;
  readonly claims: boolean;
  readonly plans: boolean;
  readonly isPast: boolean;
  readonly isModal: boolean;
  readonly isCondition: boolean;
}

const NO_BEARING: Bearing = {
  borders: false,
  negates: false,
  doubts: false,
  claims: false,
  plans: false,
  isPast: false,
  isModal: false,
  isCondition: false,
};

const bearing = perWord(({ lower }): Bearing => {
  const found: Bearing = {
    borders: BORDER.has(lower),
    negates: NEGATION.has(lower),
    doubts: DOUBT.has(lower),
    claims: CLAIMING.test(lower),
    plans: PLAN.has(lower),
    isPast: IRREGULAR_PAST.has(lower) || (lower.endsWith("ed") && lower.length > 3),
    isModal: MODALS.has(lower),
    isCondition: CONDITIONS.has(lower),
  };
  return Object.values(found).includes(true) ? found : NO_BEARING;
});

const bearingOf = (token: Token | undefined): Bearing => (token ? bearing(token.form) : NO_BEARING);

/** Whether a happening is told as having happened, as meant to, or as claimed, feared or conditional. */
export function judgeStatus(tokens: readonly Token[], trigger: Trigger, from: number, to: number): EventStatus {
  const { first, last, part } = trigger;
  const before = judgeBefore(tokens, trigger, from, to);
  if (before !== undefined) return before;
  const behind = part === "noun" ? judgeBehind(tokens, last, to) : undefined;
  return behind ?? (opensWithIf(tokens, first, from) ? "alleged" : "occurred");
}

/** What the words before a trigger tell, the nearest first; undefined where none tells anything. */
function judgeBefore(
  tokens: readonly Token[],
  { first, part }: Trigger,
  from: number,
  to: number,
): EventStatus | undefined {
  const isVerb = part === "verb";
  const finite = isVerb && bearingOf(tokens[first]).isPast && !hasModal(tokens, first, from);
  for (let at = first - 1; at >= Math.max(from, first - BEFORE); at--) {
    const before = tokens[at];
    const { borders, negates, doubts, claims, plans, isPast } = bearingOf(before);
    if (!before || (borders && at < first - 1) || (isVerb && before.lower === "and")) return undefined;
    if (negates && first - at <= 3) return "alleged";
    if (before.lower === "would" && isAnnounced(tokens, at, from, to)) return "planned";
    if (doubts && before.text !== "May") return finite && !claims && before.lower !== "if" ? "occurred" : "alleged";
    if (plans && !finite) return "planned";
    if (isVerb && at === first - 1 && before.lower === "to") return "planned";
    if (!isVerb && isPast && (before.tag === "VERB" || before.tag === "AUX") && !hasModal(tokens, at, from))
      return "occurred";
    if (finite && before.tag === "VERB" && !claims) return undefined;
  }
  return undefined;
}

/** What the words right behind a noun tell: "the talks planned for May". */
function judgeBehind(tokens: readonly Token[], last: number, to: number): EventStatus | undefined {
  for (let at = last; at < Math.min(to, last + AFTER); at++) {
    const after = tokens[at]?.lower ?? "";
    if (PLANNED.has(after)) return "planned";
    if (DOUBTED.has(after)) return "alleged";
  }
  return undefined;
}

function hasModal(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    const token = tokens[at];
    if (bearingOf(token).isModal) return true;
    const next = token?.lower === "to" ? tokens[at + 1]?.lower : undefined;
    if (next === "be" || next === "have") return true;
  }
  return false;
}

/** "They said they would vote in May": what was to come when it was said, unless under a condition. */
function isAnnounced(tokens: readonly Token[], would: number, from: number, to: number): boolean {
  const before = tokens.slice(Math.max(from, would - BEFORE), would);
  const around = tokens.slice(Math.max(from, would - CONDITION), Math.min(to, would + CONDITION));
  return before.some(({ lower }) => ANNOUNCING.has(lower)) && !around.some(({ lower }) => CONDITIONING.has(lower));
}

/** Whether the clause is the condition of the sentence. */
function opensWithIf(tokens: readonly Token[], first: number, from: number): boolean {
  for (let at = first - 1; at >= Math.max(from, first - CONDITION); at--) {
    const token = tokens[at];
    if (token?.text === "," || token?.lower === "that") return false;
    if (bearingOf(token).isCondition) return true;
  }
  return false;
}
