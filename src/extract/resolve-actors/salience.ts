import { genderOf, type ActorDraft, type Gender } from "./actor-draft.ts";

/** A person met lately. */
export interface Recent {
  readonly draft: ActorDraft;
  readonly sentence: number;
  readonly paragraph: number;
  readonly token: number;
  /** The token after its last. */
  readonly end: number;
  readonly subject: boolean;
  /** Stands in a clause that hangs on another one: "When Lee left", "said that Lee". */
  readonly nested: boolean;
  readonly possessive: boolean;
  readonly quoted: boolean;
  readonly pronoun: boolean;
  /** Met by a description: "the mayor". */
  readonly nominal: boolean;
  /** The first person of its sentence outside quotation marks, or its first subject. */
  readonly opens: boolean;
  /** Has a verb of saying. */
  readonly speaks: boolean;
}

/** A pronoun or another word for one person in its place. */
export interface Asked {
  readonly index: number;
  readonly lower: string;
  readonly sentence: number;
  readonly paragraph: number;
  readonly gender: Gender | undefined;
  readonly quoted: boolean;
  /** Has a verb of saying of its own and stands outside quotation marks. */
  readonly speaks: boolean;
  /** Stands right behind quoted words. */
  readonly afterQuote: boolean;
  /** No other subject stands before it in its sentence. */
  readonly opens: boolean;
  /** Stands in a clause that hangs on another one. */
  readonly nested: boolean;
  /** Whom a relative pronoun right before it means. */
  readonly barred: ActorDraft | undefined;
  /** Somebody whom its place rules out almost: the object of its own verb. */
  readonly object: ActorDraft | undefined;
}

/** How many sentences back. */
const REACH = 8;
/** Tokens between a subject and the pronoun of its own report: "Lee said that he". */
const REPORT_GAP = 4;
/** Tokens between a subject and "him": the two are not the same. */
const OBJECT_GAP = 6;
/** The same for somebody without a name, from the last description on. */
const UNNAMED_REACH = 2;
/** Less tells a gender by earlier pronouns only, which may have been misread. */
const SURE_GENDER = 1;
const REFLEXIVES = new Set(["himself", "herself"]);
const OBJECTS = new Set(["him", "himself"]);

/**
 * What each feature adds, in the unit of one and a half sentences of distance: learnt by a softmax over the persons met on
 * 187 pronouns of PolNeAR train and 55 of GUM news, read by hand, then rounded; of 60 readings in 420 other articles that these
 * and the ways of telling subjects changed, 45 were for the better and 15 for the worse.
 */
const WEIGHTS = {
  sentence: -0.4,
  paragraph: -1,
  gender: 0.4,
  otherGender: -1.6,
  subject: 0.3,
  possessive: -0.2,
  pronoun: 0.7,
  ownReport: 1,
  quotedApart: -1.3,
  sameSentence: 0.6,
  object: -4,
  last: 0.6,
  opens: 1.9,
  parallel: 1.1,
  inOwnWords: -2.2,
  goesOn: 1.1,
  speaksAgain: 0.1,
  relative: -4,
  reflexive: 2,
  quotesIt: -3.2,
  nested: -0.6,
  nominal: -0.3,
  unnamed: -1.5,
};

/** Whether a mention may be meant at all: not too far, not surely of the other gender. */
export function mayMean({ draft, sentence, quoted, pronoun }: Recent, asked: Asked): boolean {
  const known = genderOf(draft);
  const other = known !== undefined && isOther(known, asked.gender);
  if (!draft.named && (sentence < asked.sentence - UNNAMED_REACH || quoted !== asked.quoted || pronoun)) return false;
  return asked.sentence - sentence <= REACH && !(other && draft[known] >= SURE_GENDER);
}

/** How present a person is at a pronoun through one mention: what each feature adds that it has; `last`: the last that may be meant. */
export function salience(met: Recent, asked: Asked, last: boolean): number {
  const known = genderOf(met.draft);
  const distance = asked.sentence - met.sentence;
  const same = distance === 0;
  const near = same && met.subject ? asked.index - met.end : Infinity;
  const own = near < REPORT_GAP && met.quoted === asked.quoted && !OBJECTS.has(asked.lower);
  const other = near < OBJECT_GAP && asked.lower === "him";
  const inOwnWords = met.quoted && asked.speaks;
  return (
    WEIGHTS.sentence * distance +
    WEIGHTS.paragraph * (asked.paragraph - met.paragraph) +
    where(known !== undefined && known === asked.gender, WEIGHTS.gender) +
    where(known !== undefined && isOther(known, asked.gender), WEIGHTS.otherGender) +
    where(met.subject, WEIGHTS.subject) +
    where(met.possessive, WEIGHTS.possessive) +
    where(met.pronoun, WEIGHTS.pronoun) +
    where(own, WEIGHTS.ownReport) +
    where(!inOwnWords && met.quoted !== asked.quoted && !same, WEIGHTS.quotedApart) +
    where(same && !other, WEIGHTS.sameSentence) +
    WEIGHTS.object * (Number(other) + Number(met.draft === asked.object)) +
    where(last, WEIGHTS.last) +
    where(met.opens, WEIGHTS.opens) +
    where(met.opens && asked.opens && met.subject, WEIGHTS.parallel) +
    where(inOwnWords, WEIGHTS.inOwnWords) +
    where(asked.afterQuote && !met.quoted && met.subject, WEIGHTS.goesOn) +
    where(asked.speaks && met.speaks, WEIGHTS.speaksAgain) +
    where(same && asked.barred === met.draft, WEIGHTS.relative) +
    where(last && REFLEXIVES.has(asked.lower), WEIGHTS.reflexive) +
    where(
      asked.quoted && !met.quoted && (met.speaks || (same && met.opens && met.subject)) && distance <= 1,
      WEIGHTS.quotesIt,
    ) +
    where(met.subject && met.nested, WEIGHTS.nested) +
    where(met.nominal, WEIGHTS.nominal) +
    where(!met.draft.named, WEIGHTS.unnamed)
  );
}

const isOther = (known: Gender, asked: Gender | undefined): boolean => asked !== undefined && known !== asked;

const where = (holds: boolean, weight: number): number => (holds ? weight : 0);
