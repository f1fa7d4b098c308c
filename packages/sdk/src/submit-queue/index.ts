export { createSubmitQueue } from './create-submit-queue.js';
export { systemSubmitPlatform } from './platform.js';
export type { SubmitPlatform } from './platform.js';
export { submitStorageKey } from './submit-queue.js';
export type { SubmitQueue, SubmitQueueOptions, SubmitStorage } from './submit-queue.js';
export type { ChangeErrand, SignUpErrand, Submit, SubmitErrand, SubmitStatus } from './submit.js';
