import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../fake-platform.js';
import { takesLong } from '../measurement.js';
import { run } from '../run.js';

/** Two triangles held together by one tie, and an isolate in the list of actors. */
const ties = 'Source,Target\na,b\nb,a\nb,c\nc,a\nc,d\nd,e\ne,f\nf,d\n';
const actors = 'id,label\na,Anlauf\nb,Büro\nc,Café\nd,Diele\ne,Ecke\nf,Flur\ng,Garten\n';

describe('geflecht measure', () => {
  it('measures the simple undirected view together with the list of actors', async () => {
    const platform = fakePlatform({ files: { 'netz-edges.csv': ties, 'netz-nodes.csv': actors } });
    expect(await run(['measure', 'netz-edges.csv', '--json'], platform)).toBe(0);
    const figures: unknown = JSON.parse(platform.out());
    expect(figures).toMatchObject({
      actors: 7,
      ties: 7,
      density: 7 / 21,
      averageDegree: 2,
      components: 2,
      componentSizes: [6, 1],
      isolates: 1,
      articulationPoints: { count: 2, ids: ['c', 'd'] },
      bridges: { count: 1, pairs: [['c', 'd']] },
      sources: ['netz-edges.csv', 'netz-nodes.csv'],
    });
    expect(figures).toHaveProperty('degree.0', { id: 'c', label: 'Café', value: 3 });
    expect(figures).toHaveProperty('betweenness.0', { id: 'c', label: 'Café', value: 6 });
  });

  it('reads the list of actors of X.csv too, unless it is told not to', async () => {
    const files = { 'netz.csv': ties, 'netz-nodes.csv': actors };
    const [together, alone] = [fakePlatform({ files }), fakePlatform({ files })];
    await run(['measure', 'netz.csv', '--json'], together);
    await run(['measure', 'netz.csv', '--json', '--alone'], alone);
    expect(JSON.parse(together.out())).toMatchObject({ actors: 7, sources: ['netz.csv', 'netz-nodes.csv'] });
    expect(JSON.parse(alone.out())).toMatchObject({ actors: 6, sources: ['netz.csv'] });
  });

  it('says in words what it found', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': ties }, locale: 'de' });
    await run(['measure', 'netz.csv'], platform);
    expect(platform.out()).toMatch(/einfach, ungerichtet gesehen[^]*Akteure: 6[^]*Brücken: 1/);
  });

  it('refuses a file without a network', async () => {
    const platform = fakePlatform({ files: { 'x.csv': 'Farbe;Zahl\nrot;1\n' } });
    expect(await run(['measure', 'x.csv', '--json'], platform)).toBe(1);
    expect(JSON.parse(platform.out())).toMatchObject({ error: { code: 'no-network' } });
  });

  it('leaves betweenness out where it would take longer than some 20 seconds', () => {
    expect(takesLong({ actorCount: 65_000, tieCount: 250_000 })).toBe(true);
    expect(takesLong({ actorCount: 4_227, tieCount: 19_972 })).toBe(false);
  });
});
