import { describe, expect, test } from 'vitest';
import { buildEvent } from '../testing/index.js';
import { dayPartOf } from './day-part.js';

const event = buildEvent();

describe('the day part of an instant', () => {
  test.each([
    ['04:00', 'morning'],
    ['11:59', 'morning'],
    ['12:00', 'afternoon'],
    ['17:59', 'afternoon'],
    ['18:00', 'evening'],
    ['03:59', 'evening'],
  ])('%s on the clock is %s', (clock, kind) => {
    expect(dayPartOf(`2027-03-06T${clock}:00+01:00`, event, 'Europe/Berlin')?.kind).toBe(kind);
  });

  test('the clock of the zone decides, not the offset it is written with', () => {
    expect(dayPartOf('2027-03-06T11:30:00Z', event, 'Europe/Berlin')?.kind).toBe('afternoon');
  });

  test('the hour repeated at the end of summer time stays in its part', () => {
    const parts = ['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'].map((instant) =>
      dayPartOf(instant, event, 'Europe/Berlin'),
    );
    expect(parts.map((part) => part?.kind)).toEqual(['evening', 'evening']);
  });

  test('parts of another day do not count', () => {
    const other = buildEvent({ dayParts: [{ dayId: 'd2', label: 'Abend', from: '08:00' }] });
    expect(dayPartOf('2027-03-06T09:00:00+01:00', other, 'Europe/Berlin')?.kind).toBe('morning');
  });
});
