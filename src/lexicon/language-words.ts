/**
 * The commonest short words of languages in Latin script that few other languages of the list share, by BCP 47 tag.
 * Source: standard grammars; function words only.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ["the", "of", "and", "that", "for", "with", "was", "have", "from", "his", "are", "which", "would", "said"],
  de: ["der", "die", "und", "das", "nicht", "mit", "von", "sich", "auf", "eine", "dem", "wird", "nach", "auch"],
  fr: ["les", "des", "une", "est", "dans", "pour", "qui", "sur", "avec", "pas", "plus", "cette", "été", "aux"],
  es: ["los", "las", "una", "del", "por", "con", "para", "como", "más", "pero", "sus", "fue", "está", "según"],
  it: ["che", "della", "per", "gli", "una", "sono", "con", "nel", "alla", "dei", "più", "anche", "dal", "ha"],
  pt: ["dos", "uma", "não", "com", "por", "mais", "são", "pelo", "foi", "ao", "das", "também", "sua", "seu"],
  nl: ["het", "een", "van", "niet", "zijn", "met", "voor", "aan", "ook", "bij", "naar", "heeft", "wordt", "werd"],
  sv: ["och", "att", "som", "för", "inte", "med", "till", "var", "har", "från", "efter", "den", "ett", "också"],
  pl: ["nie", "się", "jest", "że", "przez", "jak", "oraz", "był", "dla", "został", "tym", "które", "także", "od"],
  tr: ["bir", "bu", "ve", "için", "olarak", "ile", "daha", "olan", "gibi", "sonra", "kadar", "çok", "ise", "dedi"],
  id: ["yang", "dan", "di", "dengan", "untuk", "dari", "ini", "itu", "tidak", "pada", "akan", "telah", "juga", "oleh"],
};

/** Scripts that one language of the press uses far more than any other, by BCP 47 tag. */
export const LANGUAGE_SCRIPTS: Readonly<Record<string, RegExp>> = {
  uk: /[іїєґ]/giu,
  ru: /\p{Script=Cyrillic}/gu,
  ar: /\p{Script=Arabic}/gu,
  el: /\p{Script=Greek}/gu,
  he: /\p{Script=Hebrew}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /\p{Script=Hangul}/gu,
  zh: /\p{Script=Han}/gu,
  hi: /\p{Script=Devanagari}/gu,
};
