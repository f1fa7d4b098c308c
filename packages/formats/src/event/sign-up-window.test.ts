import { describe, expect, it } from 'vitest';
import { Findings } from '../reading/findings.js';
import { signUpWindow } from './sign-up-window.js';

const windowOf = (opens?: string, closes?: string) => {
  const findings = new Findings();
  const window = signUpWindow({ id: 'a', opens, closes }, findings, 'x');
  return { window, lost: findings.dropped().map(({ value }) => value) };
};

describe('signUpWindow', () => {
  it('keeps what is stated, and one day that is beginning and end', () => {
    expect(windowOf('2027-01-01', '2027-02-01').window).toEqual({ id: 'a', opens: '2027-01-01', closes: '2027-02-01' });
    expect(windowOf(undefined, '2027-02-01').window).toEqual({ id: 'a', closes: '2027-02-01' });
    expect(windowOf('2027-01-01T09:00:00Z', '2027-01-01').lost).toEqual([]);
  });

  it('drops an end that does not come after the beginning', () => {
    expect(windowOf('2027-02-01T09:00:00Z', '2027-02-01T09:00:00Z')).toEqual({
      window: { id: 'a', opens: '2027-02-01T09:00:00Z' },
      lost: ['2027-02-01T09:00:00Z'],
    });
    expect(windowOf('2027-02-02', '2027-02-01').lost).toEqual(['2027-02-01']);
  });
});
