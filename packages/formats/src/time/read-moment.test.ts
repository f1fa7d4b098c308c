import { describe, expect, it } from 'vitest';
import { readMoment } from './read-moment.js';

describe('readMoment', () => {
  it.each([
    ['2027-03-06T09:30:00+01:00', '2027-03-06T09:30:00+01:00'],
    ['2027-03-06T09:30+0100', '2027-03-06T09:30:00+01:00'],
    ['2027-03-06 09:30:00 -06', '2027-03-06T09:30:00-06:00'],
    ['2027-03-06T08:30:00.000Z', '2027-03-06T08:30:00Z'],
    ['2027-03-31T09:30:15+02:00', '2027-03-31T09:30:15+02:00'],
    [' 2028-02-29T09:30:00z ', '2028-02-29T09:30:00Z'],
    [1_804_321_800, '2027-03-06T08:30:00Z'],
    [1_804_321_800_000, '2027-03-06T08:30:00Z'],
  ])('%s is an instant', (written, instant) => {
    expect(readMoment(written)).toEqual({ kind: 'instant', instant });
  });

  it.each([
    ['2027-03-06T09:30', '2027-03-06', '09:30'],
    ['2027-03-06 09:30:15', '2027-03-06', '09:30:15'],
    ['06.03.2027 09:30', '2027-03-06', '09:30'],
    ['6.3.27, um 9.30 Uhr', '2027-03-06', '09:30'],
    ['Sa, 6. März 2027 15 Uhr', '2027-03-06', '15:00'],
    ['2027-03-06T24:00', '2027-03-07', '00:00'],
  ])('%s is a local time', (written, date, clock) => {
    expect(readMoment(written)).toEqual({ kind: 'local', date, clock });
  });

  it.each([
    ['2027-03-06', '2027-03-06'],
    ['06.03.2027', '2027-03-06'],
    ['31. Dezember 2026', '2026-12-31'],
    ['3. May 2027', '2027-05-03'],
  ])('%s is a day', (written, date) => {
    expect(readMoment(written)).toEqual({ kind: 'day', date });
  });

  it.each([
    ['9:30', '09:30'],
    ['9.30 Uhr', '09:30'],
    ['15 Uhr', '15:00'],
    ['24:00', '24:00'],
  ])('%s is a clock time', (written, clock) => {
    expect(readMoment(written)).toEqual({ kind: 'clock', clock });
  });

  it.each([
    '',
    'abends',
    '2027-02-30',
    '30.02.2027',
    '2027-02-29T09:30:00Z',
    '2027-04-31T09:30:00+02:00',
    '2027-00-10',
    '2027-13-10',
    '2027-03-06T09:30:00+24:00',
    '2027-03-06T09:30:00+01:60',
    '25:00',
    '12',
    12,
    '2027-03-06T25:00',
    '1. Brumaire 2027',
    null,
    {},
    'x'.repeat(100),
  ])('%s is none', (written) => {
    expect(readMoment(written)).toBeUndefined();
  });
});
