import type { Day } from '../../time/instant.js';
import type { Tie } from '../tie.js';

type Periods = NonNullable<Tie['periods']>;

function closed(periods: Periods, day: Day): Periods {
  const last = periods.findLastIndex(({ until }) => until === undefined);
  if (last === -1) return [...periods, { until: day }];
  return periods.map((period, index) => (index === last ? { ...period, until: day } : period));
}

/** What a step of a tie brings with it: a first contact and a resumption open a period, an end closes one. */
export function tieEffects(
  before: Tie,
  after: Pick<Tie, 'stage' | 'activity'>,
  day: Day,
): Partial<Pick<Tie, 'lastContactOn' | 'periods'>> {
  const periods = before.periods ?? [];
  const isFirst = before.stage === 'wished' && after.stage !== 'wished';
  const isEnd = before.activity !== 'ended' && after.activity === 'ended';
  const isResumed = before.activity === 'ended' && after.activity === 'active';
  const opened = isFirst || isResumed ? [...periods, { since: day }] : periods;
  return {
    ...(isFirst ? { lastContactOn: day } : {}),
    ...(isFirst || isResumed || isEnd ? { periods: isEnd ? closed(opened, day) : opened } : {}),
  };
}
