import { onlineAccessEntity, venueEntity } from '../event/venue.js';
import { contributorEntity, fundingNoticeEntity, materialEntity } from '../event/contributor.js';
import { checklistEntity } from '../event/checklist.js';
import { documentationEntity } from '../event/documentation.js';
import { eventEntity } from '../event/event.js';
import { mediaItemEntity } from '../event/media-item.js';
import { eventSeriesEntity, fundingProgrammeEntity, projectEntity } from '../event/project.js';
import { resultEntity } from '../event/result.js';
import { roomEntity, trackEntity } from '../event/room.js';
import { sessionEntity } from '../event/session.js';
import { effortEntryEntity } from '../cooperation/effort-entry.js';
import { seatingPlanEntity } from '../encounter/seating-plan.js';
import { actorEntity } from '../network/actor.js';
import { dutyEntity } from '../network/duty.js';
import { goalEntity } from '../network/goal.js';
import { membershipEntity } from '../network/membership.js';
import { networkEntity } from '../network/network.js';
import { offerEntity } from '../network/offer.js';
import { placementEntity } from '../network/placement.js';
import { purposeTemplateEntity } from '../network/purpose-template.js';
import { resourceEntity } from '../network/resource.js';
import { seatEntity } from '../network/seat.js';
import { snapshotEntity } from '../network/snapshot.js';
import { suggestionEntity } from '../network/suggestion.js';
import { tieEntity } from '../network/tie.js';
import { attendanceEntity } from '../sign-up/attendance.js';
import { bookableEntity, choiceGroupEntity } from '../sign-up/bookable.js';
import { consentTextEntity, questionEntity } from '../sign-up/question.js';
import { needsAnswerEntity } from '../sign-up/needs-answer.js';
import { signUpRulesEntity } from '../sign-up/sign-up-rules.js';
import { signUpEntity } from '../sign-up/sign-up.js';

/** Every entity a document may hold, by its plural name there. */
export const entities = {
  events: eventEntity,
  venues: venueEntity,
  onlineAccesses: onlineAccessEntity,
  rooms: roomEntity,
  tracks: trackEntity,
  sessions: sessionEntity,
  contributors: contributorEntity,
  materials: materialEntity,
  fundingNotices: fundingNoticeEntity,
  documentations: documentationEntity,
  results: resultEntity,
  mediaItems: mediaItemEntity,
  checklists: checklistEntity,
  eventSeries: eventSeriesEntity,
  projects: projectEntity,
  fundingProgrammes: fundingProgrammeEntity,
  networks: networkEntity,
  actors: actorEntity,
  memberships: membershipEntity,
  placements: placementEntity,
  ties: tieEntity,
  duties: dutyEntity,
  seats: seatEntity,
  resources: resourceEntity,
  goals: goalEntity,
  offers: offerEntity,
  purposeTemplates: purposeTemplateEntity,
  snapshots: snapshotEntity,
  suggestions: suggestionEntity,
  effortEntries: effortEntryEntity,
  signUpRules: signUpRulesEntity,
  bookables: bookableEntity,
  choiceGroups: choiceGroupEntity,
  questions: questionEntity,
  consentTexts: consentTextEntity,
  signUps: signUpEntity,
  needsAnswers: needsAnswerEntity,
  attendances: attendanceEntity,
  seatingPlans: seatingPlanEntity,
} as const;

/** Plural name of an entity, as documents spell it. */
export type CollectionName = keyof typeof entities;

/** The plural names in a fixed order. */
export const collectionNames = Object.keys(entities) as readonly CollectionName[];
