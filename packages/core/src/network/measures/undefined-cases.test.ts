import { describe, expect, it } from 'vitest';
import { closeness } from './closeness.js';
import { communities } from './communities.js';
import { constraint } from './constraint.js';
import { corePeriphery } from './core-periphery.js';
import { eiIndex } from './ei-index.js';
import { eigenvector } from './eigenvector.js';
import { harmonicCloseness } from './harmonic-closeness.js';
import { leiden } from './leiden.js';
import { modularity } from './modularity.js';
import { reciprocity } from './reciprocity.js';
import { viewOfPairs } from './view-of-pairs.js';

const nobody = viewOfPairs();
const twoApart = viewOfPairs('a', 'b');
const pairAndOne = viewOfPairs('a-b', 'c');

describe('without actors', () => {
  it('measures of actors are empty', () => {
    const measures = [closeness(nobody), constraint(nobody), harmonicCloseness(nobody)];
    expect(
      [...measures, eigenvector(nobody).values, corePeriphery(nobody).coreness].map(({ length }) => length),
    ).toEqual([0, 0, 0, 0, 0]);
    expect(communities(nobody)).toMatchObject({ modularity: 0, agreement: 1, sizes: new Int32Array(0) });
    expect(eiIndex(nobody, [])).toMatchObject({ external: 0, internal: 0, index: NaN, expected: NaN });
  });
});

describe('without ties', () => {
  it('closeness and constraint are undefined, eigenvector is 1', () => {
    expect([...closeness(twoApart)]).toEqual([NaN, NaN]);
    expect([...constraint(twoApart)]).toEqual([NaN, NaN]);
    expect(eigenvector(twoApart)).toEqual({ values: Float64Array.of(1, 1), eigenvalue: 0, isSettled: true });
  });

  it('everybody is a group alone', () => {
    expect(leiden(twoApart)).toMatchObject({ sizes: Int32Array.of(1, 1), modularity: 0 });
    expect(modularity(twoApart, [0, 0])).toBe(0);
  });

  it('shares of ties and the fit of core and periphery are undefined', () => {
    expect(reciprocity(twoApart)).toEqual({ bothWays: 0, oneWay: 0, pairShare: NaN, arcShare: NaN });
    expect(corePeriphery(twoApart).fit).toBeNaN();
  });
});

describe('with an isolate beside a pair', () => {
  it('the isolate has no closeness, no constraint, no eigenvector and no coreness', () => {
    expect([...closeness(pairAndOne)]).toEqual([1, 1, NaN]);
    expect([...constraint(pairAndOne)]).toEqual([1, 1, NaN]);
    expect([...eigenvector(pairAndOne).values]).toEqual([1, 1, 0]);
    expect(corePeriphery(pairAndOne).coreness[2]).toBe(0);
  });

  it('the isolate is a group alone', () => {
    expect(leiden(pairAndOne)).toMatchObject({ of: Int32Array.of(0, 0, 1), sizes: Int32Array.of(2, 1) });
  });
});

describe('closeness', () => {
  it.each([closeness, harmonicCloseness])('refuses a graph that is too large, unless it is told to wait', (measure) => {
    const asked = () => measure(pairAndOne, { maximumActors: 2 });
    expect(asked).toThrowError(expect.objectContaining({ code: 'graph-too-large' }));
    expect(measure(pairAndOne, { maximumActors: 3 })).toHaveLength(3);
  });
});
