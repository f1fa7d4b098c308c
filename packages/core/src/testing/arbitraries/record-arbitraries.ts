import type fc from 'fast-check';
import type { RecordOf } from '../../audience/entity.js';
import { entities } from '../../document/entities.js';
import type { CollectionName } from '../../document/entities.js';
import { arbitraryOf } from './arbitrary-of.js';

type RecordIn<Name extends CollectionName> = RecordOf<(typeof entities)[Name]>;

/** Records of a collection, each valid by itself; ids they mention are made up. */
export function arbitraryRecord<Name extends CollectionName>(collection: Name): fc.Arbitrary<RecordIn<Name>> {
  return arbitraryOf(entities[collection].schema) as fc.Arbitrary<RecordIn<Name>>;
}

/** Events, each valid by itself. */
export const arbitraryEvent = () => arbitraryRecord('events');
export const arbitraryVenue = () => arbitraryRecord('venues');
export const arbitraryOnlineAccess = () => arbitraryRecord('onlineAccesses');
export const arbitraryRoom = () => arbitraryRecord('rooms');
export const arbitraryTrack = () => arbitraryRecord('tracks');
export const arbitrarySession = () => arbitraryRecord('sessions');
export const arbitraryContributor = () => arbitraryRecord('contributors');
export const arbitraryMaterial = () => arbitraryRecord('materials');
export const arbitraryFundingNotice = () => arbitraryRecord('fundingNotices');

/** What remains of events, and what stands behind them, each valid by itself. */
export const arbitraryDocumentation = () => arbitraryRecord('documentations');
export const arbitraryResult = () => arbitraryRecord('results');
export const arbitraryMediaItem = () => arbitraryRecord('mediaItems');
export const arbitraryChecklist = () => arbitraryRecord('checklists');
export const arbitraryEventSeries = () => arbitraryRecord('eventSeries');
export const arbitraryProject = () => arbitraryRecord('projects');
export const arbitraryFundingProgramme = () => arbitraryRecord('fundingProgrammes');

/** Networks and what belongs to them, each valid by itself. */
export const arbitraryNetwork = () => arbitraryRecord('networks');
export const arbitraryActor = () => arbitraryRecord('actors');
export const arbitraryMembership = () => arbitraryRecord('memberships');
export const arbitraryPlacement = () => arbitraryRecord('placements');
export const arbitraryTie = () => arbitraryRecord('ties');
export const arbitraryDuty = () => arbitraryRecord('duties');
export const arbitrarySeat = () => arbitraryRecord('seats');
export const arbitraryResource = () => arbitraryRecord('resources');
export const arbitraryGoal = () => arbitraryRecord('goals');
export const arbitraryOffer = () => arbitraryRecord('offers');
export const arbitraryPurposeTemplate = () => arbitraryRecord('purposeTemplates');
export const arbitrarySnapshot = () => arbitraryRecord('snapshots');
export const arbitrarySuggestion = () => arbitraryRecord('suggestions');
export const arbitraryEffortEntry = () => arbitraryRecord('effortEntries');

/** Sign-ups and their rules, each valid by itself. */
export const arbitrarySignUpRules = () => arbitraryRecord('signUpRules');
export const arbitraryBookable = () => arbitraryRecord('bookables');
export const arbitraryChoiceGroup = () => arbitraryRecord('choiceGroups');
export const arbitraryQuestion = () => arbitraryRecord('questions');
export const arbitraryConsentText = () => arbitraryRecord('consentTexts');
export const arbitrarySignUp = () => arbitraryRecord('signUps');
export const arbitraryNeedsAnswer = () => arbitraryRecord('needsAnswers');
export const arbitraryAttendance = () => arbitraryRecord('attendances');
export const arbitrarySeatingPlan = () => arbitraryRecord('seatingPlans');
