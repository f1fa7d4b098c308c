import type { Audience } from './audience.js';

type Fields = Readonly<Record<string, unknown>>;

function precisionOf(record: Fields, location: Fields): unknown {
  return record['kind'] === 'privateHome' ? 'district' : location['precision'];
}

/**
 * Reduces a disclosed record's `location` to its stated precision for those who are neither
 * confirmed nor members nor coordination; a private home always counts as `district`.
 */
export function redactLocation(seen: Fields, record: Fields, reads: ReadonlySet<Audience>): Fields {
  const location = seen['location'] as Fields | undefined;
  if (location === undefined || reads.size > 1) return seen;
  const precision = precisionOf(record, location);
  if (precision !== 'district' && precision !== 'hidden') return seen;
  const { location: _exact, ...rest } = seen;
  if (precision === 'hidden') return rest;
  const { areaId, areaName } = location;
  return {
    ...rest,
    location: {
      ...(areaId === undefined ? {} : { areaId }),
      ...(areaName === undefined ? {} : { areaName }),
      precision: 'district',
    },
  };
}
