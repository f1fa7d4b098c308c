import { describe, expect, test } from 'vitest';
import { breakFormats, isBreakFormat } from '../session-format.js';
import { sessionFormats } from './session-formats.js';

describe('the session formats that ship', () => {
  test('have ids of their own', () => {
    expect(new Set(sessionFormats.map(({ id }) => id)).size).toBe(sessionFormats.length);
  });

  test('have a label in German and English', () => {
    expect(sessionFormats.filter(({ label }) => label.de === '' || label.en === '')).toEqual([]);
  });

  test('hold every format that counts as a break', () => {
    expect(sessionFormats.filter(({ isBreak }) => isBreak).map(({ id }) => id)).toEqual(breakFormats);
  });

  test('a format nobody knows is no break', () => {
    expect([isBreakFormat('kochkurs'), isBreakFormat(undefined)]).toEqual([false, false]);
  });
});
