export { documentFormat, documentVersion } from './format.js';
export type { Area, DocumentDefaults, GeflechtDocument, Scope, Source, Taxonomy } from './document.js';
export type { CollectionName } from './entities.js';
export type { Issue, IssueCode, Phrase } from './issue.js';
export { readDocument } from './read-document.js';
export type { ReadDocument, ReadDocumentRefusal } from './read-document.js';
