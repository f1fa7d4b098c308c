import { readDocument } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import type { DocumentState } from './document-state.js';
import type { Resource } from './resource.js';

/** What is read: JSON at hand, or a record that a client brings. */
export interface CarefulReading {
  /** Parsed JSON; text where it could not be parsed. */
  readonly given: unknown;
  readonly client: Client | undefined;
  readonly resource: Resource;
  readonly signal: AbortSignal;
}

/**
 * Reads what is not plain: fills what records leave out, leaves aside what is no record, and knows why it fails.
 * @throws SdkError when a client cannot bring the document
 */
export async function readWithCare({ given, client, resource, signal }: CarefulReading): Promise<DocumentState> {
  const { kind, id } = resource;
  if (given === undefined && client !== undefined) {
    const reading = kind === 'event' ? client.readEvent(id, { signal }) : client.readNetwork(id, { signal });
    return { phase: 'ready', document: await reading, warnings: [] };
  }
  if (typeof given === 'string') return { phase: 'failed', code: 'document' };
  const read = readDocument(given);
  return read.ok ? { phase: 'ready', ...read.value } : { phase: 'failed', code: read.code };
}
