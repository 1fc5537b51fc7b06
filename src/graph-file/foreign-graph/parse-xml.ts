import { InputError, placeIn } from "../../domain/input-error.ts";

/** An element of an XML file. Its name is without the prefix of its namespace: `viz:position` is "position". */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own character data, without that of its children. */
  readonly text: string;
  /** Where its tag begins in the file, in UTF-16 code units. */
  readonly at: number;
}

interface Draft extends XmlElement {
  readonly children: Draft[];
  text: string;
}

/** Deeper than any exchange format nests; what goes deeper is an attack or a mistake. */
const DEEPEST = 64;

/** More would take gigabytes of memory, and end the page instead of the reading. */
const MOST_ELEMENTS = 1_000_000;

const OPENING = /<([^\s<>/=!?"'&]+)/y;
const ATTRIBUTE = /\s+([^\s<>/=!?"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const OPENED = /\s*(\/?)>/y;
const CLOSING = /<\/([^\s<>/=!?"'&]+)\s*>/y;

/** Stretches without elements: how they begin, how they end, and whether what stands between is text. */
const SKIPPED = [
  ["<!--", "-->", false],
  ["<![CDATA[", "]]>", true],
  ["<?", "?>", false],
] as const;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * The root element of an XML file, read without a browser, without recursion, and without anything that can grow or
 * reach outside: a DOCTYPE, and with it every entity of one's own, is refused. Throws an InputError.
 */
export function parseXml(input: string, file: string): XmlElement {
  const xml = input.startsWith("\uFEFF") ? input.slice(1) : input;
  const root: Draft = { name: "", attributes: new Map(), children: [], text: "", at: 0 };
  const open: Draft[] = [root];
  refuseCrowd(xml, file);
  for (let at = 0; at < xml.length;) at = readNext(xml, at, open, file);
  const [document, second] = root.children;
  const unclosed = open.length > 1 ? open.at(-1) : undefined;
  if (unclosed)
    throw refusal(xml, unclosed.at, file, `<${unclosed.name}> is never closed: expected </${unclosed.name}>`);
  if (!document || second || root.text.trim() !== "")
    throw refusal(xml, second?.at ?? 0, file, "Cannot read as XML: expected one element that holds all others");
  return document;
}

function refuseCrowd(xml: string, file: string): void {
  let tags = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) if (xml[at + 1] !== "/") tags++;
  if (tags > MOST_ELEMENTS)
    throw new InputError(`Cannot take ${tags} elements: expected ${MOST_ELEMENTS} or fewer`, { file });
}

const refusal = (xml: string, at: number, file: string, problem: string): InputError =>
  new InputError(problem, placeIn(xml, at, file));

/** Reads what begins at an offset, and gives the offset just after it. */
function readNext(xml: string, at: number, open: Draft[], file: string): number {
  const parent = open.at(-1);
  if (!parent) throw refusal(xml, at, file, "Cannot read as XML: expected an opening tag");
  if (xml[at] !== "<") {
    const end = xml.indexOf("<", at);
    const until = end < 0 ? xml.length : end;
    parent.text += resolveEntities(xml, at, until, file);
    return until;
  }
  const next = xml[at + 1];
  if (next === "!" || next === "?") return skip(xml, at, parent, file);
  return next === "/" ? close(xml, at, open, file) : openTag(xml, at, open, file);
}

function skip(xml: string, at: number, parent: Draft, file: string): number {
  const found = SKIPPED.find(([begins]) => xml.startsWith(begins, at));
  if (!found)
    throw refusal(xml, at, file, "Cannot take a DOCTYPE or an entity declaration: expected elements and text alone");
  const [begins, ends, isText] = found;
  const end = xml.indexOf(ends, at + begins.length);
  if (end < 0) throw refusal(xml, at, file, `${begins} is never closed: expected ${ends}`);
  if (isText) parent.text += xml.slice(at + begins.length, end);
  return end + ends.length;
}

function close(xml: string, at: number, open: Draft[], file: string): number {
  CLOSING.lastIndex = at;
  const name = CLOSING.exec(xml)?.[1];
  const parent = open.at(-1);
  if (name === undefined || open.length < 2 || parent?.name !== localName(name))
    throw refusal(xml, at, file, `Cannot close ${name ?? "a tag"} here: expected </${parent?.name ?? ""}>`);
  open.pop();
  return CLOSING.lastIndex;
}

function openTag(xml: string, at: number, open: Draft[], file: string): number {
  OPENING.lastIndex = at;
  const name = OPENING.exec(xml)?.[1];
  if (name === undefined) throw refusal(xml, at, file, "Cannot read as XML: expected a tag");
  const attributes = new Map<string, string>();
  let end = OPENING.lastIndex;
  for (let next = readAttribute(xml, end, attributes, file); next !== undefined;) {
    end = next;
    next = readAttribute(xml, end, attributes, file);
  }
  OPENED.lastIndex = end;
  const closed = OPENED.exec(xml)?.[1];
  if (closed === undefined) throw refusal(xml, end, file, `Cannot read the tag <${name}>: expected name="value" or >`);
  const element: Draft = { name: localName(name), attributes, children: [], text: "", at };
  open.at(-1)?.children.push(element);
  if (closed === "") open.push(element);
  if (open.length > DEEPEST)
    throw refusal(xml, at, file, `Cannot take elements nested deeper than ${DEEPEST} levels: expected a list of nodes`);
  return OPENED.lastIndex;
}

function readAttribute(xml: string, at: number, into: Map<string, string>, file: string): number | undefined {
  ATTRIBUTE.lastIndex = at;
  const match = ATTRIBUTE.exec(xml);
  if (!match) return undefined;
  const end = ATTRIBUTE.lastIndex;
  const [, name = "", double, single = ""] = match;
  if (into.has(name)) throw refusal(xml, at, file, `The attribute "${name}" stands twice: expected it once`);
  into.set(name, resolveEntities(xml, end - 1 - (double ?? single).length, end - 1, file));
  return end;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1) || name;

/** The characters of a stretch of the file, with its five known entities and numbers of characters resolved. */
function resolveEntities(xml: string, start: number, end: number, file: string): string {
  const raw = xml.slice(start, end);
  if (!raw.includes("&")) return raw;
  return raw.replace(/&([^;&\s]{0,12};)?/g, (whole, named: string | undefined, offset: number) => {
    const character = named === undefined ? undefined : characterOf(named.slice(0, -1));
    if (character !== undefined) return character;
    const problem = `Cannot take the entity ${whole}: expected &lt; &gt; &amp; &quot; &apos; or the number of a character`;
    throw refusal(xml, start + offset, file, problem);
  });
}

function characterOf(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  if (hex === undefined && decimal === undefined) return ENTITIES.get(name);
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}
