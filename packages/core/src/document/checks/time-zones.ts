import { isValidTimeZone } from '../../time/zone-offset.js';
import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';
import { isObject } from '../record-scope.js';

/** Time zones are IANA names the engine knows. */
export const checkTimeZones: DocumentCheck = (records, issues) => {
  const { defaults } = records.input;
  const zones = [
    { zone: isObject(defaults) ? defaults['timeZone'] : undefined, path: ['defaults', 'timeZone'] },
    ...records
      .of('events')
      .map(({ record, index }) => ({ zone: record.timeZone, path: ['events', index, 'timeZone'] })),
  ];
  for (const { zone, path } of zones) {
    if (typeof zone !== 'string' || isValidTimeZone(zone)) continue;
    const message = {
      de: 'Diese Zeitzone gibt es nicht; gemeint ist ein Name wie Europe/Berlin.',
      en: 'There is no such time zone; a name like Europe/Berlin is meant.',
    };
    issues.add(issueOf({ path, code: 'time-zone-unknown', value: zone.slice(0, 64), message }));
  }
};
