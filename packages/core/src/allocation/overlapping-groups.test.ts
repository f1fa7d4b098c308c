import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.js';
import type { AllocationProblem } from './allocation-problem.js';

/** Bookable `a` in one group overlaps `b` in the other. */
const twoGroups = (second: readonly string[]): AllocationProblem => ({
  seed: 'los',
  groups: [
    { choiceGroupId: 'g', bookableIds: ['a'] },
    { choiceGroupId: 'h', bookableIds: ['b', 'c'] },
  ],
  places: ['a', 'b', 'c'].map((bookableId) => ({ bookableId, places: 1 })),
  claims: [
    { signUpId: 's', participantId: 'p', choiceGroupId: 'g', wishes: [{ bookableId: 'a', rank: 1 }] },
    {
      signUpId: 's',
      participantId: 'p',
      choiceGroupId: 'h',
      wishes: second.map((bookableId, at) => ({ bookableId, rank: at + 1 })),
    },
  ],
  keptApart: [['a', 'b']],
});

describe('allocate, with groups that overlap', () => {
  it('gives nobody two places at the same time, says why, and warns that groups had turns', () => {
    const { outcomes, warnings } = allocate(twoGroups(['b', 'c']));
    expect(outcomes.map(({ bookableId }) => bookableId)).toEqual(['a', 'c']);
    expect(outcomes[1]?.missed).toMatchObject([{ bookableId: 'b', reason: 'overlaps', becauseOf: ['a'] }]);
    expect(warnings).toEqual([{ code: 'groups-overlap', choiceGroupIds: ['g', 'h'], people: 1 }]);
  });

  it('counts a wish that overlaps among those who wished', () => {
    const { bookables } = allocate(twoGroups(['b', 'c']));
    expect(bookables.find(({ bookableId }) => bookableId === 'b')).toMatchObject({ wishes: 1, placed: 0 });
  });

  it('shares groups out together where nobody wishes for what overlaps', () => {
    expect(allocate(twoGroups(['c'])).warnings).toEqual([]);
  });

  it('keeps a place given beforehand apart from wishes at the same time', () => {
    const given = twoGroups(['b', 'c']);
    const fixed = [{ signUpId: 's', participantId: 'p', bookableId: 'b' }];
    const { outcomes } = allocate({ ...given, fixed });
    expect(outcomes[0]).toMatchObject({ choiceGroupId: 'g', state: 'without', missed: [{ reason: 'overlaps' }] });
    expect(outcomes[1]).toMatchObject({ choiceGroupId: 'h', state: 'fixed', bookableId: 'b' });
  });
});
