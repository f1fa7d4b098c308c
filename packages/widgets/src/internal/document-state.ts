import type { GeflechtDocument, Issue } from '@geflecht/core/document';

/** Where the loading of a document stands. */
export type DocumentState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly document: GeflechtDocument; readonly warnings: readonly Issue[] }
  | { readonly phase: 'failed'; readonly code: string; readonly cause?: unknown };
