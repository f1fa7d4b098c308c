import type { GeflechtDocument } from '@geflecht/core/document';

/** What records belong to, and what is read at a time: one event or one network. */
export interface ScopeRef {
  readonly kind: 'event' | 'network' | 'actor';
  readonly id: string;
}

/** A document and a token that is another one as soon as anything in it changes. */
export interface VersionedDocument {
  readonly version: string;
  readonly document: GeflechtDocument;
}
