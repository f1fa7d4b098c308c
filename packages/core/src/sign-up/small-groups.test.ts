import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallGroups } from './small-groups.js';

const group = (certain: number, open = 0) => ({ given: { certain, open } });
const persons = fc.integer({ min: 0, max: 9 });
const groups = fc.array(
  fc
    .tuple(persons, persons)
    .map(([certain, open]) => group(certain, open))
    .filter(({ given }) => given.certain + given.open > 0),
  { maxLength: 6 },
);
const columns = ['certain', 'open'] as const;
const isSmall = (count: number) => count > 0 && count < 4;

describe('smallGroups', () => {
  it('keeps back a group of four that is three sure ones and an open one', () => {
    const split = group(3, 1);
    expect([...smallGroups([split, group(9, 9)], false)]).toEqual([split]);
  });

  it('keeps back what a small group follows from: the others of two answers', () => {
    const [yes, no] = [group(2), group(10)];
    expect([...smallGroups([yes, no], true)]).toEqual([yes, no]);
  });

  it('shows the large ones where the small ones hide each other', () => {
    const [two, three, many] = [group(2), group(3), group(12)];
    expect([...smallGroups([two, three, many], true)]).toEqual([two, three]);
  });

  it('does not let as many persons as groups tell that each is one', () => {
    expect(smallGroups([group(1), group(1), group(1), group(1), group(5), group(9)], true).size).toBe(5);
  });

  it('never lets fewer than four persons be counted from what is shown and how many answered', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const hidden = smallGroups(all, true);
        const shown = all.filter((each) => !hidden.has(each));
        if (shown.length === 0) return;
        for (const column of columns) {
          for (const { given } of shown) expect(isSmall(given[column])).toBe(false);
          const known = all.reduce((sum, { given }) => sum + given[column], 0);
          const left = known - shown.reduce((sum, { given }) => sum + given[column], 0);
          expect(isSmall(left)).toBe(false);
        }
      }),
    );
  });

  it('hides nothing where no group is small', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const large = all.filter(({ given }) => columns.every((column) => !isSmall(given[column])));
        expect(smallGroups(large, true).size).toBe(0);
      }),
    );
  });
});
