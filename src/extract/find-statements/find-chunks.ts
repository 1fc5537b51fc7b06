import { tagCode } from "./build-units.ts";
import type { UnitWord } from "./unit-word.ts";
import { POSSESSIVE } from "./word-class.ts";

const NOUN = tagCode("NOUN");
const PROPN = tagCode("PROPN");
const PRON = tagCode("PRON");
const DET = tagCode("DET");
/** 1 at the codes of tags that words of a noun phrase have. */
const NAMING = new Uint8Array(32);
for (const tag of ["ADJ", "DET", "NOUN", "NUM", "PROPN", "PRON", "SYM", "X"] as const) NAMING[tagCode(tag)] = 1;

/** A run of words that may name somebody: "the senior White House official", "she". Words `first` to `last` (excluded). */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  /** Its last noun, name or pronoun. */
  readonly head: number;
}

/** The noun phrases of a unit in reading order. */
export function findChunks(words: readonly UnitWord[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = -1;
  let previous = 0;
  for (let i = 0; i < words.length; i++) {
    const { tag = 0, sign = 0 } = words[i] ?? {};
    const joins = NAMING[tag] === 1 || (sign === POSSESSIVE && first >= 0);
    if (first >= 0 && (!joins || tag === DET || tag === PRON || previous === PRON)) {
      addChunk(chunks, words, first, i);
      first = -1;
    }
    if (joins && first < 0) first = i;
    previous = tag;
  }
  if (first >= 0) addChunk(chunks, words, first, words.length);
  return chunks;
}

function addChunk(chunks: Chunk[], words: readonly UnitWord[], first: number, last: number): void {
  let head = last - 1;
  while (head > first && !isHead(words[head]?.tag ?? 0)) head--;
  const tag = words[head]?.tag ?? 0;
  if (isHead(tag) || tag === DET || last - first > 1) chunks.push({ first, last, head });
}

/** By word, the chunk in which it stands. */
export function placeChunks(length: number, chunks: readonly Chunk[]): (Chunk | undefined)[] {
  const places = Array<Chunk | undefined>(length);
  for (const chunk of chunks) for (let i = chunk.first; i < chunk.last; i++) places[i] = chunk;
  return places;
}

const isHead = (tag: number): boolean => tag === NOUN || tag === PROPN || tag === PRON;
