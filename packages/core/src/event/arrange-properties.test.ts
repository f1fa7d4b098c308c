import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEvent, buildRoom, buildSession } from '../testing/index.js';
import { arbitraryProgramme } from '../testing/arbitraries/programme-arbitrary.js';
import type { ProgrammeToArrange } from '../testing/arbitraries/programme-arbitrary.js';
import { arrange } from './arrange.js';
import type { ArrangedDay, ArrangedItem } from './arrangement.js';
import { gridRows } from './grid-rows.js';
import type { Room } from './room.js';
import type { Session } from './session.js';

type Programme = ProgrammeToArrange;

function holds(check: (input: Programme) => void): void {
  fc.assert(fc.property(arbitraryProgramme(), check), { numRuns: 300 });
}

const itemsOf = (input: Programme) => arrange(input).days.flatMap(({ items }) => items);
const byId = (one: Session, other: Session) => (one.id < other.id ? -1 : 1);

function overlap(one: ArrangedItem, other: ArrangedItem): boolean {
  const inTime = one.band < other.band + other.bandCount && other.band < one.band + one.bandCount;
  const inColumns = one.spans.some((span) =>
    other.spans.some((its) => span.first < its.first + its.count && its.first < span.first + span.count),
  );
  return inTime && inColumns;
}

function sameCell(one: ArrangedItem, other: ArrangedItem): boolean {
  return one.startsAt === other.startsAt && one.reach === other.reach && one.rooms[0] === other.rooms[0];
}

/** How often each column of each band is covered by a cell. */
function coverage(day: ArrangedDay): readonly number[] {
  const covered = Array.from({ length: day.columnCount * day.bands.length }, () => 0);
  for (const [row, { cells }] of gridRows(day).entries()) {
    for (const { columns, rowCount } of cells) {
      for (let cell = 0; cell < rowCount * columns.count; cell += 1) {
        const band = row + Math.floor(cell / columns.count);
        const index = band * day.columnCount + columns.first + (cell % columns.count);
        covered[index] = (covered[index] ?? 0) + 1;
      }
    }
  }
  return covered;
}

/** Rooms whose headers stand over an item. */
function headersOf(day: ArrangedDay, item: ArrangedItem): readonly (Room | undefined)[] {
  return day.columns
    .filter(({ first, lanes }) =>
      item.spans.some((span) => span.first < first + lanes && first < span.first + span.count),
    )
    .map(({ room }) => room);
}

describe('every arrangement', () => {
  test('holds each session that is no draft exactly once', () => {
    holds((input) => {
      const { unscheduled } = arrange(input);
      const shown = [...itemsOf(input).map(({ session }) => session), ...unscheduled];
      const expected = input.sessions.filter(({ status }) => status !== 'draft');
      expect(shown.toSorted(byId)).toEqual(expected.toSorted(byId));
    });
  });

  test('lets no two items overlap in a lane', () => {
    holds((input) => {
      for (const { items } of arrange(input).days) {
        const pairs = items.flatMap((one, index) => items.slice(index + 1).filter((other) => overlap(one, other)));
        expect(pairs).toEqual([]);
      }
    });
  });

  test('puts an item under its own rooms and no other', () => {
    holds((input) => {
      for (const day of arrange(input).days) {
        for (const item of day.items.filter(({ reach }) => reach === 'rooms')) {
          expect(headersOf(day, item)).toEqual(item.rooms);
        }
      }
    });
  });

  test('puts an item into bands that lie within its time', () => {
    holds((input) => {
      for (const { items, bands, endsAt } of arrange(input).days) {
        for (const item of items) {
          const end = item.endsAt === undefined ? bands[item.band]?.endsAt : Math.min(item.endsAt, endsAt);
          expect(bands[item.band]?.startsAt).toBe(item.startsAt);
          expect(bands[item.band + item.bandCount - 1]?.endsAt).toBe(end);
        }
      }
    });
  });

  test('has no band in which nothing runs', () => {
    holds((input) => {
      for (const { items, bands } of arrange(input).days) {
        const idle = bands.filter((_, index) =>
          items.every(({ band, bandCount }) => index < band || index >= band + bandCount),
        );
        expect(idle).toEqual([]);
      }
    });
  });

  test('puts an item on the day that has begun and not ended', () => {
    holds((input) => {
      for (const { items, startsAt, endsAt } of arrange(input).days) {
        expect(items.every((item) => item.startsAt >= startsAt && item.startsAt < endsAt)).toBe(true);
      }
    });
  });

  test('heads the same items by day part as it holds', () => {
    holds((input) => {
      for (const { items, parts } of arrange(input).days) {
        const headed = parts.flatMap((part) => part.items);
        expect(headed.every((item, index) => item === items[index])).toBe(true);
        expect(headed.length).toBe(items.length);
      }
    });
  });

  test('orders days, and items by start and then as in the document', () => {
    holds((input) => {
      const items = itemsOf(input);
      const position = new Map(input.sessions.map((session, index) => [session, index]));
      for (const [index, item] of items.slice(1).entries()) {
        const before = items[index]!;
        const isInOrder = position.get(before.session)! < position.get(item.session)!;
        expect(before.startsAt).toBeLessThanOrEqual(item.startsAt);
        expect(isInOrder || !sameCell(before, item)).toBe(true);
      }
    });
  });

  test('is the same for the same input, and frozen', () => {
    holds((input) => {
      const arrangement = arrange(input);
      expect(arrange(input)).toEqual(arrangement);
      expect([arrangement, ...arrangement.days, ...itemsOf(input)].every(Object.isFrozen)).toBe(true);
    });
  });
});

describe('the table rows of every day', () => {
  test('cover each column exactly once in each band', () => {
    holds((input) => {
      for (const day of arrange(input).days) {
        expect(coverage(day).every((count) => count === 1)).toBe(true);
      }
    });
  });

  test('show each item, and repeat it only where its rooms lie apart', () => {
    holds((input) => {
      for (const day of arrange(input).days) {
        const cells = gridRows(day).flatMap((row) => row.cells.filter(({ item }) => item !== undefined));
        expect(new Set(cells.map(({ item }) => item))).toEqual(new Set(day.items));
        expect(cells.length).toBe(day.items.reduce((sum, { spans }) => sum + spans.length, 0));
      }
    });
  });
});

const manyAtOnce = (count: number) =>
  Array.from({ length: count }, (_, index) => buildSession({ id: `s${index}`, rooms: ['a'] }));

function timeNeeded(count: number): number {
  const sessions = manyAtOnce(count);
  const started = performance.now();
  arrange({ event: buildEvent(), rooms: [buildRoom({ id: 'a' })], sessions });
  return performance.now() - started;
}

const leastTimeNeeded = (count: number) => Math.min(...[1, 2, 3, 4, 5].map(() => timeNeeded(count)));

test('twenty thousand sessions at once take no time that grows with their square', () => {
  leastTimeNeeded(2_000);
  // Ten times the sessions: n log n takes about 12 times as long, the square 100 times.
  expect(leastTimeNeeded(20_000) / leastTimeNeeded(2_000)).toBeLessThan(40);
});
