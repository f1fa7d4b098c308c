import { describe, expect, it } from 'vitest';
import { readWhen } from './read-when.js';

const day = (date: string) => ({ day: { kind: 'date', date } });
const asDay = (cell: string) => readWhen(cell, { expects: 'day' });
const asClock = (cell: string) => readWhen(cell, { expects: 'clock' });

describe('a cell with a day', () => {
  it.each([
    ['06.03.2027', '2027-03-06'],
    ['6.3.27', '2027-03-06'],
    ['2027-03-06', '2027-03-06'],
    ['Samstag, 6. März 2027', '2027-03-06'],
    ['Sa., den 06.03.2027', '2027-03-06'],
    ['06.03.2027 (Sa)', '2027-03-06'],
    ['Saturday, March 6th, 2027', '2027-03-06'],
    ['6 March 2027', '2027-03-06'],
    ['46452', '2027-03-06'],
    ['2027/3/6', '2027-03-06'],
    ['13/03/2027', '2027-03-13'],
    ['03/13/2027', '2027-03-13'],
  ])('%s is a date', (cell, date) => {
    expect(asDay(cell)).toEqual(day(date));
  });

  it.each([
    ['6.3.', 3, 6],
    ['Sa 6. März', 3, 6],
    ['31. Okt.', 10, 31],
    ['March 6', 3, 6],
  ])('%s is a date without year', (cell, month, number) => {
    expect(asDay(cell)).toEqual({ day: { kind: 'monthDay', month, day: number } });
  });

  it.each([
    ['Montag', 0],
    ['Sonnabend', 5],
    ['So.', 6],
    ['Freitags', 4],
    ['Wed', 2],
  ])('%s is a weekday', (cell, weekday) => {
    expect(asDay(cell)).toEqual({ day: { kind: 'weekday', weekday } });
  });

  it.each([
    ['Tag 2', 2],
    ['Day 1', 1],
    ['3. Tag', 3],
  ])('%s is a day of the event', (cell, ordinal) => {
    expect(asDay(cell)).toEqual({ day: { kind: 'ordinal', ordinal } });
  });

  it.each([
    ['29.11.-01.12.2024', '2024-11-29', '2024-12-01'],
    ['5.–7.12.2025', '2025-12-05', '2025-12-07'],
    ['6.–7. März 2027', '2027-03-06', '2027-03-07'],
    ['30.12.2026 - 02.01.2027', '2026-12-30', '2027-01-02'],
  ])('%s is a span', (cell, first, last) => {
    expect(asDay(cell)).toEqual({ ...day(first), lastDay: { kind: 'date', date: last } });
  });

  it('may add a time', () => {
    expect(asDay('06.03.2027 09:30')).toEqual({ ...day('2027-03-06'), start: 570 });
    expect(asDay('2027-03-06T09:30')).toEqual({ ...day('2027-03-06'), start: 570 });
    expect(asDay('Fr, 5.3., 14–16 Uhr')).toMatchObject({ day: { kind: 'monthDay' }, start: 840, end: 960 });
    expect(asDay('46452.375')).toEqual({ ...day('2027-03-06'), start: 540 });
  });

  it.each(['', 'Raum 3', '12', '30.02.2027', '2027-02-30', 'So geht es', 'Mittwochsrunde im Hof', '9.30'])(
    'is none: %s',
    (cell) => {
      const { day: found } = asDay(cell) ?? {};
      expect(found).toBeUndefined();
    },
  );
});

describe('a cell with a time', () => {
  it.each([
    ['9', 540],
    ['24', 1440],
    ['25:30', 1530],
    ['9 Uhr', 540],
    ['9.30', 570],
    ['09:30 Uhr', 570],
    ['9h30', 570],
    ['09:30:30', 570.5],
    ['2 pm', 840],
    ['12 am', 0],
    ['ca. 9:30', 570],
    ['um 9.30 Uhr', 570],
    ['Mitternacht', 1440],
    ['12 Uhr mittags', undefined],
    ['0.375', 540],
    ['0,395833333333333', 570],
    ['0.5', 720],
    ['0.75', 1080],
  ])('%s starts at minute %s', (cell, start) => {
    expect(asClock(cell)?.start).toBe(start);
  });

  it.each([
    ['09:00–10:30', 540, 630],
    ['9 - 11 Uhr', 540, 660],
    ['9.00 Uhr bis 10.30 Uhr', 540, 630],
    ['von 9 bis 11', 540, 660],
    ['9-11 am', 540, 660],
    ['11-1 pm', 660, 780],
    ['22:00 - 01:00', 1320, 60],
    ['09:00 to 10:30', 540, 630],
    ['9:00-10:30 (Einlass 8:30)', 540, 630],
  ])('%s has an end', (cell, start, end) => {
    expect(asClock(cell)).toEqual({ start, end });
  });

  it.each(['ab 15:00', 'ab 15 Uhr', '15:00 – open end', '15 Uhr bis offen', '15:00 -'])(
    '%s has an open end',
    (cell) => {
      expect(asClock(cell)).toEqual({ start: 900, isOpenEnd: true, end: undefined });
    },
  );

  it('may name its weekday', () => {
    expect(asClock('Samstag, 9.30 Uhr')).toEqual({ day: { kind: 'weekday', weekday: 5 }, start: 570, end: undefined });
  });

  it('may be an instant', () => {
    expect(asClock('2027-03-06T09:30:00+01:00')).toEqual({ instant: '2027-03-06T09:30:00+01:00' });
  });

  it('may name an end only, or none at all', () => {
    expect(asClock('bis 12 Uhr')).toEqual({ end: 720 });
    expect(asClock('open end')).toEqual({ isOpenEnd: true });
    expect(asClock('ganztägig')).toEqual({ isAllDay: true });
  });

  it.each(['', '30', '9:75', 'abends', '2027', '100', 'x'.repeat(200)])('is none: %s', (cell) => {
    expect(asClock(cell)).toBeUndefined();
  });
});
