import type { GeflechtDocument } from '@geflecht/core/document';
import type { Reading, ReadOptions } from '../port/index.js';
import { keyOf } from './caller.js';
import type { Caller, Errand } from './caller.js';

/** Asks a backend that may lack the operation for a document, stating the version at hand. */
export type AskDocument = (options: ReadOptions) => Promise<Reading> | undefined;

interface Held {
  readonly document: GeflechtDocument;
  readonly version: string;
}

/**
 * Reads documents and keeps the newest version of each, so that an unchanged one need not come again.
 * Rejects with `document` when an answer is none; `cause` is then the refusal of `readDocument`.
 */
export function documentReader(caller: Caller): (errand: Errand, ask: AskDocument) => Promise<GeflechtDocument> {
  const kept = new Map<string, Held>();
  return (errand, ask) => {
    const key = keyOf(errand);
    return caller.call(errand, (signal) => {
      const held = kept.get(key);
      return ask({ signal, version: held?.version })?.then(async ({ document: input, version }) => {
        if (held && input === undefined) return held.document;
        // Loaded here, since many pages ask a client for everything but documents.
        const { checkedDocument } = await import('./checked-document.js');
        const document = checkedDocument(errand.operation, input);
        if (version !== undefined) kept.set(key, { document, version });
        return document;
      });
    });
  };
}
