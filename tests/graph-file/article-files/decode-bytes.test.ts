import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../src/graph-file/article-files/decode-bytes.ts";

const TEXT = "Zoë said: “A 🚢 came in.”\nÅse laughed.";
const utf16le = Buffer.from(TEXT, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();

/** Bytes of a string whose characters all lie below 256. */
const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

describe("decodeBytes", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT), "utf-8", TEXT],
    ["UTF-8 with a mark, which stays in the text", Buffer.from(`\uFEFF${TEXT}`), "utf-8", `\uFEFF${TEXT}`],
    ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), "utf-16le", `\uFEFF${TEXT}`],
    ["UTF-16 without a mark", utf16le, "utf-16le", TEXT],
    ["UTF-16 the other way round", utf16be, "utf-16be", TEXT],
    ["Windows-1252", bytes("\x93Caf\xe9,\x94 she said. \x80 5"), "windows-1252", "“Café,” she said. € 5"],
    ["ISO-8859-1", bytes("\xc5se said caf\xe9"), "iso-8859-1", "Åse said café"],
    ["line ends and odd spaces", Buffer.from("a\r\nb\u00A0\u2028c\t"), "utf-8", "a\r\nb\u00A0\u2028c\t"],
    ["nothing", new Uint8Array(), "utf-8", ""],
  ])("reads %s", (_, given, encoding, text) => {
    expect(decodeBytes(given, "a.txt")).toEqual({ text, encoding });
  });

  it("believes a page that declares an encoding of one byte a character", () => {
    expect(decodeBytes(bytes("Pa\xb3ac"), "a.html", "iso-8859-2")).toEqual({ text: "Pałac", encoding: "iso-8859-2" });
  });

  it("does not believe a declaration that the bytes contradict", () => {
    expect(decodeBytes(Buffer.from("Zoë"), "a.html", "iso-8859-2").text).toBe("Zoë");
  });

  it("points at the byte that breaks UTF-8, instead of reading the rest as something else", () => {
    const broken = Buffer.concat([Buffer.from("Zoë\nÅse “"), Buffer.from([0x9d]), Buffer.from(" said")]);
    expect(() => decodeBytes(broken, "a.txt")).toThrow("a.txt:2:6: Cannot decode byte 0x9d: expected UTF-8");
  });

  it("points at the byte that no known encoding has", () => {
    expect(() => decodeBytes(bytes("one\ntwo \x9d \xe9"), "harbour.txt")).toThrow(
      "harbour.txt:2:5: Cannot decode byte 0x9d: expected UTF-8, UTF-16 or Windows-1252",
    );
  });

  it.each([
    ["a picture", bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0")],
    ["a text with zeros in it", bytes("abc\0def")],
    ["noise", bytes("\x01\x02\x03\x04\x05\x06abc")],
  ])("refuses %s as binary", (_, given) => {
    expect(() => decodeBytes(given, "a.txt")).toThrow("Cannot read a binary file");
  });
});
