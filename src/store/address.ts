import type { Span } from "../domain/span.ts";
import { STATEMENT_KINDS } from "../domain/statement.ts";
import { actorId, articleId, type CommunityId, discrepancyId, eventId, statementId } from "../domain/ids.ts";
import type { Stand } from "../network/communities/collect-bundles.ts";
import type { GraphIndex, NodeId } from "../network/index-graph.ts";
import { findNode, NODE_KINDS } from "../network/node-kind.ts";
import type { Place } from "../network/place-nodes.ts";
import { type Camera, PAGE_PARTS, type PagePart, PASSAGE_ORDERS, type PassageOrder } from "./appearance-slice.ts";
import { type Exploration, UNEXPLORED } from "./exploration.ts";
import { LAYOUT_NAMES } from "./layout-name.ts";
import { type Filters, NO_FILTERS } from "../network/filters.ts";
import { FIND_TABS, type FindTab } from "./finding-slice.ts";
import type { Moment } from "./moment.ts";
import { partAskedFor } from "./part-in-front.ts";
import { MARK_LAYERS, type MarkLayer, type Reading } from "./reading-slice.ts";
import { NOTHING, type Selection } from "./selection-slice.ts";

/** The part of the state that the address holds: with it, a copied link leads to the same screen. */
export interface Addressed extends Omit<Moment, "corrections"> {
  readonly selection: Selection;
  readonly chosen: readonly NodeId[];
  readonly reading: Reading | null;
  readonly readingFrom: number | null;
  readonly unmarked: readonly MarkLayer[];
  readonly typed: string;
  readonly findTab: FindTab;
  readonly part: PagePart | null;
  readonly passageOrder: PassageOrder;
  readonly camera: Camera | null;
}

/** What an address without anything in it means. */
export const START: Addressed = {
  selection: NOTHING,
  chosen: [],
  reading: null,
  readingFrom: null,
  unmarked: [],
  typed: "",
  findTab: "outline",
  part: null,
  passageOrder: "as read",
  camera: null,
  exploration: UNEXPLORED,
  filters: NO_FILTERS,
  layout: "settled",
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Parts joined by commas; each is escaped first, so that an id may hold anything. */
const list = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => encodeURIComponent(part).replaceAll("%3A", ":")).join(",");

const rounded = (number: number, digits = 0): number => Number(number.toFixed(digits));

function encodeSelection(selection: Selection): string {
  if (selection.kind === "none") return "";
  return "ends" in selection ? list(selection.kind, ...selection.ends) : list(selection.kind, selection.id);
}

const encodeReading = (reading: Reading | null): string => {
  if (!reading) return "";
  return reading.span ? list(reading.article, reading.span.start, reading.span.end) : list(reading.article);
};

function encodeExploration({ limit, expanded, hidden, pinned, moved, focus, open }: Exploration) {
  const places = Object.entries(moved).flatMap(([id, { x, y }]) => [id, rounded(x), rounded(y)]);
  return {
    most: limit === UNEXPLORED.limit ? "" : String(limit),
    add: list(...expanded),
    hide: list(...hidden),
    pin: list(...pinned),
    at: list(...places),
    open: list(...open),
    near: focus ? list(focus.node, focus.hops) : "",
  };
}

const encodeFilters = ({ kinds, outlets, days, leastConfidence, speech, disputedOnly }: Filters) => ({
  kind: list(...kinds),
  outlet: list(...outlets),
  days: days ? list(days.from, days.to) : "",
  sure: leastConfidence ? String(leastConfidence) : "",
  speech: list(...speech),
  disputed: disputedOnly ? "1" : "",
});

const unlessFirst = <Choice extends string>(choice: Choice, first: Choice): string =>
  choice === first ? "" : list(choice);

/** What a person has turned to: words searched, lists, places in the text. */
const encodeTurns = (state: Addressed) => ({
  from: state.reading && state.readingFrom !== null ? String(state.readingFrom) : "",
  unmark: list(...state.unmarked),
  find: state.typed ? list(state.typed) : "",
  tab: unlessFirst(state.findTab, START.findTab),
  order: unlessFirst(state.passageOrder, START.passageOrder),
  part: state.part === null || state.part === partAskedFor(state) ? "" : state.part,
});

/** The state as the part of an address after "#"; empty for the start. Short, and the same for the same state. */
export function encodeAddress(state: Addressed): string {
  const { selection, chosen, reading, camera, exploration, filters, layout } = state;
  const fields: Record<string, string> = {
    show: encodeSelection(selection),
    with: list(...chosen),
    read: encodeReading(reading),
    ...encodeTurns(state),
    ...encodeExploration(exploration),
    ...encodeFilters(filters),
    layout: layout === "settled" ? "" : layout,
    view: camera ? list(rounded(camera.x), rounded(camera.y), Number(camera.zoom.toPrecision(4))) : "",
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

function toFields(address: string): (name: string) => readonly string[] {
  const fields = new Map<string, readonly string[]>();
  for (const field of address.replace(/^#/, "").split("&")) {
    const [name = "", value = ""] = field.split("=", 2);
    fields.set(name, value === "" ? [] : value.split(",").map(decodePart));
  }
  return (name) => fields.get(name) ?? [];
}

const toNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;

const isOneOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (text: string): text is Choice =>
    choices.some((choice) => choice === text);

const findCommunity = ({ graph }: GraphIndex, id: string): CommunityId | undefined =>
  graph.communities?.find((one) => one.id === id)?.id;

const findStand = (index: GraphIndex, id: string): Stand | undefined => findNode(index, id) ?? findCommunity(index, id);

function decodeSelection(index: GraphIndex, [kind, a = "", b = ""]: readonly string[]): Selection {
  if (kind === "actor" && index.actors.has(actorId(a))) return { kind, id: actorId(a) };
  if (kind === "event" && index.events.has(eventId(a))) return { kind, id: eventId(a) };
  if (kind === "statement" && index.statements.has(statementId(a))) return { kind, id: statementId(a) };
  if (kind === "article" && index.articles.has(articleId(a))) return { kind, id: articleId(a) };
  if (kind === "discrepancy" && index.discrepancies.has(discrepancyId(a))) return { kind, id: discrepancyId(a) };
  const community = kind === "community" ? findCommunity(index, a) : undefined;
  if (community !== undefined) return { kind: "community", id: community };
  const [from, to] = [findStand(index, a), findStand(index, b)];
  if (kind === "bundle" && from !== undefined && to !== undefined && from < to) return { kind, ends: [from, to] };
  const bothThere = index.actors.has(actorId(a)) && index.actors.has(actorId(b));
  return kind === "tie" && a !== b && bothThere ? { kind, ends: [actorId(a), actorId(b)] } : NOTHING;
}

function decodeReading(index: GraphIndex, [id = "", from, to]: readonly string[]): Reading | null {
  const article = index.articles.get(articleId(id));
  if (!article) return null;
  const [start, end] = [toNumber(from), toNumber(to)];
  const fits = start !== undefined && end !== undefined && start >= 0 && start < end && end <= article.text.length;
  const span: Span | null = fits && Number.isInteger(start) && Number.isInteger(end) ? { start, end } : null;
  return { article: article.id, span };
}

function decodePlaces(index: GraphIndex, parts: readonly string[]): Record<Stand, Place> {
  const moved: Record<Stand, Place> = {};
  for (let place = 0; place + 2 < parts.length; place += 3) {
    const [stand, x, y] = [
      findStand(index, parts[place] ?? ""),
      toNumber(parts[place + 1]),
      toNumber(parts[place + 2]),
    ];
    if (stand !== undefined && x !== undefined && y !== undefined) moved[stand] = { x, y };
  }
  return moved;
}

function decodeExploration(index: GraphIndex, field: (name: string) => readonly string[]): Exploration {
  const nodes = (name: string): readonly NodeId[] => field(name).flatMap((id) => findNode(index, id) ?? []);
  const [near = "", hops] = field("near");
  const node = findNode(index, near);
  return {
    limit: Math.max(1, toNumber(field("most")[0]) ?? UNEXPLORED.limit),
    expanded: nodes("add"),
    hidden: field("hide").flatMap((id) => findStand(index, id) ?? []),
    pinned: nodes("pin"),
    moved: decodePlaces(index, field("at")),
    focus: node === undefined ? null : { node, hops: Math.max(1, toNumber(hops) ?? 1) },
    open: field("open").flatMap((id) => findCommunity(index, id) ?? []),
  };
}

function decodeFilters(field: (name: string) => readonly string[]): Filters {
  const [from = "", to = ""] = field("days");
  return {
    kinds: field("kind").filter(isOneOf(NODE_KINDS)),
    outlets: field("outlet"),
    days: DAY.test(from) && DAY.test(to) && from <= to ? { from, to } : null,
    leastConfidence: Math.min(1, Math.max(0, toNumber(field("sure")[0]) ?? 0)),
    speech: field("speech").filter(isOneOf(STATEMENT_KINDS)),
    disputedOnly: field("disputed")[0] === "1",
  };
}

function decodeCamera([x, y, zoom]: readonly string[]): Camera | null {
  const [left, top, scale] = [toNumber(x), toNumber(y), toNumber(zoom)];
  if (left === undefined || top === undefined || scale === undefined || scale <= 0) return null;
  return { x: left, y: top, zoom: scale };
}

function decodeTurns(
  field: (name: string) => readonly string[],
  article: string | undefined,
): Pick<Addressed, "readingFrom" | "unmarked" | "typed" | "findTab" | "part" | "passageOrder"> {
  const [[from], [typed = ""], [tab = ""], [part = ""], [order = ""]] = [
    field("from"),
    field("find"),
    field("tab"),
    field("part"),
    field("order"),
  ];
  const place = toNumber(from) ?? -1;
  const isInText = Number.isInteger(place) && place >= 0 && place < (article?.length ?? 0);
  return {
    readingFrom: isInText ? place : null,
    unmarked: MARK_LAYERS.filter((layer) => field("unmark").includes(layer)),
    typed,
    findTab: isOneOf(FIND_TABS)(tab) ? tab : START.findTab,
    part: isOneOf(PAGE_PARTS)(part) ? part : null,
    passageOrder: isOneOf(PASSAGE_ORDERS)(order) ? order : START.passageOrder,
  };
}

/** Read an address back. What the graph does not hold, or makes no sense, is left out; never throws. */
export function decodeAddress(index: GraphIndex, address: string): Addressed {
  const field = toFields(address);
  const [layout = ""] = field("layout");
  const reading = decodeReading(index, field("read"));
  return {
    selection: decodeSelection(index, field("show")),
    chosen: field("with").flatMap((id) => findNode(index, id) ?? []),
    reading,
    ...decodeTurns(field, reading ? index.articles.get(reading.article)?.text : undefined),
    camera: decodeCamera(field("view")),
    exploration: decodeExploration(index, field),
    filters: decodeFilters(field),
    layout: isOneOf(LAYOUT_NAMES)(layout) ? layout : "settled",
  };
}
