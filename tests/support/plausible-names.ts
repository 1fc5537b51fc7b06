/** Made-up names, so many that a generated graph of 70,000 actors seldom repeats one. */
const GIVEN =
  `Ada Ben Clara Dario Edda Farid Greta Hamid Ines Jonas Kira Leon Mira Nils Olga Pavel Quirin Rosa Selim Tilda Ugo Vera
  Wanja Yara Zeno Amara Bruno Chiara Davit Elif Fenna Goran Hedda Imre Jelena Kofi Liv Mateo Nadia Orla Petra Radu Signe Tomas Ulla`.split(
    /\s+/,
  );
const FAMILY =
  `Aalto Barros Castell Dragan Eklund Ferro Gruber Hollis Ivarsen Jansky Kaldor Lindqvist Moreau Novak Okafor Petrov Quist
  Renn Sandoval Takeda Ulrich Varga Weiss Xanthos Yilmaz Zeller Brandt Corvin Dahl Esposito Farkas Gallo Haas Ibarra Jelinek Kovac
  Larsen Mancini Nemeth Ostrov Palmer Ricci Steiner Torres Urban Vidal Wolff Zuber Albrecht Bianchi Cermak Dietz Erdem Fischer Gomez`.split(
    /\s+/,
  );
const PLACES =
  `Linden Marrow Ostend Calder Veld Arden Brack Corran Dunmore Elster Fallow Garrow Harrow Ister Kessel Lorne Morrow Norden
  Orme Pell Quarry Rhyne Selby Tarn Upton Vale Wexley Yarrow Zell Ashby`.split(/\s+/);
const BODIES =
  `Port Authority|City Council|Water Board|Steel Works|Rail Company|University|Chamber of Trade|Dockers' Union|Energy Agency|Shipping Line`.split(
    "|",
  );

const pick = (words: readonly string[], number: number): string => words[number % words.length] ?? "";

/** The name of the actor of a number, by kind: people mostly, then bodies, then regions. */
export function plausibleName(number: number, kind: "person" | "organisation" | "state"): string {
  const turned = Math.imul(number + 1, 2_654_435_761) >>> 0;
  if (kind === "organisation") return `${pick(PLACES, turned >>> 5)} ${pick(BODIES, turned >>> 13)}`;
  if (kind === "state")
    return `${pick(["North", "South", "East", "West", "Upper", "Lower"], turned >>> 3)} ${pick(PLACES, turned >>> 11)}`;
  const initial = String.fromCharCode(65 + ((turned >>> 19) % 26));
  return `${pick(GIVEN, turned >>> 4)} ${initial}. ${pick(FAMILY, turned >>> 12)}`;
}
