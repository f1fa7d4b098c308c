import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../reading/limits.js';
import { wallText } from './calendar-time.js';
import { OccurrenceBudget } from './occurrence-budget.js';
import { RecurrenceRule } from './recurrence-rule.js';

const start = Date.UTC(2027, 2, 6, 9, 30);
const window = { from: start, to: Date.UTC(2028, 0, 1) };
const budget = (occurrences = 100) => new OccurrenceBudget({ ...defaultLimits, occurrences });
const every = (length: number) => Array.from({ length }, (_none, number) => number).join(',');
const isEndless = (rule: string) => RecurrenceRule.read(rule)?.isEndless;
const days = (rule: string) =>
  RecurrenceRule.read(rule)
    ?.between(start, window, budget())
    ?.map((wall) => wallText(wall)?.slice(5, 10));

describe('a recurrence rule', () => {
  it.each([
    ['FREQ=WEEKLY;COUNT=3', ['03-06', '03-13', '03-20']],
    ['freq=monthly; byday = -1FR ;count=2', ['03-26', '04-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', ['03-31', '05-31', '07-31']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', ['03-31', '04-30']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=1', ['05-17']],
    ['RSCALE=HEBREW;FREQ=YEARLY;COUNT=1', ['03-06']],
  ])('%s comes due on %j', (rule, expected) => {
    expect(days(rule)).toEqual(expected);
  });

  it.each(['', 'BYDAY=MO', 'FREQ=MANCHMAL', `FREQ=DAILY;BYDAY=${'MO,'.repeat(2_000)}`])('%j is none', (rule) => {
    expect(RecurrenceRule.read(rule)).toBeUndefined();
  });

  it.each(['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYMONTH=4;COUNT=3'])(
    '%s never comes due and is soon given up',
    (rule) => {
      const spent = budget(10_000);
      const due = RecurrenceRule.read(rule)?.between(start, { from: start, to: Date.UTC(9999, 0, 1) }, spent);
      expect(due ?? []).toEqual([]);
      expect(spent.left).toBeLessThan(10_000);
    },
  );

  it('of a great many times of day is given up soon', () => {
    const dense = `FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=${every(24)};BYMINUTE=${every(60)};BYSECOND=${every(60)}`;
    const rule = RecurrenceRule.read(dense.slice(0, 2_000));
    expect(() => rule?.between(start, window, budget())).toThrow(expect.objectContaining({ code: 'too-many' }));
  });

  it('of more starts than allowed is refused', () => {
    const rule = RecurrenceRule.read('FREQ=SECONDLY');
    expect(() => rule?.between(start, window, budget())).toThrow(expect.objectContaining({ code: 'too-many' }));
  });

  it('knows whether it ends', () => {
    expect(
      ['FREQ=DAILY', 'FREQ=DAILY;COUNT=2', 'FREQ=DAILY;UNTIL=20270401', 'FREQ=DAILY;COUNT=x'].map(isEndless),
    ).toEqual([true, false, false, true]);
  });
});
