import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { affiliation } from './affiliation.js';
import { force } from './force.js';
import { geographic } from './geographic.js';
import { hashText, seededRandom } from './seeded-random.js';

const random = seededRandom(9);
const actors = Array.from({ length: 450 }, (_, at) => ({
  id: `a${at}`,
  location: { geo: { latitude: 50 + random(), longitude: 8 + random() } },
}));
const ties = actors.slice(1).map(({ id }, at) => ({ fromId: id, toId: `a${Math.floor(random() * (at + 1))}` }));
const networks = [{ id: 'n0' }, { id: 'n1' }, { id: 'n2' }];
const memberships = ties.map(({ fromId }, at) => ({ actorId: fromId, networkId: `n${at % 3}` }));

describe('layouts', () => {
  it('are built of operations that all engines agree on to the last digit', () => {
    const differing = /Math\.(?:a?(?:sin|cos|tan)h?|atan2|hypot|pow|exp|expm1|log\w*|cbrt)\b|(?<![/*])\*\*(?![/*])/;
    const directory = new URL('.', import.meta.url);
    const sources = readdirSync(directory).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const code = (name: string) =>
      readFileSync(new URL(name, directory), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((name) => differing.test(code(name)))).toEqual([]);
  });

  it.each([
    ['force', 686_218_035, () => force({ actors, ties })],
    ['a small force', 2_213_647_886, () => force({ actors: actors.slice(0, 60), ties })],
    ['affiliation', 440_692_773, () => affiliation({ actors, networks, memberships })],
    ['geographic', 2_326_882_591, () => geographic({ actors: actors.slice(0, 80) })],
  ])('draw %s to the last digit as ever before', (_name, known, draw) => {
    expect(hashText(JSON.stringify(draw()))).toBe(known);
  });
});
