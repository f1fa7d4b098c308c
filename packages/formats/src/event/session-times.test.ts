import { describe, expect, it } from 'vitest';
import { Findings } from '../reading/findings.js';
import { sessionTimes } from './session-times.js';
import type { StatedTimes } from './session-times.js';

const start = '2027-03-06T09:00:00+01:00';
const times = (stated: StatedTimes) => {
  const findings = new Findings();
  return { ...sessionTimes(stated, findings, 'x'), codes: findings.warnings().map(({ code }) => code) };
};

describe('sessionTimes', () => {
  it('takes the duration for the truth', () => {
    expect(times({ start, minutes: 30, end: '2027-03-06T18:00:00+01:00' })).toMatchObject({
      end: '2027-03-06T09:30:00+01:00',
    });
  });

  it('reads a duration of nothing as an open end', () => {
    expect(times({ start, minutes: 0 })).toEqual({ start, openEnd: true, codes: [] });
  });

  it('leaves an end unknown that nobody states', () => {
    expect(times({ start })).toEqual({ start, codes: [] });
  });

  it('drops an end that is not after the start', () => {
    expect(times({ start, end: start })).toEqual({ start, codes: ['end-unreadable'] });
  });

  it('says when a stated end could not be read', () => {
    expect(times({ start, isEndUnreadable: true })).toEqual({ start, codes: ['end-unreadable'] });
  });

  it('says nothing of an end without a start', () => {
    expect(times({ start: undefined, minutes: 30 })).toEqual({ codes: [] });
  });
});
