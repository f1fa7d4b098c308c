import * as z from 'zod/mini';

/** Longest id, in UTF-16 units. */
export const longestId = 200;

/**
 * Schema of one entity's ids, branded by entity: any text without control characters, halves of characters or outer
 * blanks. One or two dots alone are refused, because they would lead elsewhere as part of an address.
 */
export function idSchema<Name extends string>(_entity: Name) {
  return z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(longestId),
      // eslint-disable-next-line no-control-regex -- control characters are what this refuses
      z.regex(/^(?!\s)(?!\.{1,2}$)[^\u0000-\u001f\u007f\ud800-\udfff]+(?<!\s)$/u),
    )
    .brand<Name>();
}

/** Ids of actors. */
export const actorIdSchema = idSchema('ActorId');
/** Ids of networks. */
export const networkIdSchema = idSchema('NetworkId');
/** Ids of memberships. */
export const membershipIdSchema = idSchema('MembershipId');
/** Ids of ties. */
export const tieIdSchema = idSchema('TieId');
/** Ids of placements. */
export const placementIdSchema = idSchema('PlacementId');
/** Ids of seats. */
export const seatIdSchema = idSchema('SeatId');
/** Ids of resources. */
export const resourceIdSchema = idSchema('ResourceId');
/** Ids of offers. */
export const offerIdSchema = idSchema('OfferId');
/** Ids of goals. */
export const goalIdSchema = idSchema('GoalId');
/** Ids of duties. */
export const dutyIdSchema = idSchema('DutyId');
/** Ids of purpose templates. */
export const purposeTemplateIdSchema = idSchema('PurposeTemplateId');
/** Ids of snapshots. */
export const snapshotIdSchema = idSchema('SnapshotId');
/** Ids of suggestions. */
export const suggestionIdSchema = idSchema('SuggestionId');
/** Ids of effort entries. */
export const effortEntryIdSchema = idSchema('EffortEntryId');
/** Ids of areas. */
export const areaIdSchema = idSchema('AreaId');
/** Ids of events. */
export const eventIdSchema = idSchema('EventId');
/** Ids of venues. */
export const venueIdSchema = idSchema('VenueId');
/** Ids of online accesses. */
export const onlineAccessIdSchema = idSchema('OnlineAccessId');
/** Ids of rooms. */
export const roomIdSchema = idSchema('RoomId');
/** Ids of tracks. */
export const trackIdSchema = idSchema('TrackId');
/** Ids of sessions. */
export const sessionIdSchema = idSchema('SessionId');
/** Ids of parts. */
export const partIdSchema = idSchema('PartId');
/** Ids of parts where other records mention them; a part's own id is no mention. */
export const mentionedPartIdSchema = idSchema('PartId');
/** Ids of contributors. */
export const contributorIdSchema = idSchema('ContributorId');
/** Ids of materials. */
export const materialIdSchema = idSchema('MaterialId');
/** Ids of funding notices. */
export const fundingNoticeIdSchema = idSchema('FundingNoticeId');
/** Ids of documentations. */
export const documentationIdSchema = idSchema('DocumentationId');
/** Ids of results. */
export const resultIdSchema = idSchema('ResultId');
/** Ids of media items. */
export const mediaItemIdSchema = idSchema('MediaItemId');
/** Ids of checklists. */
export const checklistIdSchema = idSchema('ChecklistId');
/** Ids of event series. */
export const eventSeriesIdSchema = idSchema('EventSeriesId');
/** Ids of projects. */
export const projectIdSchema = idSchema('ProjectId');
/** Ids of funding programmes. */
export const fundingProgrammeIdSchema = idSchema('FundingProgrammeId');
/** Ids of sign up rules. */
export const signUpRulesIdSchema = idSchema('SignUpRulesId');
/** Ids of bookables. */
export const bookableIdSchema = idSchema('BookableId');
/** Ids of choice groups. */
export const choiceGroupIdSchema = idSchema('ChoiceGroupId');
/** Ids of questions. */
export const questionIdSchema = idSchema('QuestionId');
/** Ids of consent texts. */
export const consentTextIdSchema = idSchema('ConsentTextId');
/** Ids of sign ups. */
export const signUpIdSchema = idSchema('SignUpId');
/** Ids of needs answers. */
export const needsAnswerIdSchema = idSchema('NeedsAnswerId');
/** Ids of seating plans. */
export const seatingPlanIdSchema = idSchema('SeatingPlanId');
/** Ids of attendances. */
export const attendanceIdSchema = idSchema('AttendanceId');
/** Ids of participants. */
export const participantIdSchema = idSchema('ParticipantId');
/** Ids of bookings. */
export const bookingIdSchema = idSchema('BookingId');

/** Id of an open taxonomy's term, such as a session format, a sector or a kind of tie. */
export const termSchema = z.string().check(z.minLength(1), z.maxLength(longestId));

/** Id of one of the actors. */
export type ActorId = z.infer<typeof actorIdSchema>;
/** Id of one of the networks. */
export type NetworkId = z.infer<typeof networkIdSchema>;
/** Id of one of the memberships. */
export type MembershipId = z.infer<typeof membershipIdSchema>;
/** Id of one of the ties. */
export type TieId = z.infer<typeof tieIdSchema>;
/** Id of one of the placements. */
export type PlacementId = z.infer<typeof placementIdSchema>;
/** Id of one of the seats. */
export type SeatId = z.infer<typeof seatIdSchema>;
/** Id of one of the resources. */
export type ResourceId = z.infer<typeof resourceIdSchema>;
/** Id of one of the offers. */
export type OfferId = z.infer<typeof offerIdSchema>;
/** Id of one of the goals. */
export type GoalId = z.infer<typeof goalIdSchema>;
/** Id of one of the duties. */
export type DutyId = z.infer<typeof dutyIdSchema>;
/** Id of one of the purpose templates. */
export type PurposeTemplateId = z.infer<typeof purposeTemplateIdSchema>;
/** Id of one of the snapshots. */
export type SnapshotId = z.infer<typeof snapshotIdSchema>;
/** Id of one of the suggestions. */
export type SuggestionId = z.infer<typeof suggestionIdSchema>;
/** Id of one of the effort entries. */
export type EffortEntryId = z.infer<typeof effortEntryIdSchema>;
/** Id of one of the areas. */
export type AreaId = z.infer<typeof areaIdSchema>;
/** Id of one of the events. */
export type EventId = z.infer<typeof eventIdSchema>;
/** Id of one of the venues. */
export type VenueId = z.infer<typeof venueIdSchema>;
/** Id of one of the online accesses. */
export type OnlineAccessId = z.infer<typeof onlineAccessIdSchema>;
/** Id of one of the rooms. */
export type RoomId = z.infer<typeof roomIdSchema>;
/** Id of one of the tracks. */
export type TrackId = z.infer<typeof trackIdSchema>;
/** Id of one of the sessions. */
export type SessionId = z.infer<typeof sessionIdSchema>;
/** Id of one of the parts. */
export type PartId = z.infer<typeof partIdSchema>;
/** Id of one of the contributors. */
export type ContributorId = z.infer<typeof contributorIdSchema>;
/** Id of one of the materials. */
export type MaterialId = z.infer<typeof materialIdSchema>;
/** Id of one of the funding notices. */
export type FundingNoticeId = z.infer<typeof fundingNoticeIdSchema>;
/** Id of one of the documentations. */
export type DocumentationId = z.infer<typeof documentationIdSchema>;
/** Id of one of the results. */
export type ResultId = z.infer<typeof resultIdSchema>;
/** Id of one of the media items. */
export type MediaItemId = z.infer<typeof mediaItemIdSchema>;
/** Id of one of the checklists. */
export type ChecklistId = z.infer<typeof checklistIdSchema>;
/** Id of one of the event series. */
export type EventSeriesId = z.infer<typeof eventSeriesIdSchema>;
/** Id of one of the projects. */
export type ProjectId = z.infer<typeof projectIdSchema>;
/** Id of one of the funding programmes. */
export type FundingProgrammeId = z.infer<typeof fundingProgrammeIdSchema>;
/** Id of one of the sign up rules. */
export type SignUpRulesId = z.infer<typeof signUpRulesIdSchema>;
/** Id of one of the bookables. */
export type BookableId = z.infer<typeof bookableIdSchema>;
/** Id of one of the choice groups. */
export type ChoiceGroupId = z.infer<typeof choiceGroupIdSchema>;
/** Id of one of the questions. */
export type QuestionId = z.infer<typeof questionIdSchema>;
/** Id of one of the consent texts. */
export type ConsentTextId = z.infer<typeof consentTextIdSchema>;
/** Id of one of the sign ups. */
export type SignUpId = z.infer<typeof signUpIdSchema>;
/** Id of one of the needs answers. */
export type NeedsAnswerId = z.infer<typeof needsAnswerIdSchema>;
/** Id of one of the seating plans. */
export type SeatingPlanId = z.infer<typeof seatingPlanIdSchema>;
/** Id of one of the attendances. */
export type AttendanceId = z.infer<typeof attendanceIdSchema>;
/** Id of one of the participants. */
export type ParticipantId = z.infer<typeof participantIdSchema>;
/** Id of one of the bookings. */
export type BookingId = z.infer<typeof bookingIdSchema>;
/** Id of an open taxonomy's term. */
export type Term = string;
