import { buildActor, buildDocument, buildNetwork } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { joinDocuments } from './join-documents.js';

const networkOf = (id: string, ...actorIds: readonly string[]) =>
  buildDocument({ networks: [buildNetwork({ id })], actors: actorIds.map((each) => buildActor({ id: each })) });

describe('joinDocuments', () => {
  it('holds every record of every document once', () => {
    const { networks, actors, format } = joinDocuments([networkOf('one', 'a', 'b'), networkOf('two', 'b', 'c')]);
    expect(format).toBe('geflecht');
    expect(networks?.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(actors?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('is an empty document where there is none', () => {
    expect(joinDocuments([])).toEqual({ format: 'geflecht', version: 1 });
  });
});
