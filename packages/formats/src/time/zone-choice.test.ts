import { describe, expect, it } from 'vitest';
import { FileContent } from '../reading/file-content.js';
import type { ReadOptions } from '../reading/read-options.js';
import { minutesLater, ZoneChoice } from './zone-choice.js';

const open = (stated?: string, options: ReadOptions = {}) => {
  const file = new FileContent(new TextEncoder().encode('x'), options);
  const choice = new ZoneChoice(file, stated);
  const codes = () => file.findings.warnings().map(({ code }) => code);
  const see = (...instants: string[]) => {
    for (const instant of instants) choice.instantOf({ kind: 'instant', instant });
    return choice.eventZone();
  };
  return { choice, see, codes };
};

describe('the zone of an event', () => {
  it('is the one the file names where the times agree', () => {
    const { see, codes } = open('Europe/Berlin');
    expect(see('2027-03-06T09:00:00+01:00', '2027-07-06T09:00:00+02:00')).toBe('Europe/Berlin');
    expect(codes()).toEqual([]);
  });

  it('follows the times where the named zone contradicts them', () => {
    const { see, codes } = open('UTC');
    expect(see('2027-03-06T09:00:00+01:00')).toBe('Europe/Berlin');
    expect(codes()).toEqual(['time-zone-contradicted']);
  });

  it('is a fixed one where the times allow no other', () => {
    const { see, codes } = open();
    expect(see('2027-03-06T09:00:00+08:00', '2027-07-06T09:00:00+08:00')).toBe('Etc/GMT-8');
    expect(codes()).toEqual(['time-zone-assumed']);
  });

  it('stays open where the times belong to several', () => {
    const { see, codes } = open();
    expect(see('2027-03-06T09:00:00+08:00', '2027-03-06T09:00:00-05:00')).toBeUndefined();
    expect(codes()).toEqual(['time-zones-mixed']);
  });

  it('is what the caller says, whatever the file says', () => {
    const { see, codes } = open('UTC', { timeZone: 'Asia/Tokyo' });
    expect(see('2027-03-06T09:00:00+01:00')).toBe('Asia/Tokyo');
    expect(codes()).toEqual([]);
  });

  it('is not one that does not exist', () => {
    const { see, codes } = open('Europe/Musterfurt');
    expect(see()).toBe('Europe/Berlin');
    expect(codes()).toEqual(['time-zone-unknown', 'time-zone-assumed']);
  });

  it('decides what local times mean', () => {
    expect(open('America/New_York').choice.instantOf({ kind: 'local', date: '2027-03-06', clock: '09:30' })).toBe(
      '2027-03-06T09:30:00-05:00',
    );
    expect(open().choice.instantOf({ kind: 'day', date: '2027-07-06' })).toBe('2027-07-06T00:00:00+02:00');
    expect(open().choice.instantOf({ kind: 'clock', clock: '09:30' })).toBeUndefined();
  });
});

describe('minutesLater', () => {
  it('keeps the offset as it is written', () => {
    expect(minutesLater('2027-03-06T23:30:00+01:00', 45)).toBe('2027-03-07T00:15:00+01:00');
    expect(minutesLater('2027-03-06T23:30:00Z', 45)).toBe('2027-03-07T00:15:00Z');
    expect(minutesLater('2027-03-06T08:05:30-03:30', 55)).toBe('2027-03-06T09:00:30-03:30');
    expect(minutesLater('2027-02-28T00:00:00Z', 2 * 24 * 60)).toBe('2027-03-02T00:00:00Z');
  });

  it('ends with the year 9999', () => {
    expect(minutesLater('9999-12-31T23:30:00Z', 45)).toBeUndefined();
  });
});
