export { audienceRuleSchema, scopeSchema, sourceSchema } from '../audience/meta.js';
export { areaSchema, documentDefaultsSchema, documentSchema, taxonomySchema } from '../document/document.js';
export { entities, collectionNames } from '../document/entities.js';
export { changeableEntities, networkChangeSchema } from '../network/network-change.js';
export { openObject } from './open-object.js';
export { strictSchema, strippedSchema } from './reshape.js';
export { routes } from '../contract/routes.js';
export { availabilitySchema, calendarSchema, capabilitiesSchema, eventVersionSchema } from '../contract/wire.js';
export { programmePageSchema, signUpReceiptSchema, signUpRequestSchema } from '../contract/wire.js';
export {
  decisionRequestSchema,
  networkChangesSchema,
  networkReceiptSchema,
  networkVersionSchema,
  suggestionReceiptSchema,
  suggestionRequestSchema,
} from '../contract/editing/editing-wire.js';
export {
  availabilityEventsSchema,
  challengeSchema,
  erasureReceiptSchema,
  erasureRequestSchema,
  mailProofReceiptSchema,
  mailProofRequestSchema,
  manageLinkReceiptSchema,
  manageLinkRequestSchema,
  ownSignUpChangeSchema,
  ownSignUpSchema,
} from '../contract/sign-up/managing-wire.js';
export { managingRoutes } from '../contract/sign-up/managing-routes.js';
export { organisingRoutes } from '../contract/organising/organising-routes.js';
export { peopleTableSchema, peopleWorkbookSchema } from '../contract/organising/export-wire.js';
export {
  allocationAnswerSchema,
  allocationRequestSchema,
  seatingPlanAnswerSchema,
  seatingRequestSchema,
} from '../contract/organising/planning-wire.js';
export {
  attendanceReceiptSchema,
  attendanceRequestSchema,
  checkInListSchema,
  headcountsSchema,
  needsListSchema,
} from '../contract/organising/day-wire.js';
export {
  foundSignUpsSchema,
  recordedSignUpSchema,
  signUpDecisionReceiptSchema,
  signUpDecisionSchema,
  signUpSearchSchema,
} from '../contract/organising/sign-ups-wire.js';
export {
  copyReceiptSchema,
  copyRequestSchema,
  mailListSchema,
  messageReceiptSchema,
  messageRequestSchema,
  ownKeySchema,
  plainReceiptSchema,
  plainRequestSchema,
  signedInSchema,
  signInReceiptSchema,
  signInRequestSchema,
  signInSchema,
  webhookListSchema,
  webhookReceiptSchema,
  webhookRequestSchema,
} from '../contract/organising/team-wire.js';
export { eraseActor } from '../contract/editing/erase-actor.js';
export type { Erasing, Erasure } from '../contract/editing/erase-actor.js';
export { editingRightsOf, judgeChangeSet, judgeDecision, judgeSuggestion } from '../contract/editing/judge-request.js';
export type { Deciding } from '../contract/editing/judge-request.js';
export type { EditingContext, EditingRefusal, Judged } from '../contract/editing/network-state.js';
export type { NetworkState, RemovedRecord } from '../contract/editing/network-state.js';
export type { NetworkWrites, TakenRecord, WrittenRecord } from '../contract/editing/network-writes.js';
export { validateDocument } from '../document/validate-document.js';
export { validateWith } from '../document/validate-with.js';
export { mergeByOrigin } from '../document/merge/merge-by-origin.js';
export type { MergeChanges, MergeResult } from '../document/merge/merge-result.js';
export type { ChangedRecord, RecordPlace, SimilarRecord } from '../document/merge/merge-result.js';
export type { DocumentValidation } from '../document/validate-document.js';
export type { Validation } from '../document/check-fields.js';
export { documentJsonSchema } from '../document/document-json-schema.js';
export type { JsonSchema } from '../document/document-json-schema.js';
export { namedSchemas } from '../document/named-schemas.js';
export type { NamedSchema } from '../document/named-schemas.js';
