const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts that no newsroom writes, each of a given length in characters. */
export const hostileTexts = {
  "opening marks": repeat("“"),
  "straight marks": repeat('" '),
  "marks of all styles": repeat("“‘\"'«„»”’‹›`´‚"),
  "marks round words": repeat('“no ‘yes" he said ‘well” “so’ „na“ «si» '),
  capitals: repeat("ABCD "),
  "one endless word": repeat("A"),
  "nested brackets": (length: number) => "(".repeat(length / 2) + ")".repeat(length / 2),
  "mixed brackets": repeat("([{(said"),
  "endless reporting": repeat("he said that "),
  "one long line": repeat("The mayor of Town said on Monday that the bridge is safe. "),
  "empty lines": repeat("a\n"),
  "new names": (length: number) =>
    Array.from({ length: length / 16 }, (_, i) => `Ann B${i.toString(36)}x spoke. `).join(""),
};
