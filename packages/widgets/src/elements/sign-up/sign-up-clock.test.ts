import { describe, expect, it } from 'vitest';
import { dayAfter, deadlineWords, hasBegun, isPast, rangeWords } from './sign-up-clock.js';

const messages = { language: 'de' };
const view = { texts: { locale: 'de' }, messages, model: { timeZone: 'Europe/Berlin' } };

describe('times of a sign-up', () => {
  it('are written in the zone of the event; a day stays that day', () => {
    expect(deadlineWords('2027-03-31', view)).toBe('31. März 2027');
    expect(deadlineWords('2027-03-31T10:00:00Z', view)).toBe('31. März 2027 um 12:00');
    expect(rangeWords('2027-03-06T12:00:00Z', '2027-03-06T13:30:00Z', view)).toBe('13:00–14:30 Uhr');
  });

  it.each(['de_DE@x', 'de-x-du', 'de-simple', 'ar', 'fr'])('are German in German sentences, for %s too', (locale) => {
    expect(deadlineWords('2027-03-31', { ...view, texts: { locale } })).toBe('31. März 2027');
  });

  it('follow the variant of a language that the page speaks', () => {
    const english = { ...view, messages: { language: 'en' } };
    const written = ['en-GB', 'en-US'].map((locale) => deadlineWords('2027-03-31', { ...english, texts: { locale } }));
    expect(written).toEqual(['31 March 2027', 'March 31, 2027']);
  });

  it('count days by the calendar', () => {
    expect(dayAfter('2027-02-27T23:30:00+01:00', 2)).toBe('2027-03-01');
  });

  it('let a day begin with its first and end after its last moment', () => {
    expect(hasBegun('2027-01-10', '2027-01-09T22:59:59Z', 'Europe/Berlin')).toBe(false);
    expect(hasBegun('2027-01-10', '2027-01-09T23:00:00Z', 'Europe/Berlin')).toBe(true);
    expect(isPast('2027-01-10', '2027-01-10T22:59:59Z', 'Europe/Berlin')).toBe(false);
    expect(isPast('2027-01-10', '2027-01-10T23:00:00Z', 'Europe/Berlin')).toBe(true);
  });
});
