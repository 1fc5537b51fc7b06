import { describe, expect, it } from "vitest";
import { guessEncoding } from "../../../src/graph-file/article-files/guess-encoding.ts";
import { parseArticleFile } from "../../../src/graph-file/article-files/parse-article-file.ts";
import { encodeIn, POLISH } from "../../support/encode-in.ts";

const CZECH =
  "Starostka v pondělí řekla, že starý most přes řeku zůstane uzavřen až do jara. Nebudeme riskovat, uvedla před novináři. Majitelé kaváren s rozhodnutím souhlasí. Zastupitelstvo se sejde znovu ve čtvrtek, aby hlasovalo o rozpočtu města.";
const HUNGARIAN =
  "A polgármester hétfőn azt mondta, hogy a folyó feletti régi híd tavaszig zárva marad. Nem vállalunk semmilyen kockázatot, közölte az újságírókkal. A kávéháztulajdonosok egyetértettek.";
const RUSSIAN =
  "Мэр города заявила в понедельник, что старый мост через реку останется закрытым до весны. Мы не будем рисковать, сказала она журналистам. Владельцы кафе согласились с этим решением.";
const GREEK =
  "Η δήμαρχος είπε τη Δευτέρα ότι η παλιά γέφυρα πάνω από το ποτάμι θα μείνει κλειστή μέχρι την άνοιξη. Δεν θα πάρουμε κανένα ρίσκο, είπε στους δημοσιογράφους.";
const TURKISH =
  "Belediye başkanı pazartesi günü yaptığı açıklamada nehrin üzerindeki eski köprünün bahara kadar kapalı kalacağını söyledi. Hiçbir risk almayacağız, dedi gazetecilere.";
const HEBREW =
  "ראשת העיר אמרה ביום שני כי הגשר הישן מעל הנהר יישאר סגור עד האביב. לא ניקח שום סיכון, אמרה לעיתונאים. בעלי בתי הקפה הסכימו עם ההחלטה.";
const ARABIC =
  "قالت رئيسة البلدية يوم الاثنين إن الجسر القديم فوق النهر سيبقى مغلقا حتى الربيع. لن نخاطر بشيء، قالت للصحفيين.";

describe("the encoding that letters speak for", () => {
  it.each([
    ["Polish", "iso-8859-2", POLISH],
    ["Polish", "windows-1250", POLISH],
    ["Czech", "iso-8859-2", CZECH],
    ["Czech", "windows-1250", CZECH],
    ["Hungarian", "iso-8859-2", HUNGARIAN],
    ["Russian", "iso-8859-5", RUSSIAN],
    ["Russian", "windows-1251", RUSSIAN],
    ["Russian", "koi8-r", RUSSIAN],
    ["Greek", "iso-8859-7", GREEK],
    ["Turkish", "iso-8859-9", TURKISH],
    ["Hebrew", "iso-8859-8", HEBREW],
    ["Arabic", "iso-8859-6", ARABIC],
    ["Arabic", "windows-1256", ARABIC],
  ])("reads undeclared %s in %s as what it is, and names it", async (_, label, text) => {
    const { draft, encoding } = await parseArticleFile("a.txt", encodeIn(label, text));
    expect(draft.text).toBe(text);
    expect(encoding).toBe(label);
  });

  it.each([
    [
      "French",
      "Le maire a déclaré lundi que le vieux pont resterait fermé jusqu'au printemps, a-t-elle dit. Réunis à l'hôtel de ville, ils ont été d'accord.",
    ],
    [
      "German",
      "Die Bürgermeisterin sagte, die alte Brücke über den Fluss bleibe gesperrt. Die Gaststättenbesitzer stimmten ihr überraschend zu.",
    ],
    [
      "Spanish",
      "La alcaldesa dijo que el viejo puente sobre el río permanecerá cerrado hasta la primavera. «No correremos ningún riesgo», señaló a los periodistas.",
    ],
    [
      "Portuguese",
      "Não vamos correr nenhum risco, afirmou a prefeita. A associação dos donos de cafés concordou com a decisão.",
    ],
    [
      "Italian",
      "La sindaca ha detto lunedì che il vecchio ponte resterà chiuso. La città voterà giovedì, perché così non si può più.",
    ],
    [
      "Danish",
      "Borgmesteren sagde mandag, at den gamle bro over åen forbliver lukket indtil foråret. Foreningen af caféejere var enig, på nær én.",
    ],
    [
      "Swedish",
      "Borgmästaren sade på måndagen att den gamla bron över ån förblir stängd till våren, sade hon till journalisterna.",
    ],
    [
      "Finnish",
      "Kaupunginjohtaja sanoi maanantaina, että joen yli kulkeva vanha silta pysyy suljettuna kevääseen asti. Neuvosto kokoontuu jälleen äänestämään.",
    ],
    [
      "English with one accent",
      "The café owners agreed with the mayor, who said on Monday that the bridge would stay closed.",
    ],
    ["a name or two", "Zoë and José met."],
    ["a single word", "Ångström"],
  ])("takes %s for nothing but Western European", async (_, text) => {
    const { draft, encoding } = await parseArticleFile("a.txt", Buffer.from(text, "latin1"));
    expect([draft.text, encoding]).toEqual([text, "iso-8859-1"]);
  });

  it.each([
    [
      "curly marks and a dash",
      "\x93We will not,\x94 she said \x96 the owners\x92 club agreed, and the council meets again.",
    ],
    [
      "low marks of German",
      "\x84Wir gehen kein Risiko ein\x93, erkl\xe4rte sie. Die Br\xfccke bleibe gesperrt, sagte die B\xfcrgermeisterin.",
    ],
  ])("takes Windows-1252 with %s for nothing else", async (_, bytes) => {
    expect((await parseArticleFile("a.txt", Buffer.from(bytes, "latin1"))).encoding).toBe("windows-1252");
  });

  it("has nothing to say of UTF-8, of plain letters or of nothing", () => {
    for (const text of ["Zoë “sails”", "plain", ""]) expect(guessEncoding(Buffer.from(text))).toBeUndefined();
  });

  it("gives way to what a page declares", async () => {
    const page = `<html><head><meta charset="iso-8859-2"></head><body><p>${POLISH}</p></body></html>`;
    const { encoding } = await parseArticleFile("a.html", encodeIn("iso-8859-2", page));
    expect(encoding).toBe("iso-8859-2");
    const silent = await parseArticleFile("a.html", encodeIn("iso-8859-2", page.replace(/<meta[^>]*>/, "")));
    expect(silent.draft.text).toContain("będziemy");
  });
});
