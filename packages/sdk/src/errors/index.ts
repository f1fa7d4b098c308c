export { aborted } from './aborted.js';
export { isAborted, isSdkError } from './guards.js';
export { SdkError } from './sdk-error.js';
export type { SdkErrorCode, SdkErrorDetails } from './sdk-error.js';
