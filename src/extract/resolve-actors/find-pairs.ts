import { firstFrom } from "../first-from.ts";
import type { Token } from "../tokenize.ts";
import { newDraft, type ActorDraft } from "./actor-draft.ts";
import { addNominal } from "./add-nominal.ts";
import { isAide } from "./is-aide.ts";
import type { JoinedName } from "./join-names.ts";

/** Plural nouns that after "two" or "both" mean the last two persons or states. */
export const PAIR_NOUNS: ReadonlyMap<string, "person" | "state"> = new Map([
  ["leaders", "person"],
  ["presidents", "person"],
  ["ministers", "person"],
  ["men", "person"],
  ["women", "person"],
  ["candidates", "person"],
  ["politicians", "person"],
  ["rivals", "person"],
  ["countries", "state"],
  ["nations", "state"],
  ["states", "state"],
  ["sides", "state"],
  ["governments", "state"],
  ["powers", "state"],
]);

/** Roles of those who lead a state. */
export const HEADS: ReadonlySet<string> = new Set(
  "president premier chancellor king queen leader emir sultan".split(" "),
);

/** How many names back the two are looked for. */
const MEMORY = 40;

/** Stands for such a noun before a verb: "the two first met in Oslo". */
export const BARE = "two";
const VERBAL: ReadonlySet<string> = new Set(["VERB", "AUX", "ADV"]);

const PAIR_WORDS = new Set(["two", "both"]);

export function addPair(
  tokens: readonly Token[],
  index: number,
  joined: readonly JoinedName[],
  groups: Map<string, ActorDraft>,
): void {
  const noun = tokens[index]?.lower ?? "";
  const bare = noun === BARE && isBare(tokens, index);
  const kind = bare ? kindBefore(joined, index) : PAIR_NOUNS.get(noun);
  const start = bare || PAIR_WORDS.has(tokens[index - 1]?.lower ?? "") ? index - 1 : index - 2;
  if (kind === undefined || (!bare && !PAIR_WORDS.has(tokens[start]?.lower ?? ""))) return;
  const members =
    (kind === "person" && !bare ? leadingTwo(joined, index, noun) : undefined) ?? lastTwo(joined, kind, index);
  if (members === undefined) return;
  const name = members
    .map((member) => member.name)
    .sort()
    .join(" and ");
  const draft = groupOf(groups, name, { members });
  addNominal(draft, tokens, start, index + 1, 0.6, "pair-of-actors");
}

/** "the two" before a verb, with "first" or "last" between or without. */
function isBare(tokens: readonly Token[], index: number): boolean {
  const tag = tokens[index + 1]?.tag ?? "X";
  return (
    tokens[index - 1]?.lower === "the" && (VERBAL.has(tag) || (tag === "ADJ" && tokens[index + 2]?.tag === "VERB"))
  );
}

/** Whether persons or states were named last. */
function kindBefore(joined: readonly JoinedName[], index: number): "person" | "state" | undefined {
  const kind = joined[firstFrom(joined, index) - 1]?.draft.kind;
  return kind === "person" || kind === "state" ? kind : undefined;
}

/** The two persons met most who hold the role that the noun names; undefined where fewer do. */
function leadingTwo(
  joined: readonly JoinedName[],
  before: number,
  noun: string,
): readonly [ActorDraft, ActorDraft] | undefined {
  const role = noun.replace(/s$/, "");
  const holders = new Set<ActorDraft>();
  const from = firstFrom(joined, before) - 1;
  for (let i = from; i >= 0 && i > from - MEMORY; i--) {
    const draft = joined[i]?.draft;
    if (draft?.kind === "person" && holds(draft, role)) holders.add(meantBy(draft));
  }
  const [a, b] = [...holders].sort((one, other) => other.mentions.length - one.mentions.length);
  return a !== undefined && b !== undefined ? [a, b] : undefined;
}

/** "leader" and "president" are asked of roles; "man" and "rival" are nobody's office. */
const holds = ({ roleWords }: ActorDraft, role: string): boolean =>
  roleWords.has(role) || (role === "leader" && [...roleWords].some((word) => HEADS.has(word)));

/** The two actors of a kind met last before a token; persons who only speak or advise for others are left out. */
function lastTwo(
  joined: readonly JoinedName[],
  kind: "person" | "state",
  before: number,
): readonly [ActorDraft, ActorDraft] | undefined {
  const found: ActorDraft[] = [];
  const from = firstFrom(joined, before) - 1;
  for (let i = from; i >= 0 && i > from - MEMORY && found.length < 2; i--) {
    const draft = joined[i]?.draft;
    if (draft?.kind === kind && !found.includes(draft) && !isAide(draft)) found.push(meantBy(draft));
  }
  const [a, b] = found;
  return a !== undefined && b !== undefined && a !== b ? [a, b] : undefined;
}

/** Who stands behind a doubtful name, where all its mentions are doubted. */
const meantBy = (draft: ActorDraft): ActorDraft => draft.mentions[0]?.suspected?.draft ?? draft;

function groupOf(
  groups: Map<string, ActorDraft>,
  key: string,
  more: { readonly kind?: "group" | "organisation"; readonly name?: string; readonly members?: readonly ActorDraft[] },
): ActorDraft {
  let draft = groups.get(key);
  if (draft === undefined) {
    draft = newDraft(more.kind ?? "group", more.name ?? key, [], {
      named: false,
      ...(more.members ? { members: more.members } : {}),
    });
    groups.set(key, draft);
  }
  return draft;
}
