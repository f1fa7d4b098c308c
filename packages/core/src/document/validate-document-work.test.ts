import { describe, expect, it, vi } from 'vitest';
import {
  buildActor,
  buildEventDocument,
  buildMembership,
  buildNetworkDocument,
  buildPlacement,
  buildRoom,
  buildSession,
  buildTie,
} from '../testing/index.js';
import { validateDocument } from './validate-document.js';

vi.setConfig({ testTimeout: 30_000 });

/** Counts every look at a property of a document, at any depth, while it is validated. */
function countLooks(document: object): number {
  let looks = 0;
  const watch = <Value extends object>(value: Value): Value =>
    new Proxy(value, {
      get: (target, key, receiver): unknown => {
        looks += 1;
        const inner: unknown = Reflect.get(target, key, receiver);
        return typeof inner === 'object' && inner !== null && !Array.isArray(target[key as keyof Value])
          ? watch(inner)
          : watchList(inner);
      },
    });
  const watchList = (value: unknown): unknown => (Array.isArray(value) ? watch(value) : value);
  expect(validateDocument(watch(document)).issues).toEqual([]);
  return looks;
}

const list = <Item>(count: number, build: (index: number) => Item) => Array.from({ length: count }, (_, i) => build(i));

const eventOf = (size: number) =>
  buildEventDocument({
    rooms: list(size / 10, (index) => buildRoom({ id: `room-${index}` })),
    sessions: list(size, (index) =>
      buildSession({
        id: `session-${index}`,
        rooms: [`room-${index % (size / 10)}`],
        trackId: 'track-1',
        resultsOf: [`session-${(index + 1) % size}`],
      }),
    ),
  });

const networkOf = (size: number) =>
  buildNetworkDocument({
    actors: list(size, (index) =>
      buildActor({ id: `actor-${index}`, ...(index === 0 ? {} : { partOf: `actor-${index - 1}` }) }),
    ),
    memberships: list(size, (index) => buildMembership({ id: `m-${index}`, actorId: `actor-${index}` })),
    placements: list(size, (index) => buildPlacement({ id: `p-${index}`, actorId: `actor-${index}` })),
    ties: list(size, (index) =>
      buildTie({ id: `tie-${index}`, fromId: `actor-${index}`, toId: `actor-${(index + 1) % size}` }),
    ),
  });

describe('the work of validateDocument', () => {
  it.each([
    ['sessions', eventOf],
    ['actors and ties', networkOf],
  ])('grows no faster than the number of %s', (_what, documentOf) => {
    const [small, large] = [countLooks(documentOf(100)), countLooks(documentOf(400))];
    expect(large / small).toBeGreaterThan(3);
    expect(large / small).toBeLessThan(4.2);
  });

  it('is done with 2,000 sessions and with 20,000 actors', () => {
    expect(validateDocument(eventOf(2_000)).document?.sessions).toHaveLength(2_000);
    expect(validateDocument(networkOf(20_000)).document?.actors).toHaveLength(20_000);
  });
});
