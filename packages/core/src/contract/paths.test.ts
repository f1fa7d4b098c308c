import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryId } from '../testing/index.js';
import { paths } from './paths.js';
import { programmePath } from './programme-path.js';

describe('paths', () => {
  it('start with a slash and end without one, whatever the id', () => {
    fc.assert(
      fc.property(arbitraryId(), (id) => {
        for (const path of Object.values(paths)) expect(path(id)).toMatch(/^\/(.*[^/])?$/u);
      }),
    );
  });

  it('give the id back to whoever takes the path apart', () => {
    fc.assert(
      fc.property(arbitraryId(), (id) => {
        const [, version, collection, last] = paths.event(id).split('/');
        expect([version, collection, decodeURIComponent(last ?? '')]).toEqual(['v1', 'events', id]);
      }),
    );
  });

  it('stay what they are as part of an address', () => {
    fc.assert(
      fc.property(arbitraryId(), (id) => {
        expect(new URL(`https://api.example${paths.availability(id)}`).pathname).toMatch(
          /^\/v1\/events\/[^/]+\/availability$/u,
        );
      }),
    );
  });

  it('cannot be left by an id', () => {
    expect(paths.signUps('../../keys?x#y')).toBe('/v1/events/..%2F..%2Fkeys%3Fx%23y/sign-ups');
  });

  it('state the sessions and the day of a calendar in its query, whatever they are', () => {
    const choice = fc.record({ sessionIds: fc.array(arbitraryId()), day: fc.constantFrom(undefined, '2027-03-06') });
    fc.assert(
      fc.property(choice, ({ sessionIds, day }) => {
        const { pathname, searchParams } = new URL(
          `https://api.example${paths.calendar('event-1', { sessionIds, day })}`,
        );
        expect(pathname).toBe('/v1/events/event-1/calendar.ics');
        expect([searchParams.getAll('session'), searchParams.get('day') ?? undefined]).toEqual([sessionIds, day]);
      }),
    );
  });

  it('state the language of a programme in its query, where one is wanted', () => {
    const [own, english] = [programmePath('event 1'), programmePath('event 1', { locale: 'en&x' })];
    expect([own, english]).toEqual([
      '/v1/events/event%201/programme.html',
      '/v1/events/event%201/programme.html?locale=en%26x',
    ]);
  });
});
