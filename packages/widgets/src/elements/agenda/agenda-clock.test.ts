import type { ProgrammeItem } from '@geflecht/core/event';
import { describe, expect, test } from 'vitest';
import { agendaClock } from './agenda-clock.js';
import { messages as german } from './locales/agenda-de.js';
import { messages as english } from './locales/agenda-en.js';

const inGerman = agendaClock({ locale: 'de-AT', language: 'de', messages: german, timeZone: 'Europe/Berlin' });
const inEnglish = agendaClock({ locale: 'en-GB', language: 'en', messages: english, timeZone: 'Europe/Berlin' });
const at = (clock: string, day = '06') => Date.parse(`2027-03-${day}T${clock}:00+01:00`);
const dayEndsAt = at('04:00', '07');

function item(startsAt: number, rest: Partial<ProgrammeItem> = {}): ProgrammeItem {
  return { startsAt, ending: rest.endsAt === undefined ? 'unknown' : 'known', ...rest } as ProgrammeItem;
}

describe('when an item takes place', () => {
  test.each([
    ['with an end', item(at('09:30'), { endsAt: at('10:00') }), '09:30–10:00 Uhr', '09:30–10:00'],
    ['with an open end', item(at('15:00'), { ending: 'open' }), 'ab 15:00 Uhr', 'from 15:00'],
    ['with an unknown end', item(at('15:00')), '15:00 Uhr', '15:00'],
    ['past midnight', item(at('23:00'), { endsAt: at('01:00', '07') }), '23:00–01:00 Uhr', '23:00–01:00'],
  ])('%s', (...[, when, de, en]) => {
    expect([inGerman.when(when, dayEndsAt), inEnglish.when(when, dayEndsAt)]).toEqual([de, en]);
  });

  test('an end on a later day names that day', () => {
    const days = item(at('10:00'), { endsAt: at('18:00', '08') });
    expect(inGerman.when(days, dayEndsAt)).toContain('8. März, 18:00 Uhr');
  });
});

describe('the words of a clock', () => {
  test('days are told with weekday and year', () => {
    expect(inGerman.day(at('09:30'))).toBe('Samstag, 6. März 2027');
  });

  test('the zone is named, also where it has summer time', () => {
    expect(inGerman.zoneName(at('09:30'))).toBe('Mitteleuropäische Zeit');
  });

  test.each(['tr', 'de_DE', 'de-', ''])('a locale such as "%s" gives way to the language of the words', (locale) => {
    const clock = agendaClock({ locale, language: 'de', messages: german, timeZone: 'UTC' });
    expect(clock.shortDay(at('09:30'))).toContain('März');
  });
});
