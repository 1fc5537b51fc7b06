/** The characters of the bytes 0x80 to 0x9f in Windows-1252; those that it leaves open stand for themselves. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Windows-1252 that an engine decoded as ISO-8859-1, as Node 20 does: its control characters are marks and letters. */
export const mendWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
