/** Ids are plain strings in the graph file; in the code each kind is its own type. Only this file makes them. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ArticleId = Id<"article">;
export type ActorId = Id<"actor">;
export type MentionId = Id<"mention">;
export type StatementId = Id<"statement">;
export type EventId = Id<"event">;
export type RelationId = Id<"relation">;
export type EchoId = Id<"echo">;
export type DiscrepancyId = Id<"discrepancy">;
export type AgreementId = Id<"agreement">;
export type StoryId = Id<"story">;
export type CommunityId = Id<"community">;

export const articleId = (value: string): ArticleId => value as ArticleId;
export const actorId = (value: string): ActorId => value as ActorId;
export const mentionId = (value: string): MentionId => value as MentionId;
export const statementId = (value: string): StatementId => value as StatementId;
export const eventId = (value: string): EventId => value as EventId;
export const relationId = (value: string): RelationId => value as RelationId;
export const echoId = (value: string): EchoId => value as EchoId;
export const discrepancyId = (value: string): DiscrepancyId => value as DiscrepancyId;
export const agreementId = (value: string): AgreementId => value as AgreementId;
export const storyId = (value: string): StoryId => value as StoryId;
export const communityId = (value: string): CommunityId => value as CommunityId;

/**
 * A 53-bit hash of text as 11 lower-case base-36 digits: the same text gives the same digits everywhere.
 * Not for security. Algorithm: cyrb53, public domain.
 */
export function contentHash(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return toDigits(4294967296 * (2097151 & h2) + (h1 >>> 0));
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

/** As `toString(36)` writes a whole number below 2^53, with zeros before it up to eleven digits; in a fifth of the time. */
function toDigits(number: number): string {
  let digits = "";
  for (let left = number; digits.length < 11;) {
    const quotient = Math.floor(left / 36);
    digits = DIGITS.charAt(left - quotient * 36) + digits;
    left = quotient;
  }
  return digits;
}
