import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNetwork } from './read-network.js';
import { spreadOf, variety } from './variety.js';

describe('spreadOf', () => {
  it('is 0 for one sort and largest for an even spread', () => {
    expect(spreadOf(['a', 'a'])).toMatchObject({ blau: 0, evenness: 0 });
    expect(spreadOf(['a', 'b', 'c', 'd'])).toMatchObject({ blau: 0.75, evenness: 1 });
    expect(spreadOf([])).toEqual({ counts: [], total: 0, blau: undefined, evenness: undefined });
  });

  it('is the chance that two drawn with return are of different sorts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 }), (values) => {
        const pairs = values.flatMap((one) => values.map((other) => one !== other));
        expect(spreadOf(values).blau).toBeCloseTo(pairs.filter(Boolean).length / pairs.length, 12);
      }),
    );
  });
});

describe('variety', () => {
  it('counts partners by field, tasks by kind of tie and what goes together', () => {
    const network = readNetwork({
      actors: [
        { id: 'clinic', sectorIds: ['hospital'] },
        { id: 'midwives', sectorIds: ['midwifery'] },
        { id: 'school', sectorIds: ['school'] },
        { id: 'teacher', kind: 'person', partOf: 'school' },
        { id: 'choir' },
      ],
      ties: [
        { id: 't1', fromId: 'clinic', toId: 'school', kind: 'exchange' },
        { id: 't2', fromId: 'clinic', toId: 'midwives', kind: 'exchange' },
        { id: 't3', fromId: 'school', toId: 'choir', kind: 'jointOffer' },
        { id: 't4', fromId: 'school', toId: 'choir', kind: 'funding', stage: 'wished' },
      ],
    });
    expect(variety(network)).toMatchObject({
      partners: {
        counts: [
          { id: 'education', count: 2 },
          { id: 'health', count: 2 },
        ],
        blau: 0.5,
      },
      tasks: {
        counts: [
          { id: 'exchange', count: 2 },
          { id: 'jointOffer', count: 1 },
        ],
      },
      combinations: 3,
      unsortedCount: 1,
    });
  });
});
