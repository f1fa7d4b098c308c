import { describe, expect, it } from 'vitest';
import { needsCare } from './needs-care.js';
import type { ReasoningTie } from './records.js';

const tie = (id: string, rest: Partial<ReasoningTie>): ReasoningTie => ({ id, fromId: 'a', toId: 'b', ...rest });
const on = '2027-03-31';
const care = (rest: Partial<ReasoningTie>, usualRhythmDays?: number) =>
  needsCare([tie('t', rest)], { on, usualRhythmDays })[0];

describe('needsCare', () => {
  it('counts the days since the rhythm was over', () => {
    expect(care({ lastContactOn: '2027-01-01', rhythmDays: 30 })).toEqual({
      tieId: 't',
      fromId: 'a',
      toId: 'b',
      reasons: ['overdue'],
      lastContactOn: '2027-01-01',
      dueOn: '2027-01-31',
      overdueDays: 59,
    });
  });

  it('asks for nothing on the last day of the rhythm', () => {
    expect(care({ lastContactOn: '2027-03-01', rhythmDays: 30 })).toBeUndefined();
    expect(care({ lastContactOn: '2027-02-28', rhythmDays: 30 })?.overdueDays).toBe(1);
  });

  it('judges no tie without a rhythm, unless given one', () => {
    expect(care({ lastContactOn: '2020-01-01' })).toBeUndefined();
    expect(care({ lastContactOn: '2027-01-01' }, 60)?.reasons).toEqual(['overdue']);
  });

  it('tells where no contact was ever noted', () => {
    expect(care({ rhythmDays: 30 })).toMatchObject({ reasons: ['never-noted'], overdueDays: 0 });
  });

  it('tells of steps past their day and of resting ties', () => {
    expect(care({ nextStep: { due: '2027-03-30' } })?.reasons).toEqual(['step-due']);
    expect(care({ nextStep: { due: on } })).toBeUndefined();
    expect(care({ activity: 'dormant', lastContactOn: '2020-01-01', rhythmDays: 7 })?.reasons).toEqual(['dormant']);
  });

  it.each([{ stage: 'wished' }, { activity: 'ended' }])('asks for none for %j', (rest) => {
    expect(care({ ...rest, lastContactOn: '2020-01-01', rhythmDays: 7 })).toBeUndefined();
  });

  it('puts the tie that is overdue longest first', () => {
    const ties = [
      tie('late', { lastContactOn: '2027-03-01', rhythmDays: 7 }),
      tie('later', { lastContactOn: '2026-03-01', rhythmDays: 7 }),
    ];
    expect(needsCare(ties, { on }).map(({ tieId }) => tieId)).toEqual(['later', 'late']);
  });

  it('makes nothing due of a day it cannot read', () => {
    expect(care({ lastContactOn: 'March', rhythmDays: 7 })).toBeUndefined();
  });
});
