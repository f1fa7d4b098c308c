import { describe, expect, test } from 'vitest';
import { buildEvent, buildSession } from '../testing/index.js';
import { arrange } from './arrange.js';
import { nowNext } from './now-next.js';

const at = (clock: string, day = '06') => `2027-03-${day}T${clock}:00+01:00`;
const programme = arrange({
  event: buildEvent(),
  sessions: [
    buildSession({ id: 'talk', start: at('10:00'), end: at('11:00') }),
    buildSession({ id: 'void', start: at('10:00'), end: at('11:00'), status: 'cancelled' }),
    buildSession({ id: 'vague', start: at('11:00'), end: undefined }),
    buildSession({ id: 'tour', start: at('13:00'), end: at('14:00') }),
    buildSession({ id: 'walk', start: at('13:00'), end: at('14:00') }),
    buildSession({ id: 'open', start: at('15:00'), end: undefined, openEnd: true }),
    buildSession({ id: 'morrow', start: at('09:00', '07'), end: at('10:00', '07') }),
  ],
});

function idsAt(instant: string, days = programme) {
  const { now, next } = nowNext(days, instant);
  return [now, next].map((items) => items.map(({ session }) => session.id).join(' '));
}

describe('now and next', () => {
  test.each([
    ['before the first session', at('09:00'), ['', 'talk']],
    ['at a start', at('10:00'), ['talk', 'vague']],
    ['at an end', at('14:00'), ['', 'open']],
    ['while an unknown end lasts', at('12:59'), ['vague', 'tour walk']],
    ['in the open end of a day', at('23:00'), ['open', 'morrow']],
    ['after the last session', at('10:00', '07'), ['', '']],
  ])('%s', (_, instant, nowThenNext) => {
    expect(idsAt(instant)).toEqual(nowThenNext);
  });
});

/** Two evenings: parallel sessions, one past midnight, an open end past midnight, and a show through both days. */
const nights = arrange({
  event: buildEvent(),
  sessions: [
    buildSession({ id: 'show', start: at('20:00'), end: at('20:00', '07') }),
    buildSession({ id: 'dance', start: at('22:00'), end: at('01:30', '07') }),
    buildSession({ id: 'film', start: at('22:00'), end: at('23:30') }),
    buildSession({ id: 'late', start: at('00:30', '07'), end: at('01:00', '07') }),
    buildSession({ id: 'fire', start: at('23:00'), end: undefined, openEnd: true }),
    buildSession({ id: 'yoga', start: at('08:00', '07'), end: at('09:00', '07') }),
    buildSession({ id: 'walk', start: at('08:00', '07'), end: undefined }),
    buildSession({ id: 'vague', start: at('08:30', '07'), end: undefined }),
  ],
});

describe('through the night', () => {
  test.each([
    ['all that run at once are told', at('22:30'), ['show dance film', 'fire']],
    ['an end of one changes nothing for the others', at('23:30'), ['show dance fire', 'late']],
    ['midnight ends nothing', at('00:00', '07'), ['show dance fire', 'late']],
    ['what starts after midnight follows', at('00:30', '07'), ['show dance fire late', 'yoga walk']],
    ['an open end lasts until the day ends at four', at('03:59', '07'), ['show fire', 'yoga walk']],
    ['an open end is over when the day is', at('04:00', '07'), ['show', 'yoga walk']],
    ['an unknown end gives way to the next start', at('08:30', '07'), ['show yoga vague', '']],
    ['an unknown end gives way to the next end', at('09:00', '07'), ['show', '']],
    ['what lasts for days ends by itself', at('20:00', '07'), ['', '']],
  ])('%s', (_, instant, nowThenNext) => {
    expect(idsAt(instant, nights)).toEqual(nowThenNext);
  });

  test('an instant without offset is refused', () => {
    expect(() => nowNext(nights, '2027-03-06T22:30:00')).toThrow(expect.objectContaining({ code: 'time-invalid' }));
  });
});
