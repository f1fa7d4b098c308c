import * as z from 'zod/mini';

/** Longest id, in UTF-16 units. */
export const longestId = 200;

/** Schema of one entity's ids: any text without control characters or outer blanks, branded by entity. */
export function idSchema<Name extends string>(_entity: Name) {
  return z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(longestId),
      // eslint-disable-next-line no-control-regex -- control characters are what this refuses
      z.regex(/^(?!\s)[^\u0000-\u001f\u007f]+(?<!\s)$/),
    )
    .brand<Name>();
}

export const actorIdSchema = idSchema('ActorId');
export const networkIdSchema = idSchema('NetworkId');
export const membershipIdSchema = idSchema('MembershipId');
export const tieIdSchema = idSchema('TieId');
export const placementIdSchema = idSchema('PlacementId');
export const areaIdSchema = idSchema('AreaId');
export const eventIdSchema = idSchema('EventId');
export const venueIdSchema = idSchema('VenueId');
export const onlineAccessIdSchema = idSchema('OnlineAccessId');
export const roomIdSchema = idSchema('RoomId');
export const trackIdSchema = idSchema('TrackId');
export const sessionIdSchema = idSchema('SessionId');
export const partIdSchema = idSchema('PartId');
export const contributorIdSchema = idSchema('ContributorId');
export const materialIdSchema = idSchema('MaterialId');
export const fundingNoticeIdSchema = idSchema('FundingNoticeId');
export const signUpRulesIdSchema = idSchema('SignUpRulesId');
export const bookableIdSchema = idSchema('BookableId');
export const choiceGroupIdSchema = idSchema('ChoiceGroupId');
export const questionIdSchema = idSchema('QuestionId');
export const consentTextIdSchema = idSchema('ConsentTextId');
export const signUpIdSchema = idSchema('SignUpId');
export const participantIdSchema = idSchema('ParticipantId');
export const bookingIdSchema = idSchema('BookingId');

/** Id of an open taxonomy's term, such as a session format, a sector or a kind of tie. */
export const termSchema = z.string().check(z.minLength(1), z.maxLength(longestId));

export type ActorId = z.infer<typeof actorIdSchema>;
export type NetworkId = z.infer<typeof networkIdSchema>;
export type MembershipId = z.infer<typeof membershipIdSchema>;
export type TieId = z.infer<typeof tieIdSchema>;
export type PlacementId = z.infer<typeof placementIdSchema>;
export type AreaId = z.infer<typeof areaIdSchema>;
export type EventId = z.infer<typeof eventIdSchema>;
export type VenueId = z.infer<typeof venueIdSchema>;
export type OnlineAccessId = z.infer<typeof onlineAccessIdSchema>;
export type RoomId = z.infer<typeof roomIdSchema>;
export type TrackId = z.infer<typeof trackIdSchema>;
export type SessionId = z.infer<typeof sessionIdSchema>;
export type PartId = z.infer<typeof partIdSchema>;
export type ContributorId = z.infer<typeof contributorIdSchema>;
export type MaterialId = z.infer<typeof materialIdSchema>;
export type FundingNoticeId = z.infer<typeof fundingNoticeIdSchema>;
export type SignUpRulesId = z.infer<typeof signUpRulesIdSchema>;
export type BookableId = z.infer<typeof bookableIdSchema>;
export type ChoiceGroupId = z.infer<typeof choiceGroupIdSchema>;
export type QuestionId = z.infer<typeof questionIdSchema>;
export type ConsentTextId = z.infer<typeof consentTextIdSchema>;
export type SignUpId = z.infer<typeof signUpIdSchema>;
export type ParticipantId = z.infer<typeof participantIdSchema>;
export type BookingId = z.infer<typeof bookingIdSchema>;
/** Id of an open taxonomy's term. */
export type Term = string;
