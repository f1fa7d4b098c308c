import { readDocument } from '@geflecht/core/document';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Client } from '@geflecht/sdk';
import type { Reading } from './adapters.js';
import type { DocumentState } from './document-state.js';
import { joinDocuments } from './join-documents.js';
import { actingClient, openClient } from './open-client.js';
import type { Resource } from './resource.js';

/** Networks up to which all of a source are read. */
const mostNetworks = 50;

async function everyNetwork(client: Client, signal: AbortSignal): Promise<GeflechtDocument> {
  const { networks = [] } = await client.listNetworks({ signal });
  return joinDocuments(
    await Promise.all(networks.slice(0, mostNetworks).map(({ id }) => client.readNetwork(id, { signal }))),
  );
}

function recordsOf(client: Client, { kind, id, isEvery }: Resource, signal: AbortSignal): Promise<GeflechtDocument> {
  if (isEvery === true) return everyNetwork(client, signal);
  return kind === 'event' ? client.readEvent(id, { signal }) : client.readNetwork(id, { signal });
}

/**
 * Reads what is not plain: fills what records leave out, leaves aside what is no record, and knows why it fails.
 * @throws SdkError when a client cannot bring the document
 */
export async function readWithCare(reading: Reading): Promise<DocumentState> {
  const { given, src, client: own, resource, signal } = reading;
  const client = await (src && !own ? openClient('openSource', src) : actingClient(reading));
  if (given === undefined && client !== undefined) {
    return { phase: 'ready', document: await recordsOf(client, resource, signal), warnings: [] };
  }
  if (typeof given === 'string') return { phase: 'failed', code: 'document' };
  const read = readDocument(given);
  return read.ok ? { phase: 'ready', ...read.value } : { phase: 'failed', code: read.code };
}
