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

function idsAt(instant: string) {
  const { now, next } = nowNext(programme, instant);
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
