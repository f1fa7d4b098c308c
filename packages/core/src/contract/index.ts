export { capabilities, idempotencyHeader, paths } from './paths.js';
export type { Capability } from './paths.js';
export { eventPath, networkPath } from './record-paths.js';
export { programmePath } from './programme-path.js';
export type { ProgrammeChoice } from './programme-path.js';
export { problemMediaType, problemStatuses } from './problem.js';
export type { Problem, ProblemCode } from './problem.js';
export type { Route, RouteAccess, RouteMedia, RouteQuery } from './routes.js';
export type { Availability, BookableAvailability, EventVersion, SignUpReceipt, SignUpRequest } from './wire.js';
