export { capabilities, idempotencyHeader, paths } from './paths.js';
export type { Capability } from './paths.js';
export { eventPath, networkPath } from './record-paths.js';
export { programmePath } from './programme-path.js';
export { sheetPath } from './sheet-path.js';
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
export { managingPaths } from './sign-up/managing-paths.js';
export type {
  ErasureReceipt,
  ErasureRequest,
  MailProofReceipt,
  MailProofRequest,
  ManageLinkReceipt,
  ManageLinkRequest,
  OwnActionName,
  OwnActionRequest,
  OwnSignUp,
  OwnSignUpChange,
} from './sign-up/managing-wire.js';
export { exportNames, organisingPaths, printNames } from './organising/organising-paths.js';
export type { ExportName, PrintName } from './organising/organising-paths.js';
export type {
  FoundSignUps,
  RecordedSignUp,
  SignUpDecisionReceipt,
  SignUpDecisionRequest,
  SignUpSearch,
} from './organising/sign-ups-wire.js';
export type {
  AllocationAnswer,
  AllocationRequest,
  SeatingPlanAnswer,
  SeatingRequest,
} from './organising/planning-wire.js';
export type {
  AttendanceReceipt,
  AttendanceRequest,
  CheckInList,
  Headcounts,
  NeedsList,
} from './organising/day-wire.js';
export type {
  CopyRequest,
  MailList,
  MessageReceipt,
  MessageRequest,
  OwnKey,
  PlainRequest,
  SignedIn,
  SignInRequest,
  WebhookList,
  WebhookRequest,
} from './organising/team-wire.js';
export type { ShownConflict } from './editing/shown-conflict.js';
export { readingStatuses } from './reading-statuses.js';
export { problemMediaType, problemStatuses } from './problem.js';
export type { Problem, ProblemCode } from './problem.js';
export type { Route, RouteAccess, RouteMedia, RouteQuery } from './route.js';
export type {
  Availability,
  BookableAvailability,
  EventVersion,
  SignUpReceipt,
  SignUpRequest,
  WaitingPlace,
} from './wire.js';
