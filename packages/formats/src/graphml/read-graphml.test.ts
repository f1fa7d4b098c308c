import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGraphml } from './index.js';

const { document } = readGraphml(
  new Uint8Array(readFileSync(new URL('../../../../fixtures/dialects/networks/schluessel.graphml', import.meta.url))),
);
const actor = (id: string) => document.actors?.find((each) => each.id === id);

describe('GraphML', () => {
  it('reads keys for all elements, typed values and defaults', () => {
    expect(actor('n0')?.attributes).toMatchObject({ typ: 'Verein', Bemerkung: 'Gründungsmitglied', öffentlich: true });
    expect(actor('n1')?.attributes).toMatchObject({ typ: 'Behörde' });
    expect(document.ties?.[0]).toMatchObject({ kind: 'finanziert' });
  });

  it('reads labels and places of yEd', () => {
    expect(document.actors?.map(({ name }) => name)).toEqual(['Bürgerhaus', 'Jugendamt', 'n2::0', 'n2', 'n3']);
    expect(document.placements?.map(({ position }) => position)).toEqual([
      { x: -1, y: 0 },
      { x: 1, y: 0 },
    ]);
  });

  it('keeps nested graphs as parts of their node', () => {
    expect(actor('n2::0')?.partOf).toBe('n2');
  });

  it('lets a tie differ from the direction of its graph', () => {
    expect(document.ties?.map(({ direction }) => direction)).toEqual(['directed', 'undirected']);
  });

  it('merges parallel ties, adding their weights', () => {
    expect(document.ties?.[0]).toMatchObject({ fromId: 'n0', toId: 'n1', weight: 4 });
  });

  it('keeps what the graph says about itself with the origin', () => {
    expect(document.networks?.[0]?.source?.[0]?.rest).toEqual({ id: 'Stadtteil' });
  });
});
