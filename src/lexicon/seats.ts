// Seats of power and ministries that speak for a state → ISO 3166-1 code. Source: own collection, common knowledge.
const SEATS =
  "kremlin:RU|white house:US|pentagon:US|capitol hill:US|state department:US|department of state:US|us state department:US|" +
  "foggy bottom:US|oval office:US|congress:US|us congress:US|downing street:GB|10 downing street:GB|number 10:GB|" +
  "whitehall:GB|foreign office:GB|westminster:GB|elysee:FR|elysee palace:FR|quai dorsay:FR|bundestag:DE|kanzleramt:DE|" +
  "chancellery:DE|blue house:KR|knesset:IL|duma:RU|state duma:RU|rada:UA|verkhovna rada:UA|zhongnanhai:CN|planalto:BR|" +
  "casa rosada:AR|palazzo chigi:IT|quirinale:IT|moncloa:ES|bankova:UA|lok sabha:IN";

/** Name of a seat of power, lower-case ASCII without full stops → code of the state it speaks for. */
export const SEAT_STATES: ReadonlyMap<string, string> = new Map(
  SEATS.split("|").map((pair) => {
    const [seat = "", code = ""] = pair.split(":");
    return [seat, code];
  }),
);
