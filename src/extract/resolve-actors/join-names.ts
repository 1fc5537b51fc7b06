import type { MentionForm } from "../../domain/mention.ts";
import { CAPITALS, DEMONYMS, STATE_NAMES, type StateCode } from "../../lexicon/states.ts";
import type { NameMention } from "../find-names.ts";
import { tokenIndexAt, type Token, type TokenizedArticle } from "../tokenize.ts";
import { newDraft, type ActorDraft } from "./actor-draft.ts";
import { actsAsState } from "./acts-as-state.ts";
import { foldName } from "./fold-name.ts";
import { OrganisationIndex } from "./join-organisations.ts";
import { genderOfTitle, PersonIndex } from "./join-persons.ts";

/** A name with the actor it was joined to. */
export interface JoinedName {
  readonly name: NameMention;
  readonly draft: ActorDraft;
  /** Index of its first token, and of the one after its last. */
  readonly first: number;
  readonly last: number;
}

/** What goes with the title behind it: "US President", "former President". */
const ATTRIBUTES: ReadonlySet<Token["tag"]> = new Set<Token["tag"]>(["ADJ", "NOUN", "PROPN"]);

/** The actors of an article so far, and where they stand. */
interface Context {
  readonly persons: PersonIndex;
  readonly organisations: OrganisationIndex;
  readonly others: Map<string, ActorDraft>;
  /** States that the article names outright. */
  readonly states: ReadonlySet<StateCode>;
  readonly tokens: readonly Token[];
  readonly article: string;
}

/** Join all names of an article to actors, in reading order. */
export function joinNames({ article, tokens }: TokenizedArticle, names: readonly NameMention[]): JoinedName[] {
  const texts = names.map(({ start, end }) => article.text.slice(start, end));
  const persons = new PersonIndex();
  const organisations = new OrganisationIndex();
  for (const [index, { kind }] of names.entries()) {
    const text = texts[index] ?? "";
    if (kind === "person" && text.includes(" ")) persons.addFullName(text);
    if (kind === "organisation" && /\s/.test(text)) organisations.addFullName(text);
  }
  tieAcronyms(article.text, names, organisations);
  const states = statesNamed(names, texts);
  const context = { persons, organisations, others: new Map(), states, tokens, article: article.text };
  return names.map((name, index) => joinMention(name, texts[index] ?? "", context));
}

function joinMention(name: NameMention, text: string, context: Context): JoinedName {
  const { tokens } = context;
  const first = tokenIndexAt(tokens, name.start);
  let last = first + 1;
  while ((tokens[last - 1]?.end ?? Infinity) < name.end) last++;
  const draft = joinName(name, text, context, first, last);
  addMention(draft, name, text, startWithTitle(tokens, name, first));
  return { name, draft, first, last };
}

function joinName(name: NameMention, text: string, context: Context, first: number, last: number): ActorDraft {
  if (name.kind === "person") {
    const gender = genderOfTitle(context.article, name);
    const draft = context.persons.join(text, gender);
    if (gender !== undefined) draft[gender] += 3;
    return draft;
  }
  if (name.kind === "organisation") return context.organisations.join(text);
  const { words, key } = foldName(text);
  const state = stateOf(name, key, context, first, last);
  if (state !== undefined) return others(context, "state", state, text, words, state);
  return others(context, name.kind, key, text, words);
}

function others(
  { others: drafts }: Context,
  kind: ActorDraft["kind"],
  key: string,
  text: string,
  words: readonly string[],
  state?: StateCode,
): ActorDraft {
  const id = `${kind} ${key}`;
  let draft = drafts.get(id);
  if (draft === undefined) {
    draft = newDraft(kind, text, words, { state });
    drafts.set(id, draft);
  }
  return draft;
}

/** The state a name stands for: by its own name, as an adjective, as "the Russians", or through a capital that acts. */
function stateOf(name: NameMention, key: string, context: Context, first: number, last: number): StateCode | undefined {
  if (name.kind === "state") return STATE_NAMES.get(key) ?? DEMONYMS.get(key) ?? key;
  if (name.kind === "group" && context.tokens[first - 1]?.lower === "the") return DEMONYMS.get(key.replace(/s$/, ""));
  if (name.kind !== "place") return undefined;
  const code = CAPITALS.get(key);
  return code !== undefined && context.states.has(code) && actsAsState(context.tokens, first, last) ? code : undefined;
}

/** States that an article names outright; a capital stands only for one of them. */
function statesNamed(names: readonly NameMention[], texts: readonly string[]): Set<StateCode> {
  const codes = new Set<StateCode>();
  for (const [index, { kind }] of names.entries()) {
    if (kind !== "state") continue;
    const { key } = foldName(texts[index] ?? "");
    const code = STATE_NAMES.get(key) ?? DEMONYMS.get(key);
    if (code !== undefined) codes.add(code);
  }
  return codes;
}

function tieAcronyms(text: string, names: readonly NameMention[], organisations: OrganisationIndex): void {
  for (const [index, name] of names.entries()) {
    const next = names[index + 1];
    if (name.kind !== "organisation" || next === undefined) continue;
    if (/^\s*\(\s*$/.test(text.slice(name.end, next.start)) && text[next.end] === ")")
      organisations.tieAcronym(text.slice(next.start, next.end), text.slice(name.start, name.end));
  }
}

/** Where a name starts with the title that opens its phrase ("President Ann Lee", but "French President Ann Lee"). */
function startWithTitle(tokens: readonly Token[], { title, start }: NameMention, first: number): number {
  if (title === undefined) return start;
  const before = tokens[tokenIndexAt(tokens, title.start) - 1];
  const attached =
    before !== undefined &&
    before.sentence === tokens[first]?.sentence &&
    (ATTRIBUTES.has(before.tag) || before.lower === "'s" || before.text === "-");
  return attached ? start : title.start;
}

function addMention(draft: ActorDraft, name: NameMention, text: string, start: number): void {
  draft.forms.set(text, (draft.forms.get(text) ?? 0) + 1);
  draft.lastSeen = name.start;
  draft.mentions.push({
    start,
    end: name.end,
    form: formOf(draft, name, text),
    confidence: name.confidence,
    foundBy: name.foundBy,
  });
}

/** An adjective points at its state without naming it; acronyms beside a long form and acting capitals are other names. */
function formOf(draft: ActorDraft, name: NameMention, text: string): MentionForm {
  if (name.adjective) return "nominal";
  if (draft.kind === "state" && name.kind !== "state") return "alias";
  const acronym = draft.kind === "organisation" && draft.words.length > 1 && /^[\p{Lu}.&]{2,}$/u.test(text);
  return acronym ? "alias" : "name";
}
