/** A text in an encoding of one byte a character. Throws where the encoding lacks one of them. */
export function encodeIn(label: string, text: string): Uint8Array {
  const all = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = new Map(Array.from(all, (character, byte) => [character, byte]));
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new RangeError(`No ${character} in ${label}`);
    return byte;
  });
}

/** A paragraph with the letters of Polish. */
export const POLISH =
  "Burmistrz powiedziała w poniedziałek, że stary most na rzece pozostanie zamknięty aż do wiosny. Nie będziemy ryzykować, stwierdziła w rozmowie z dziennikarzami. Właściciele kawiarni zgodzili się z tą decyzją.";
