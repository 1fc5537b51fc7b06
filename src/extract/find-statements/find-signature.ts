import type { Span } from "../../domain/span.ts";
import { tagCode, type Unit } from "./build-units.ts";
import type { UnitWord } from "./unit-word.ts";

const PROPN = tagCode("PROPN");
const VERB = tagCode("VERB");
const AUX = tagCode("AUX");

/** Signs between a quotation and the one it is signed by. */
const DASHES = new Set(["-", "–", "—", "―", "--"]);
/** A signature has at most this many words, a description of whoever signs included. */
const LONGEST_SIGNATURE = 14;

/** "“…” — Ann Lee, baker": the name behind a dash, where nothing else follows in the unit. */
export const findSignature = (words: readonly UnitWord[], quotation: UnitWord): Span | undefined =>
  readSignature(words.slice(words.indexOf(quotation) + 1));

/** "— Ann Lee" on a line of its own below a quotation. */
export const findSignatureLine = ({ words }: Unit): Span | undefined => readSignature(words);

/** "Ann Lee (mayor): “…”": the words before a colon that stands right before a quotation, where nothing is told in them. */
export function findLabel(words: readonly UnitWord[], quotation: UnitWord): Span | undefined {
  const colon = words.indexOf(quotation) - 1;
  const label = words.slice(0, Math.max(0, colon));
  return words[colon]?.lower.endsWith(":") && isName(label) ? spanOf(upTo(label, "(")) : undefined;
}

function readSignature([dash, ...rest]: readonly UnitWord[]): Span | undefined {
  const signed = dash !== undefined && DASHES.has(dash.lower) && isName(rest);
  return signed ? spanOf(upTo(upTo(rest, ","), ".")) : undefined;
}

/** The words before the first of a kind. */
function upTo(words: readonly UnitWord[], border: string): readonly UnitWord[] {
  const end = words.findIndex(({ lower }) => lower === border);
  return end < 0 ? words : words.slice(0, end);
}

function spanOf(words: readonly UnitWord[]): Span | undefined {
  const [first] = words;
  const last = words.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/** A capital and a name, few words, and no verb or quotation among them. */
const isName = (words: readonly UnitWord[]): boolean =>
  words.length <= LONGEST_SIGNATURE &&
  words[0]?.capital === true &&
  words.some(({ tag }) => tag === PROPN) &&
  words.every(({ tag, quotation }) => quotation < 0 && tag !== VERB && tag !== AUX);
