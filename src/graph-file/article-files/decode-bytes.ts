import { InputError, placeIn } from "../../domain/input-error.ts";
import { mendWindows1252 } from "./mend-windows-1252.ts";

/** A decoded file: its text untouched, a byte order mark included, and the encoding it was read as. */
export interface DecodedText {
  readonly text: string;
  /** By its WHATWG label, in lower case: "utf-8", "utf-16le", "windows-1252", "iso-8859-1", … */
  readonly encoding: string;
}

/** Bytes that Windows-1252 leaves open; the web's decoder would let them through as control characters. */
const OPEN_IN_WINDOWS_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * The text of a file: UTF-8, UTF-16 (with or without mark), else what the file declares or its letters speak for, else
 * Windows-1252 or ISO-8859-1. Throws an InputError for a binary file, and at the first byte that breaks an otherwise sound UTF-8 text.
 */
export function decodeBytes(bytes: Uint8Array, file: string, declared?: string): DecodedText {
  const wide = utf16Of(bytes);
  if (wide) return { text: decodeAs(wide, bytes, file), encoding: wide };
  refuseBinary(bytes, file);
  const broken = firstBreakOfUtf8(bytes);
  if (broken.at === undefined) return { text: decodeAs("utf-8", bytes, file), encoding: "utf-8" };
  if (broken.sound > broken.breaks) throw cannotDecode(bytes, broken.at, "utf-8", file, "expected UTF-8");
  if (declared !== undefined && isOneByte(declared))
    return { text: decodeAs(declared, bytes, file), encoding: declared };
  const open = bytes.findIndex((byte) => OPEN_IN_WINDOWS_1252.has(byte));
  if (open >= 0) throw cannotDecode(bytes, open, "windows-1252", file, "expected UTF-8, UTF-16 or Windows-1252");
  const encoding = bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? "windows-1252" : "iso-8859-1";
  return { text: mendWindows1252(new TextDecoder("windows-1252").decode(bytes)), encoding };
}

function decodeAs(encoding: string, bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`Cannot decode as ${encoding}: expected whole, well-formed characters`, { file });
  }
}

function cannotDecode(bytes: Uint8Array, at: number, encoding: string, file: string, right: string): InputError {
  const before = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, at));
  const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, "0")}`;
  return new InputError(`Cannot decode byte ${byte}: ${right}`, placeIn(before, before.length, file));
}

/** How many of a file's first bytes are looked at to tell its kind. */
const LOOKED_AT = 8192;

/** Of the bytes at odd or even places, the share that is zero in UTF-16 of Latin script; far less in any other. */
const ZEROS_IN_UTF16 = 0.4;

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, LOOKED_AT);
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 1].map(
    (from) => head.filter((byte, index) => byte === 0 && index % 2 === from).length / (head.length / 2),
  );
  const [even = 0, odd = 0] = zeros;
  if (odd >= ZEROS_IN_UTF16 && even < 0.01) return "utf-16le";
  return even >= ZEROS_IN_UTF16 && odd < 0.01 ? "utf-16be" : undefined;
}

/** Control characters that no text has, counted against the share that a stray one or two may reach. */
function refuseBinary(bytes: Uint8Array, file: string): void {
  const head = bytes.subarray(0, LOOKED_AT);
  const controls = head.filter(
    (byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f,
  ).length;
  if (head.includes(0) || controls > head.length / 100)
    throw new InputError("Cannot read a binary file: expected text, Markdown, HTML or JSON Lines", { file });
}

/** Where UTF-8 first breaks, how often it does, and how many characters of several bytes are sound. */
function firstBreakOfUtf8(bytes: Uint8Array): { at: number | undefined; breaks: number; sound: number } {
  let at: number | undefined;
  let breaks = 0;
  let sound = 0;
  for (let index = 0; index < bytes.length;) {
    const length = lengthInUtf8(bytes, index);
    if (length > 1) sound++;
    if (length === 0) {
      at ??= index;
      breaks++;
    }
    index += Math.max(1, length);
  }
  return { at, breaks, sound };
}

/** How many bytes the sound character at `index` has; 0 where it is not sound. Table 3-7 of the Unicode Standard. */
function lengthInUtf8(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  const second = bytes[index + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = index + 2; next < index + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function isOneByte(label: string): boolean {
  return /^(windows-125[013-8]|iso-8859-([2-9]|1\d)|koi8-[ru]|macintosh|ibm866)$/.test(label);
}
