import { NODE_KINDS, type NodeKind } from "../../network/node-kind.ts";

/** The colours of the page as the canvas needs them, as CSS colours. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly paper: string;
  readonly sunken: string;
  readonly rule: string;
  readonly line: string;
  readonly focus: string;
  readonly danger: string;
  readonly sans: string;
  readonly serif: string;
  readonly kinds: Readonly<Record<NodeKind, { readonly stroke: string; readonly fill: string }>>;
}

/** Read the design tokens that hold for an element now. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const kinds = Object.fromEntries(
    NODE_KINDS.map((kind) => [kind, { stroke: token(kind), fill: token(`${kind}-ground`) }]),
  );
  return {
    ink: token("ink"),
    inkSoft: token("ink-soft"),
    paper: token("canvas"),
    sunken: token("sunken"),
    rule: token("rule"),
    line: token("rule-strong"),
    focus: token("focus"),
    danger: token("danger"),
    sans: token("sans"),
    serif: token("serif"),
    kinds: withEvery(kinds),
  };
}

const BLANK = { stroke: "#000", fill: "#fff" } as const;

function withEvery(kinds: Readonly<Record<string, Palette["kinds"][NodeKind]>>): Palette["kinds"] {
  const of = (kind: NodeKind) => kinds[kind] ?? BLANK;
  return {
    person: of("person"),
    organisation: of("organisation"),
    state: of("state"),
    place: of("place"),
    group: of("group"),
    event: of("event"),
    statement: of("statement"),
    article: of("article"),
  };
}
