export { capabilities, idempotencyHeader, paths } from './paths.js';
export type { Capability } from './paths.js';
export { eventPath, networkPath } from './record-paths.js';
export { programmePath } from './programme-path.js';
export type { ProgrammeChoice } from './programme-path.js';
export { editingPaths } from './editing/editing-paths.js';
export type { SuggestionDecision } from './editing/editing-paths.js';
export type {
  DecisionRequest,
  EditingRight,
  NetworkChanges,
  NetworkReceipt,
  NetworkVersion,
  SuggestionReceipt,
  SuggestionRequest,
} from './editing/editing-wire.js';
export type { ShownConflict } from './editing/shown-conflict.js';
export { readingStatuses } from './reading-statuses.js';
export { problemMediaType, problemStatuses } from './problem.js';
export type { Problem, ProblemCode } from './problem.js';
export type { Route, RouteAccess, RouteMedia, RouteQuery } from './route.js';
export type { Availability, BookableAvailability, EventVersion, SignUpReceipt, SignUpRequest } from './wire.js';
