export { checkDocument } from '../document/check-document.js';
export type { DocumentCheckOptions } from '../document/check-document.js';
export type { CheckFinding, CheckSeverity, CheckTopic } from './finding.js';
export type { CheckCode } from './locales/check-messages.js';
