import { buildDocument, buildEvent, buildSession } from '@geflecht/core/testing';
import { expect, test } from 'vitest';
import { setOutAgenda } from './agenda-model.js';
import { momentOf } from './now-line.js';

const at = (clock: string, day = '06') => `2027-03-${day}T${clock}:00+01:00`;
const { arrangement } = setOutAgenda({
  document: buildDocument({
    events: [buildEvent()],
    sessions: [
      buildSession({ id: 'talk', start: at('10:00'), end: at('11:00') }),
      buildSession({ id: 'open', start: at('15:00'), end: undefined, openEnd: true }),
      buildSession({ id: 'morrow', start: at('09:00', '07'), end: at('10:00', '07') }),
    ],
  }),
})!;

test.each([
  ['the day before', at('12:00', '05'), ['', '']],
  ['before the first session', at('08:00'), ['', 'talk']],
  ['between two', at('12:00'), ['', 'open']],
  ['after midnight, while an open end lasts', at('01:00', '07'), ['open', 'morrow']],
  ['the day after', at('12:00', '08'), ['', '']],
])('%s', (_, instant, nowThenNext) => {
  const moment = momentOf(arrangement, Date.parse(instant));
  const ids = [moment.now, moment.next].map((items) => items.map(({ session }) => session.id).join(' '));
  expect(ids).toEqual(nowThenNext);
});
