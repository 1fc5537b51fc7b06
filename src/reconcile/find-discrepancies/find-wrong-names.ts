import type { ActorId } from "../../domain/ids.ts";
import type { Mention } from "../../domain/mention.ts";
import { groupBy } from "../group-by.ts";
import { toSoundKey } from "../join-actors/sound-key.ts";
import { compareNames } from "../suspect-actors/compare-names.ts";
import type { Suspicion } from "../suspect-actors/suspect-actors.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

/** A name as printed, and who seems to be meant. */
interface Slip {
  readonly printed: Mention;
  readonly meant: ActorId;
  readonly kind: Suspicion["kind"];
  readonly why: string;
}

const NEAR_SPELLING = 0.8; // share of letters: what an article alone holds for a slip must be spelt nearly alike

/** Garbled names and wrong identities, each against a proper mention of the one who is meant, in another article where there is one. */
export function findWrongNames(desk: EvidenceDesk): Finding[] {
  const suspicions = new Map(desk.findings.suspicions.map((suspicion) => [suspicion.actor, suspicion]));
  const mentions = desk.findings.reports.flatMap((report) => report.mentions.filter(isWritten));
  const slips = firstOfEach(
    mentions.flatMap((mention) => toSlip(mention, suspicions.get(mention.actor), desk)),
    desk,
  );
  const meant = new Set(slips.map((slip) => slip.meant));
  const proper = groupBy(
    mentions.filter(({ actor, form, suspected }) => meant.has(actor) && form === "name" && !suspected),
    ({ actor }) => actor,
  );
  return slips.flatMap((slip) => {
    const named = proper.get(slip.meant) ?? [];
    const elsewhere = named.filter(({ article }) => article !== slip.printed.article);
    const inFull = elsewhere.find((one) => desk.text(one.article, one) === desk.name(slip.meant));
    const right = inFull ?? longest(elsewhere) ?? longest(named);
    return right ? [toFinding(slip, right, desk)] : [];
  });
}

const isWritten = ({ form }: Mention): boolean => form !== "pronoun";

function toSlip(printed: Mention, suspicion: Suspicion | undefined, desk: EvidenceDesk): Slip[] {
  if (isCut(printed, desk)) return [];
  if (suspicion) return isSpelling(printed, suspicion.meant, desk) ? [] : [{ printed, ...suspicion }];
  const { suspected } = printed;
  if (!suspected) return [];
  const { spelling, sameGiven } = compareNames(desk.text(printed.article, printed), desk.name(suspected.actor));
  const near = spelling >= NEAR_SPELLING && spelling < 1 && sameGiven !== false;
  if (!near || isSpelling(printed, suspected.actor, desk)) return [];
  return [{ printed, meant: suspected.actor, kind: "garbled", why: `${suspected.why}.` }];
}

/** A name that goes on where the mention ends was not read to its end. */
const isCut = ({ article, end }: Mention, desk: EvidenceDesk): boolean =>
  /^\p{L}/u.test(desk.text(article, { start: end, end: end + 1 }));

/** Another way to write the same sounds is a variant, not an error. */
const isSpelling = (printed: Mention, meant: ActorId, desk: EvidenceDesk): boolean =>
  spoken(desk.text(printed.article, printed)) === spoken(desk.name(meant));

/** How a surname sounds, without the ending of a plural or a possessive. */
const spoken = (name: string): string => toSoundKey(lastWord(name).replace(/s$/, ""));

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? "";

/** One slip for each printed surname of an article. */
const firstOfEach = (slips: readonly Slip[], desk: EvidenceDesk): Slip[] =>
  [
    ...groupBy(
      slips,
      ({ printed, meant }) => `${printed.article} ${meant} ${lastWord(desk.text(printed.article, printed))}`,
    ).values(),
  ].flatMap(([first]) => first ?? []);

const longest = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.reduce<Mention | undefined>(
    (best, one) => (!best || one.end - one.start > best.end - best.start ? one : best),
    undefined,
  );

function toFinding({ printed, meant, kind, why }: Slip, right: Mention, desk: EvidenceDesk): Finding {
  const garbled = kind === "garbled";
  const [wrong, proper] = [desk.quote(printed.article, printed), desk.quote(right.article, right)];
  return {
    kind: garbled ? "name" : "identity",
    nature: "error",
    severity: garbled ? "medium" : "high",
    claims: [
      desk.claim(printed.article, printed, desk.text(printed.article, printed)),
      desk.claim(right.article, right, desk.name(meant)),
    ],
    about: [printed.actor, meant],
    explanation: `${desk.source(printed.article)} has ${wrong} where ${desk.source(right.article)} has ${proper}: ${lowerFirst(why)}`,
    confidence: garbled ? 0.8 : 0.7,
    foundBy: garbled ? "garbled-name" : "wrong-identity",
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
