// Words that reports of one utterance put for each other, above all where it came through another language: one group a line.
// The first word stands for the group. Source: own collection from general knowledge of English news writing.
const GROUPS = `
mistake blunder error misstep fault miscalculation
break rupture severance breakdown breach collapse
complete full total entire absolute utter
sanction penalty embargo punitive punishment
relation tie relationship
threaten warn caution threat warning
de-escalate deescalate de-escalation deescalation alleviate ease defuse calm reduce lower
tension strain
respond retaliate answer react response retaliation reaction reply counter
decisive decisively firm firmly resolute resolutely strongly robustly determined
invade invasion incursion attack assault occupy occupation intervene intervention strike aggression
guarantee assurance pledge safeguard
promise vow commit commitment undertake
deny reject dismiss refute rebuff
accuse blame allege charge
demand insist require request ask call urge appeal
weapon arm missile armament
border frontier boundary
place put station deploy deployment position stationing
behave act
severe grave huge big serious major massive tremendous tough harsh heavy enormous immense colossal strong terrible drastic unprecedented grievous
important substantial significant considerable weighty meaningful
consequence implication result repercussion cost price
talk conversation discussion dialogue call phone telephone
negotiate negotiation diplomacy diplomatic
path way road route course option
plan intention intent intend design scheme
expand expansion enlarge enlargement extend extension widen
member membership join accession
troop soldier force army military
country nation state
government administration cabinet
president leader head
kill dead death die fatality victim toll
injure injury wound hurt casualty
buy purchase acquire acquisition takeover
sell sale dispose divest
company firm business corporation
merge merger combine tie-up
rise increase grow growth climb gain jump surge soar
fall decrease drop decline slump plunge slide
fire sack dismissal oust
quit resign resignation leave
begin start launch commence
end stop halt finish cease terminate
help aid assist assistance support
arrest detain detention custody
prison jail
convict conviction guilty
lie falsehood untrue false
true truth factual
money fund cash
agree accord agreement deal pact treaty
win victory triumph
lose loss defeat
good great fine excellent
bad awful dreadful
happy glad pleased delighted satisfied content
sad sorry regret
fear concern worry anxiety afraid concerned
hope wish want desire
allow permit let enable
forbid ban prohibit bar
show demonstrate prove reveal
happen occur
try attempt endeavour effort seek
protect defend defence defense protection
safe safety security secure
destroy ruin devastate
rebuild reconstruct restore
quick fast rapid swift
danger risk peril hazard threatening
clear obvious plain evident
honest sincere candid frank
future ahead coming
child kid boy girl
house home building
illegal unlawful criminal
fight battle combat struggle
peace peaceful ceasefire truce
useful helpful constructive productive fruitful
testament testimony proof evidence
`;

/** Word → the word that stands for its group; both lower-case and unstemmed. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split("\n")
    .flatMap((line) => {
      const [head = "", ...others] = line.split(" ");
      return [head, ...others].map((word) => [word, head] as const);
    }),
);

/** Heads of groups that only say how much: they support a likeness but make none. */
export const DEGREES: ReadonlySet<string> = new Set(["severe", "complete", "important", "good", "bad", "clear"]);

const TWO_WORDS =
  "military action:invade|military intervention:invade|military operation:invade|intervene militarily:invade|" +
  "military move:invade|use force:invade|punitive measures:sanction|economic measures:sanction|same way:alike|" +
  "step down:quit|passed away:kill|ceased fire:peace|armed forces:troop|break off:break";

/** Two words, lower-case, with a space between → the word of `SYNONYMS` they stand for together. */
export const PHRASES: ReadonlyMap<string, string> = new Map(
  TWO_WORDS.split("|").map((pair) => {
    const [phrase = "", word = ""] = pair.split(":");
    return [phrase, word];
  }),
);
