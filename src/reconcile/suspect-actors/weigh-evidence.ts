import type { Actor } from "../../domain/actor.ts";
import type { ActorId } from "../../domain/ids.ts";
import { toConcept } from "../find-echoes/to-concepts.ts";
import { compareNames } from "./compare-names.ts";
import type { KnownPerson } from "./known-person.ts";
import type { Partnership } from "./list-partners.ts";
import type { EchoSlots } from "./list-slots.ts";

/** What speaks for taking a rarely named person for a regular one, in words for a reader. */
export interface SlipEvidence {
  readonly reasons: readonly string[];
  /** garbled: the name is near to the meant one; identity: it is another name altogether. */
  readonly kind: "garbled" | "identity";
}

const NEAR_SPELLING = 0.8; // share of letters: says enough alone, for a surname of five letters and more
const LONG_SURNAME = 5; // letters
const SIMILAR_SPELLING = 0.59; // share of letters: says enough with one more reason (three letters of five)
const DOMINANT = 0.6; // share of all those whom the partner stands next to
const LEAST_PARTNERSHIPS = 3;

/** Undefined where something speaks against it ("A warned B": A is not B) or too little for it. */
export function weighEvidence(
  rare: KnownPerson,
  meant: KnownPerson,
  partners: readonly Partnership[],
  slots: EchoSlots,
  side: string,
): SlipEvidence | undefined {
  const [a, b] = [rare.actor, meant.actor];
  const { spelling, sameGiven } = compareNames(a.name, b.name);
  if (containsName(a.name, b.name) || arePartners(a.id, b.id, partners) || sameGiven === false || rolesConflict(a, b))
    return undefined;
  const similar = spelling >= SIMILAR_SPELLING && spelling < 1;
  const near = spelling >= NEAR_SPELLING && spelling < 1 && (b.name.split(" ").at(-1) ?? "").length >= LONG_SURNAME;
  const told = slots.get(a.id)?.has(b.id) === true || slots.get(a.id)?.has(side) === true;
  const shared = findSharedPartner(a.id, b.id, partners);
  const office = findSameOffice(a, b);
  const reasons = [
    ...(told ? [`other reports of the same words have ${b.name} or his side`] : []),
    ...(shared ? [`the other reports have ${b.name} in this place`] : []),
    ...(similar ? ["the spelling is near"] : []),
    ...(sameGiven ? ["the given name is the same"] : []),
    ...(office ? [`both are called ${office}`] : []),
  ];
  const enough = near || (similar && reasons.length > 1) || (shared && (told || office !== undefined));
  return enough ? { reasons, kind: similar || !office ? "garbled" : "identity" } : undefined;
}

/** "Ada Merrow Papers" is no slip for "Ada Merrow". */
const containsName = (name: string, part: string): boolean => ` ${name} `.includes(` ${part} `);

const arePartners = (a: ActorId, b: ActorId, partners: readonly Partnership[]): boolean =>
  partners.some(({ one, other }) => (one.actor === a && other.actor === b) || (one.actor === b && other.actor === a));

/** Whether one next to whom the rare person stands has mostly the regular one at that place. */
function findSharedPartner(rare: ActorId, meant: ActorId, partners: readonly Partnership[]): boolean {
  const beside = (actor: ActorId): ActorId[] =>
    partners.flatMap(({ one, other }) =>
      one.actor === actor ? [other.actor] : other.actor === actor ? [one.actor] : [],
    );
  return beside(rare).some((partner) => {
    if (partner === meant) return false;
    const all = beside(partner).filter((actor) => actor !== rare);
    return all.length >= LEAST_PARTNERSHIPS && all.filter((actor) => actor === meant).length >= DOMINANT * all.length;
  });
}

function rolesConflict(a: Actor, b: Actor): boolean {
  const ofA = a.roles.flatMap(({ of }) => of ?? []);
  const ofB = b.roles.flatMap(({ of }) => of ?? []);
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((of) => ofB.includes(of));
}

/** A title that both bear. */
function findSameOffice(a: Actor, b: Actor): string | undefined {
  const titles = new Set(b.roles.map(({ title }) => toConcept(title.toLowerCase())));
  return a.roles.find(({ title }) => titles.has(toConcept(title.toLowerCase())))?.title;
}
