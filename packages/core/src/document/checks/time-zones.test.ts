import { describe, expect, it } from 'vitest';
import { buildDocument, buildEvent } from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

describe('time zones', () => {
  it.each(['Europe/Berlin', 'UTC', 'America/Argentina/Ushuaia'])('of the world are known: %s', (timeZone) => {
    expect(findingsOf(buildDocument({ defaults: { timeZone } }))).toEqual([]);
  });

  it.each(['Europe/Musterfurt', 'Berlin', '+02:00x'])('that do not exist are found: %s', (timeZone) => {
    const found = findingsOf(buildDocument({ defaults: { timeZone }, events: [buildEvent({ timeZone })] }));
    expect(found.map((finding) => finding.split(' ')[0])).toEqual(
      expect.arrayContaining(['defaults.timeZone', 'events.0.timeZone']),
    );
  });

  it('that do not exist are told from those that are misspelt', () => {
    expect(findingsOf(buildDocument({ defaults: { timeZone: 'Europe/Musterfurt' } }))).toEqual([
      'defaults.timeZone time-zone-unknown',
    ]);
  });
});
