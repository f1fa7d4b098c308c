import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../fake-platform.js';
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

  it('leaves betweenness out where it would take longer than some 20 seconds', async () => {
    // A ladder: nothing hangs on it, and every actor is a long way from most others.
    const rungs = Array.from({ length: 12_000 }, (_, at) => `l${at},r${at}\nl${at},l${at + 1}\nr${at},r${at + 1}\n`);
    const platform = fakePlatform({ files: { 'leiter.csv': `Source,Target\n${rungs.join('')}l12000,r12000\n` } });
    expect(await run(['measure', 'leiter.csv', '--json'], platform)).toBe(0);
    const figures = JSON.parse(platform.out()) as { warnings: { code: string }[] };
    expect(figures).not.toHaveProperty('betweenness');
    expect(figures.warnings.map(({ code }) => code)).toContain('too-large');
  });

  it('computes betweenness of large networks that are easy', async () => {
    const leaves = Array.from({ length: 30_000 }, (_, at) => `mitte,b${at}\n`);
    const platform = fakePlatform({ files: { 'stern.csv': `Source,Target\n${leaves.join('')}` } });
    await run(['measure', 'stern.csv', '--json'], platform);
    expect(JSON.parse(platform.out())).toHaveProperty('betweenness.0', {
      id: 'mitte',
      label: 'mitte',
      value: (30_000 * 29_999) / 2,
    });
  });

  it('takes in more rows than a document may have ties, where they fall together', async () => {
    const rows = Array.from({ length: 130_000 }, (_, at) => `a${at % 300},b${at % 700}\nb${at % 700},a${at % 300}\n`);
    const platform = fakePlatform({ files: { 'netz.csv': `Source,Target\n${rows.join('')}` } });
    expect(await run(['measure', 'netz.csv', '--json'], platform)).toBe(0);
    expect(JSON.parse(platform.out())).toMatchObject({ actors: 1_000, ties: 2_100 });
  });
});
