import { readDocument } from '@geflecht/core/document';
import type { Reading } from './adapters.js';
import type { DocumentState } from './document-state.js';
import { actingClient, openClient } from './open-client.js';

/**
 * Reads what is not plain: fills what records leave out, leaves aside what is no record, and knows why it fails.
 * @throws SdkError when a client cannot bring the document
 */
export async function readWithCare(reading: Reading): Promise<DocumentState> {
  const { given, src, client: own, resource, signal } = reading;
  const client = await (src && !own ? openClient('openSource', src) : actingClient(reading));
  if (given === undefined && client !== undefined) {
    const { kind, id } = resource;
    const record = kind === 'event' ? client.readEvent(id, { signal }) : client.readNetwork(id, { signal });
    return { phase: 'ready', document: await record, warnings: [] };
  }
  if (typeof given === 'string') return { phase: 'failed', code: 'document' };
  const read = readDocument(given);
  return read.ok ? { phase: 'ready', ...read.value } : { phase: 'failed', code: read.code };
}
