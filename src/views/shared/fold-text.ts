/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ß: "s", æ: "a", œ: "o", ı: "i" };

/** One character in lower case, without accents; exactly as long as the character was, so that offsets stay. */
function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const bare = WHOLE[lower] ?? lower.normalize("NFD").replace(/\p{M}+/gu, "");
  return bare.length === character.length ? bare : lower.length === character.length ? lower : character;
}

/** Text for comparing: lower case, without accents, as long as before, so that an offset means the same place. */
export const foldText = (text: string): string => Array.from(text, foldCharacter).join("");
