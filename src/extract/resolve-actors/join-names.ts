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

/** Join all names of an article to actors, in reading order. */
export function joinNames({ article, tokens }: TokenizedArticle, names: readonly NameMention[]): JoinedName[] {
  const persons = new PersonIndex();
  const organisations = new OrganisationIndex();
  const others = new Map<string, ActorDraft>();
  const folded = new Map<string, readonly string[]>();
  const surface = ({ start, end }: NameMention): string => article.text.slice(start, end);
  for (const name of names) {
    if (name.kind === "person" && surface(name).includes(" ")) persons.addFullName(surface(name));
    if (name.kind === "organisation" && /\s/.test(surface(name))) organisations.addFullName(surface(name));
  }
  tieAcronyms(article.text, names, organisations);
  const states = statesNamed(names.map((name) => [surface(name), name] as const));
  return names.map((name) => {
    const text = surface(name);
    const first = tokenIndexAt(tokens, name.start);
    const last = tokenIndexAt(tokens, name.end - 1) + 1;
    const draft = joinName(name, text, {
      persons,
      organisations,
      others,
      states,
      tokens,
      first,
      last,
      article: article.text,
      folded,
    });
    addMention(draft, name, text, startWithTitle(tokens, name));
    return { name, draft, first, last };
  });
}

interface Context {
  readonly persons: PersonIndex;
  readonly organisations: OrganisationIndex;
  readonly others: Map<string, ActorDraft>;
  readonly states: ReadonlySet<StateCode>;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly article: string;
  readonly folded: Map<string, readonly string[]>;
}

function foldOnce(folded: Map<string, readonly string[]>, text: string): readonly string[] {
  let words = folded.get(text);
  if (words === undefined) {
    words = foldName(text);
    folded.set(text, words);
  }
  return words;
}

function joinName(name: NameMention, text: string, context: Context): ActorDraft {
  if (name.kind === "person") {
    const gender = genderOfTitle(context.article, name);
    const draft = context.persons.join(text, gender);
    if (gender !== undefined) draft[gender] += 3;
    return draft;
  }
  if (name.kind === "organisation") return context.organisations.join(text);
  const words = foldOnce(context.folded, text);
  const state = stateOf(name, words.join(" "), context);
  if (state !== undefined) return others(context, "state", state, text, words, state);
  return others(context, name.kind, words.join(" "), text, words);
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
    draft = newDraft(kind, text, words, state === undefined ? {} : { state });
    drafts.set(id, draft);
  }
  return draft;
}

/** The state a name stands for: by its own name, as an adjective, as "the Russians", or through a capital that acts. */
function stateOf(name: NameMention, key: string, context: Context): StateCode | undefined {
  if (name.kind === "state") return STATE_NAMES.get(key) ?? DEMONYMS.get(key) ?? key;
  if (name.kind === "group" && context.tokens[context.first - 1]?.lower === "the")
    return DEMONYMS.get(key.replace(/s$/, ""));
  if (name.kind !== "place") return undefined;
  const code = CAPITALS.get(key);
  return code !== undefined && context.states.has(code) && actsAsState(context.tokens, context.first, context.last)
    ? code
    : undefined;
}

/** States that an article names outright; a capital stands only for one of them. */
function statesNamed(names: readonly (readonly [string, NameMention])[]): Set<StateCode> {
  const codes = new Set<StateCode>();
  for (const [text, { kind }] of names) {
    if (kind !== "state") continue;
    const key = foldName(text).join(" ");
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
function startWithTitle(tokens: readonly Token[], { title, start }: NameMention): number {
  if (title === undefined) return start;
  const before = tokens[tokenIndexAt(tokens, title.start) - 1];
  const attached =
    before !== undefined &&
    before.sentence === tokens[tokenIndexAt(tokens, start)]?.sentence &&
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
