import { buildActor, buildDocument, buildNetwork, buildTie } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { scopeTo } from '../network-map-model.js';
import { fittedDocument } from './imported-document-model.js';

const actors = [buildActor({ id: 'a' }), buildActor({ id: 'b' })];
const ties = [buildTie({ networkId: 'file', fromId: 'a', toId: 'b' })];
const imported = buildDocument({ networks: [buildNetwork({ id: 'file' })], actors, ties });

describe('fittedDocument', () => {
  it('lets the first network of a file stand in for the one an element is meant for', () => {
    const scope = scopeTo(fittedDocument(imported, 'ours'), 'ours');
    expect([scope.network?.id, scope.actors.length, scope.ties.length]).toEqual(['ours', 2, 1]);
  });

  it.each([undefined, 'file'])('leaves it as it is where the element shows %s', (id) => {
    expect(fittedDocument(imported, id)).toBe(imported);
  });

  it('leaves a document without networks as it is', () => {
    const bare = buildDocument({ actors });
    expect(fittedDocument(bare, 'ours')).toBe(bare);
  });
});
