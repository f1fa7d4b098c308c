export { DomainError, isDomainError } from './domain-error.js';
export type { DomainErrorCode, DomainErrorDetails } from './domain-error.js';
export type { Refusal, Result, Success } from './result.js';
export { refuse, succeed } from './result.js';
