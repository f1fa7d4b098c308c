import { buildActor, buildDocument, buildTie } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { mapFindings } from './map-finding-model.js';
import { networkMap } from '../network-map-model.js';
import { districtNetwork } from '../network-map-sample.js';

const found = (document: Parameters<typeof networkMap>[0]) =>
  mapFindings(networkMap(document, { locale: 'de' })).map(({ code, actors, figure }) => [
    code,
    actors.map(({ id }) => id),
    figure,
  ]);

describe('mapFindings', () => {
  it('names those on whom most depend, and who has no tie, but nobody who is only sought', () => {
    expect(found(districtNetwork)).toEqual([
      ['cut-point', ['erlenbogen'], 9],
      ['cut-point', ['mehrgeneration'], 4],
      ['cut-point', ['gemeinde'], 2],
      ['isolates', ['theater'], 1],
    ]);
  });

  it('tells when parts have no tie between them', () => {
    const actors = ['a', 'b', 'c', 'd'].map((id) => buildActor({ id, name: id }));
    const ties = [buildTie({ id: '1', fromId: 'a', toId: 'b' }), buildTie({ id: '2', fromId: 'c', toId: 'd' })];
    expect(found(buildDocument({ actors, ties }))).toEqual([['parts', [], 2]]);
  });

  it('has nothing to say about a network in which nobody is needed alone', () => {
    const actors = ['a', 'b'].map((id) => buildActor({ id, name: id }));
    expect(found(buildDocument({ actors, ties: [buildTie({ fromId: 'a', toId: 'b' })] }))).toEqual([]);
  });
});
