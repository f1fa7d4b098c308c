import type { Session } from '@geflecht/core/event';
import { validateDocument } from '@geflecht/core/schema';
import { describe, expect, it } from 'vitest';
import { hasData, jsonOf } from './data-folder.js';
import { readReal } from './read-real.js';

/** What the reference counts in a YAML programme. */
interface Expected {
  readonly programme_items: number;
  readonly days: number;
  readonly by_type: Readonly<Record<string, number>>;
  readonly not_a_time: readonly string[];
}

/** The local date that a holiday of the file names beside its instants. */
function dateBeside({ source = [] }: Session): string {
  const rest: { readonly date?: string } | undefined = source[0]?.rest;
  return rest?.date ?? '';
}

const pages = ['Event.001.html', 'Event.003.html', 'concert-elysian-fields.jsonld', 'tour-years-and-years.jsonld'];

describe.skipIf(!hasData)('events of schema.org', () => {
  it.each(pages)('%s becomes an event without a fault', async (name) => {
    const { document, format, kind } = await readReal(`schemaorg/${name}`);
    expect({ format, kind }).toEqual({ format: 'schema-org', kind: 'event' });
    expect(validateDocument(document).issues).toEqual([]);
  });

  it('in microdata keep the nested place, and name what leads nowhere', async () => {
    const { document, dropped } = await readReal('schemaorg/Event.001.html');
    expect(document.sessions).toMatchObject([
      { title: 'Miami Heat at Philadelphia 76ers - Game 3 (Home Game 1)', start: '2016-04-21T20:00:00+02:00' },
    ]);
    expect(document.venues).toMatchObject([{ location: { address: { town: 'Philadelphia' } } }]);
    expect(dropped.map(({ code }) => code)).toEqual(['link-unusable']);
  });

  it('in microdata take stated contents before words, and prices with them', async () => {
    const { document } = await readReal('schemaorg/Event.003.html');
    expect(document.sessions).toMatchObject([
      { title: 'Typhoon with Radiation City', start: '2013-09-14T21:30:00+02:00' },
    ]);
    expect(document.venues).toMatchObject([
      { name: 'The Hi-Dive', location: { address: { street: '7 S. Broadway', postalCode: '80209', town: 'Denver' } } },
    ]);
    expect(document.signUpRules).toMatchObject([
      { externalUrl: 'http://www.ticketfly.com/purchase/309433', feeClasses: [{ price: '13.00 USD' }] },
    ]);
  });

  it('in a lone list entry are event and session at once', async () => {
    const { document, counts } = await readReal('schemaorg/concert-elysian-fields.jsonld');
    expect(counts).toMatchObject({ sessions: 1, contributors: 1 });
    expect(document.events).toMatchObject([{ title: 'Elysian Fields', start: '2015-10-31T19:30:00-04:00' }]);
    expect(document.venues).toMatchObject([{ location: { geo: { latitude: 40.660109, longitude: -73.953193 } } }]);
  });

  it('in a tour through several time zones each keep their instant', async () => {
    const { document, counts, warnings } = await readReal('schemaorg/tour-years-and-years.jsonld');
    expect(counts).toMatchObject({ sessions: 13, contributors: 15 });
    expect(document.sessions?.map(({ start }) => start)).toContain('2015-10-26T19:00:00+00:00');
    expect(new Set(document.sessions?.map(({ start }) => start?.slice(-6))).size).toBeGreaterThan(1);
    expect(warnings.map(({ code }) => code)).toContain('time-zones-mixed');
  });
});

describe.skipIf(!hasData)('a programme in YAML', () => {
  const path = 'schedules/devopsdays-berlin-2024.yml';
  const { files } = jsonOf<{ files: Record<string, Expected> }>('expected-schedules.json', { files: {} });
  const expected = files[path];

  it('has as many items, days and open ends as the reference counts', async () => {
    const { document, counts, format } = await readReal(path);
    expect({ format, ...counts }).toMatchObject({
      format: 'devopsdays-yaml',
      sessions: expected?.programme_items,
      days: expected?.days,
    });
    const openEnds = document.sessions?.filter(({ openEnd }) => openEnd === true);
    expect(openEnds).toHaveLength(expected?.not_a_time.length ?? 0);
    expect(validateDocument(document).issues).toEqual([]);
  });

  it('has as many items of each kind', async () => {
    const { sessions = [] } = (await readReal(path)).document;
    const count = (format: string) => sessions.filter((session) => session.format === format).length;
    const { talk, 'open-space': openSpace, ignite } = expected?.by_type ?? {};
    expect([count('talk'), count('openSpace'), count('shortReports')]).toEqual([talk, openSpace, ignite]);
  });
});

it.skipIf(!hasData)('holidays of several countries keep their instants and the days they are meant for', async () => {
  const { document } = await readReal('schedules/holidays-ar-de-ja-2026.json');
  expect(document.events?.map(({ timeZone }) => timeZone)).toEqual(['Africa/Cairo', 'Europe/Berlin', 'Asia/Tokyo']);
  const ofDays = document.sessions?.filter((session) => !dateBeside(session).includes(' -')) ?? [];
  expect(ofDays.map(({ start }) => start?.slice(0, 10))).toEqual(
    ofDays.map((session) => dateBeside(session).slice(0, 10)),
  );
});
