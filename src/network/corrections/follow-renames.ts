import type { Graph } from "../../domain/graph.ts";
import type { Decisions } from "./decisions.ts";

/** Texts that the machine made with names of actors in them, with the names that people gave those. */
export interface RenameFollower {
  /** An explanation of what is about some finds. What stands in quotation marks is an article's, and stays. */
  readonly explain: (explanation: string, about: readonly string[]) => string;
  /** The label of an event with its participants: "Call: Ada – Otto". */
  readonly label: (label: string, participants: readonly string[]) => string;
}

interface Rename {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly now: string;
}

/** Words of an article as explanations cite them; such a citation may hold marks of its own. */
const CITED = /(“.*?”(?=[).,;:?!]| \(|$)|“[^”]*”)/su;

/** What stands between the parts of an event's label. */
const BETWEEN = /(: | – )/u;

const escape = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Each name in a text, as whole words, becomes the one that it has now: all at once, so that no new one is renamed again. */
function rename(text: string, renames: readonly Rename[]): string {
  const now = new Map(renames.map((one) => [one.name, one.now]));
  const longestFirst = [...now.keys()].sort((a, b) => b.length - a.length).map(escape);
  const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return text.replace(names, (name) => now.get(name) ?? name);
}

/** Make the way for texts to follow the actors that people renamed; of one that was split, none can say which part is meant. */
export function createRenameFollower(
  { actors: before }: Pick<Graph, "actors">,
  { actors: { names, grouping } }: Pick<Decisions, "actors">,
): RenameFollower {
  const renames = new Map<string, Rename>();
  for (const { id, name, aliases } of before) {
    const now = grouping.root(id) === id && !grouping.isSplit(id) ? names.get(id) : undefined;
    if (now !== undefined && now !== name) renames.set(id, { name, aliases, now });
  }
  const of = (ids: readonly string[]): readonly Rename[] => ids.flatMap((id) => renames.get(id) ?? []);
  return {
    explain: (explanation, about) => {
      const meant = of(about);
      if (meant.length === 0) return explanation;
      return explanation
        .split(CITED)
        .map((part) => (part.startsWith("“") ? part : rename(part, meant)))
        .join("");
    },
    label: (label, participants) => {
      const meant = of(participants);
      if (meant.length === 0) return label;
      const nowOf = (part: string): string | undefined =>
        meant.find(({ name, aliases }) => name === part || aliases.includes(part))?.now;
      return label
        .split(BETWEEN)
        .map((part) => nowOf(part) ?? part)
        .join("");
    },
  };
}
