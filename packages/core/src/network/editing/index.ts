export { applyChanges } from './apply-changes.js';
export type { AppliedChanges } from './apply-changes.js';
export { changeableCollections } from './change-refusal.js';
export type { ChangeConflict, ChangeRefusalCode, RecordKey, RecordRevision } from './change-refusal.js';
export type { ChangeContext } from './changed-record.js';
export { invertChanges } from './invert-changes.js';
export { tieActivityMoves, tieStageMoves, transitionTie } from './tie-transition.js';
export type { TieStep } from './tie-transition.js';
