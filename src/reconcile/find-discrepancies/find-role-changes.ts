import type { Role } from "../../domain/actor.ts";
import { groupBy } from "../group-by.ts";
import { toStem, toWords } from "../to-words.ts";
import type { EvidenceDesk, Finding } from "./evidence-desk.ts";

/** A title taken apart: "former deputy foreign minister". */
interface Office {
  readonly role: Role;
  /** The office itself: "minister". */
  readonly head: string;
  /** What it is over: "foreign". */
  readonly portfolio: string | undefined;
  /** Below or before the office itself: "deputy", "former". */
  readonly rank: string | undefined;
}

const RANKS: ReadonlyMap<string, string> = new Map(
  "deputy:deputy vice:deputy assistant:deputy then:former late:former acting:acting interim:acting former:former ex:former onetime:former retired:former elect:elect designate:elect"
    .split(" ")
    .map((pair) => {
      const [word = "", rank = ""] = pair.split(":");
      return [word, rank] as const;
    }),
);
const HEADS = new Set(
  "minister secretary president chair chairman chairwoman chairperson mayor governor director chief commissioner ambassador judge captain head treasurer chancellor".split(
    " ",
  ),
);
const PORTFOLIOS = new Set(
  "foreign interior defence defense finance health justice transport economy education prime agriculture energy trade environment labour labor culture".split(
    " ",
  ),
);
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["labor", "labour"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["chairperson", "chair"],
]);

/** A person who holds an office in one report and is its deputy, its former holder or the holder of another in the other. */
export function findRoleChanges(desk: EvidenceDesk): Finding[] {
  return desk.findings.actors.flatMap((actor) => {
    if (actor.kind !== "person" || !actor.named) return [];
    const here = actor.roles.filter(({ article }) => desk.report(article) !== undefined);
    const offices = here.flatMap((role) => toOffice(role, desk));
    const byArticle = groupBy(offices, ({ head, role }) => `${role.article} ${head}`);
    for (const one of offices) {
      const other = offices.find((found) => differ(one, found, byArticle));
      if (other) return [toFinding(actor.name, actor.id, one, other, desk)];
    }
    return [];
  });
}

const BEFORE = 45; // code units before a title in which "former" can stand
/** Up to the end of a sentence before: a full stop after a capital, "the former U.S. senator", is none. Case tells them apart. */
const RANK_BEFORE =
  /\b([Ff]ormer|[Rr]etired|[Ee]x|[Dd]eputy|[Aa]cting|[Tt]hen|[Ll]ate)\b(?:[^.,;:\n]|\.(?=\S)|(?<=\p{Lu})\.)*$/u;

function toOffice(role: Role, desk: EvidenceDesk): Office[] {
  const before = desk.text(role.article, { start: Math.max(0, role.start - BEFORE), end: role.start });
  const rankBefore = RANK_BEFORE.exec(before)?.[1] ?? "";
  const words = toWords(`${rankBefore} ${role.title}`.replaceAll("-", " ")).map(
    ({ lower }) => SPELLINGS.get(lower) ?? lower,
  );
  const of = words.findIndex((word) => word === "of" || word === "for");
  const title = of < 0 ? words : words.slice(0, of);
  const head = title.findLast((word) => HEADS.has(word));
  if (head === undefined) return [];
  const portfolio = words.find((word) => PORTFOLIOS.has(word));
  const rank = title.map((word) => RANKS.get(word)).find((found) => found !== undefined);
  return [{ role, head: toStem(head), portfolio, rank }];
}

/** Of one head in two articles, neither of which gives the other's version too. */
function differ(a: Office, b: Office, byArticle: ReadonlyMap<string, readonly Office[]>): boolean {
  if (a.role.article === b.role.article || a.head !== b.head) return false;
  const has = (office: Office, wanted: (one: Office) => boolean): boolean =>
    (byArticle.get(`${office.role.article} ${office.head}`) ?? []).some(wanted);
  if (a.portfolio && b.portfolio && a.portfolio !== b.portfolio)
    return (
      !has(a, ({ portfolio }) => portfolio === b.portfolio) && !has(b, ({ portfolio }) => portfolio === a.portfolio)
    );
  if (a.portfolio !== b.portfolio || a.rank === b.rank || b.rank === undefined) return false;
  return (
    a.rank === undefined &&
    sameOf(a.role, b.role, b.rank) &&
    !has(a, ({ rank }) => rank === b.rank) &&
    !has(b, ({ rank }) => rank === undefined)
  );
}

/**
 * "mayor of Larnaby" and "deputy mayor" may be one office; "mayor of Larnaby" and "deputy mayor of Pellwick" are two. Who is a
 * "former" one may be told as of then, "mayor in those days": that counts only where both say of what.
 */
const sameOf = (a: Role, b: Role, rank: string): boolean =>
  rank === "former" ? a.of !== undefined && a.of === b.of : a.of === b.of || a.of === undefined || b.of === undefined;

function toFinding(
  name: string,
  id: Finding["about"][number],
  one: Office,
  other: Office,
  desk: EvidenceDesk,
): Finding {
  const tell = ({ role }: Office): string => `${desk.quote(role.article, role)} in ${desk.source(role.article)}`;
  return {
    kind: "role",
    nature: "contradiction",
    severity: "medium",
    claims: [one, other].map(({ role }) => desk.claim(role.article, role, role.title)),
    about: [id],
    explanation: `The office of ${name} differs: ${tell(one)}, ${tell(other)}.`,
    confidence: 0.6,
    foundBy: "office-of-one-person",
  };
}
