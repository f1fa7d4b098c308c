import { afterAll, describe, expect, it } from 'vitest';
import { archiveBombs } from './hostile/archive-bombs.js';
import type { Bomb } from './hostile/bomb.js';
import { calendarBombs } from './hostile/calendar-bombs.js';
import { jsonBombs } from './hostile/json-bombs.js';
import { pageBombs } from './hostile/page-bombs.js';
import { textBombs } from './hostile/text-bombs.js';
import { xmlBombs } from './hostile/xml-bombs.js';
import { proofCount } from '@geflecht/tooling-run/proof-count';
import { LimitedReader } from './reading/limited-reader.js';
import { isForeseen } from './reading/outcome.js';

/** A file that takes longer was made to be slow and succeeded; those of the full proof are five times as large. */
const longest = proofCount({ usual: 15_000, full: 30_000 });
const reader = new LimitedReader({ milliseconds: 2 * longest, heap: 1_024 });

afterAll(() => reader.close());

const kinds: readonly (readonly [string, readonly Bomb[]])[] = [
  ['XML', xmlBombs],
  ['JSON', jsonBombs],
  ['text', textBombs],
  ['calendars', calendarBombs],
  ['pages and YAML', pageBombs],
  ['archives', archiveBombs],
];

describe.each(kinds)('hostile %s', (_kind, bombs) => {
  it.each(bombs)('with $what is answered soon and in little memory', async ({ bytes, refused }) => {
    const outcome = await reader.read({ bytes: bytes(), name: 'bomb' });
    const isAnswered = isForeseen(outcome) && (refused?.includes(outcome.detail) ?? true);
    expect({ ...outcome, isAnswered }).toMatchObject({ isAnswered: true });
    expect(outcome.milliseconds).toBeLessThan(longest);
  });
});
