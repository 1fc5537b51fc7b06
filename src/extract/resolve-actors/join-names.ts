import type { MentionForm } from "../../domain/mention.ts";
import type { StateCode } from "../../lexicon/states.ts";
import type { NameMention } from "../find-names.ts";
import { tokenIndexAt, type Token, type TokenizedArticle } from "../tokenize.ts";
import { newDraft, type ActorDraft } from "./actor-draft.ts";
import { actsAsState } from "./acts-as-state.ts";
import { isRelative } from "./is-relative.ts";
import { OrganisationIndex } from "./join-organisations.ts";
import { genderOfTitle, PersonIndex } from "./join-persons.ts";
import { readName, readWord, type WrittenName } from "./read-name.ts";

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
  /** By kind, then by state or name. */
  readonly others: Map<ActorDraft["kind"], Map<string, ActorDraft>>;
  /** States that the article names outright. */
  readonly states: ReadonlySet<StateCode>;
  readonly tokens: readonly Token[];
  readonly article: string;
}

/** Join all names of an article to actors, in reading order. */
export function joinNames({ article, tokens }: TokenizedArticle, names: readonly NameMention[]): JoinedName[] {
  const written: WrittenName[] = [];
  for (const { first, start, end } of names) {
    const opening = tokens[first];
    const isWord = opening?.start === start && opening.end === end;
    written.push(isWord ? readWord(opening.form) : readName(article.text.slice(start, end)));
  }
  const persons = new PersonIndex();
  const organisations = new OrganisationIndex();
  const states = new Set<StateCode>();
  const bare = new Set<string>();
  for (let index = 0; index < names.length; index++) {
    const mention = names[index];
    const name = written[index];
    if (name === undefined || mention === undefined) continue;
    const { kind } = mention;
    if (kind === "person" && name.text.includes(" ")) {
      const known = persons.addFullName(name);
      if (!known && bare.has(name.words.at(-1) ?? "") && isRelative(tokens, mention, names[index - 1]))
        persons.setApart(name);
    } else if (kind === "person") bare.add(name.words[0] ?? "");
    else if (kind === "organisation" && name.long) organisations.addFullName(name.text);
    else if (kind === "state" && name.state !== undefined) states.add(name.state);
  }
  tieAcronyms(article.text, names, organisations);
  const context = { persons, organisations, others: new Map(), states, tokens, article: article.text };
  const joined: JoinedName[] = [];
  for (const [index, name] of written.entries()) {
    const mention = names[index];
    if (mention !== undefined) joined.push(joinMention(mention, name, context));
  }
  return joined;
}

function joinMention(name: NameMention, written: WrittenName, context: Context): JoinedName {
  const { first, last } = name;
  const draft = joinName(name, written, context);
  addMention(draft, name, written, startWithTitle(context.tokens, name));
  return { name, draft, first, last };
}

function joinName(name: NameMention, written: WrittenName, context: Context): ActorDraft {
  if (name.kind === "person") {
    const gender = genderOfTitle(context.article, name);
    const draft = context.persons.join(written, gender);
    if (gender !== undefined) draft[gender] += 3;
    return draft;
  }
  if (name.kind === "organisation") return context.organisations.join(written.text);
  const state = stateOf(name, written, context);
  return state === undefined
    ? joinOther(context, name.kind, written.key, written, undefined)
    : joinOther(context, "state", state, written, state);
}

function joinOther(
  { others }: Context,
  kind: ActorDraft["kind"],
  key: string,
  { text, words }: WrittenName,
  state: StateCode | undefined,
): ActorDraft {
  let drafts = others.get(kind);
  if (drafts === undefined) others.set(kind, (drafts = new Map()));
  let draft = drafts.get(key);
  if (draft === undefined) {
    draft = newDraft(kind, text, words, { state });
    drafts.set(key, draft);
  }
  return draft;
}

/** The state a name stands for: by its own name, as an adjective, as "the Russians", or through a capital that acts. */
function stateOf(name: NameMention, written: WrittenName, { tokens, states }: Context): StateCode | undefined {
  if (name.kind === "state") return written.state ?? written.key;
  if (name.kind === "group") return tokens[name.first - 1]?.lower === "the" ? written.stateOfPeople : undefined;
  if (name.kind !== "place") return undefined;
  const code = written.stateOfCapital;
  return code !== undefined && states.has(code) && actsAsState(tokens, name.first, name.last) ? code : undefined;
}

function tieAcronyms(text: string, names: readonly NameMention[], organisations: OrganisationIndex): void {
  for (let index = 1; index < names.length; index++) {
    const name = names[index - 1];
    const next = names[index];
    if (name?.kind !== "organisation" || next === undefined || text[next.end] !== ")") continue;
    if (/^\s*\(\s*$/.test(text.slice(name.end, next.start)))
      organisations.tieAcronym(text.slice(next.start, next.end), text.slice(name.start, name.end));
  }
}

/** Where a name starts with the title that opens its phrase ("President Ann Lee", but "French President Ann Lee"). */
function startWithTitle(tokens: readonly Token[], { title, start, first }: NameMention): number {
  if (title === undefined) return start;
  const before = tokens[tokenIndexAt(tokens, title.start) - 1];
  const attached =
    before !== undefined &&
    before.sentence === tokens[first]?.sentence &&
    (ATTRIBUTES.has(before.tag) || before.lower === "'s" || before.text === "-");
  return attached ? start : title.start;
}

function addMention(draft: ActorDraft, name: NameMention, written: WrittenName, start: number): void {
  const { text } = written;
  draft.forms.set(text, (draft.forms.get(text) ?? 0) + 1);
  draft.lastSeen = name.start;
  draft.mentions.push({
    start,
    end: name.end,
    form: formOf(draft, name, written),
    confidence: name.confidence,
    foundBy: name.foundBy,
  });
}

/** An adjective points at its state without naming it; acronyms beside a long form and acting capitals are other names. */
function formOf(draft: ActorDraft, name: NameMention, { acronym }: WrittenName): MentionForm {
  if (name.adjective) return "nominal";
  if (draft.kind === "state" && name.kind !== "state") return "alias";
  return acronym && draft.kind === "organisation" && draft.words.length > 1 ? "alias" : "name";
}
