import { publicViewer } from '@geflecht/core/audience';
import type { GeflechtDocument } from '@geflecht/core/document';
import { buildActor, buildDocument, buildNetwork, buildTie, buildViewer } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { openTestStore } from '../store-harness.js';
import { DisclosedDocuments } from './disclosed-documents.js';
import { DocumentSource } from './document-source.js';
import { seedDocument } from './seed-document.js';

const asked = { kind: 'network', id: 'network-1' } as const;
const member = buildViewer({ memberOf: ['network-1'] });
const scope = { networkId: 'network-1' };

function network(fields: object = {}): GeflechtDocument {
  const actors = ['actor-1', 'actor-2'].map((id) => buildActor({ id, scope }));
  return buildDocument({ networks: [buildNetwork()], actors, ties: [buildTie({ scope })], ...fields });
}

async function disclosing(document: GeflechtDocument) {
  const store = await openTestStore();
  await seedDocument(store, document);
  return { store, disclosed: new DisclosedDocuments(new DocumentSource(store.documents)) };
}

describe('what is kept of disclosed documents', () => {
  it('is the same answer for as long as it is true', async () => {
    const { disclosed } = await disclosing(network());
    const read = (at: string) => disclosed.read(asked, member, at);
    const [morning, evening] = [await read('2027-02-03T08:00:00Z'), await read('2027-02-03T23:59:59Z')];
    const [next, again] = [await read('2027-02-04T00:00:00Z'), await read('2027-02-04T01:00:00Z')];
    expect([morning === evening, evening === next, again === next]).toEqual([true, false, true]);
  });

  it('opens when a rule does', async () => {
    const visibility = [{ group: 'core', audience: 'public', from: '2027-02-03T12:00:00Z' }];
    const { disclosed } = await disclosing(network({ ties: [buildTie({ scope, visibility } as never)] }));
    const seen = [];
    for (const at of ['2027-02-03T11:59:59.999Z', '2027-02-03T12:00:00Z']) {
      seen.push((await disclosed.read(asked, publicViewer, at))?.document.ties?.length ?? 0);
    }
    expect(seen).toEqual([0, 1]);
  });

  it('gives way to a change at once, and keeps records that are as they were', async () => {
    const { disclosed, store } = await disclosing(network());
    const before = await disclosed.read(asked, member, '2027-02-03T08:00:00Z');
    await seedDocument(store, network({ ties: [buildTie({ scope, strength: 5 })] }));
    const after = await disclosed.read(asked, member, '2027-02-03T08:00:01Z');
    expect(after?.document.ties?.[0]?.strength).toBe(5);
    expect(after?.document.actors?.[0]).toBe(before?.document.actors?.[0]);
  });
});
