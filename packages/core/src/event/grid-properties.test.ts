import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryProgramme } from '../testing/arbitraries/programme-arbitrary.js';
import type { ProgrammeToArrange } from '../testing/arbitraries/programme-arbitrary.js';
import { arrangeDays } from './arrange-days.js';
import type { ArrangedColumn, ArrangedItem, DayGrid, ProgrammeDay, ProgrammeItem } from './arrangement.js';
import { dayDivider } from './day-divider.js';
import { layOutGrid } from './day-grid.js';
import { dayPartOf } from './day-part.js';
import { gridRows } from './grid-rows.js';

interface Shown {
  readonly day: ProgrammeDay;
  readonly grid: DayGrid;
}

const daysOf = (input: ProgrammeToArrange) => arrangeDays(input).days;
const gridsOf = (input: ProgrammeToArrange): readonly Shown[] =>
  daysOf(input).map((day) => ({ day, grid: layOutGrid(day) }));

function holds(check: (input: ProgrammeToArrange) => void): void {
  fc.assert(fc.property(arbitraryProgramme(), check), { numRuns: 150 });
}

/** The same programme twice, its sessions and rooms in another order the second time. */
function holdsInAnyOrder(check: (input: ProgrammeToArrange, mixed: ProgrammeToArrange) => void): void {
  const pairs = arbitraryProgramme().chain((input) => {
    const mixed = fc.record({
      event: fc.constant(input.event),
      rooms: fc.shuffledSubarray([...input.rooms], { minLength: input.rooms.length }),
      sessions: fc.shuffledSubarray([...input.sessions], { minLength: input.sessions.length }),
    });
    return fc.tuple(fc.constant(input), mixed);
  });
  fc.assert(
    fc.property(pairs, ([input, mixed]) => check(input, mixed)),
    { numRuns: 150 },
  );
}

const columnsUnder = ({ first, lanes }: ArrangedColumn) => Array.from({ length: lanes }, (_, lane) => first + lane);
const columnsOf = ({ spans }: ArrangedItem) =>
  spans.flatMap(({ first, count }) => Array.from({ length: count }, (_, column) => first + column));
const standsUnder = (item: ArrangedItem, column: ArrangedColumn) =>
  columnsOf(item).some((index) => columnsUnder(column).includes(index));
const belongsUnder = (item: ArrangedItem, { reach, room }: ArrangedColumn) =>
  item.reach === reach && (room === undefined || item.rooms.includes(room));

const isBeside = (one: ArrangedItem, other: ArrangedItem) =>
  one.band < other.band + other.bandCount && other.band < one.band + one.bandCount;
const frameOf = ({ bands, columns, columnCount }: DayGrid) => ({ bands, columns, columnCount });

/** What stands in one place of the programme: at that start, in that first column. */
const placeOf = ({ startsAt, reach, rooms: [room] }: ProgrammeItem) =>
  `${startsAt} ${reach === 'rooms' ? room?.id : reach}`;
const byPlace = (items: readonly ProgrammeItem[]) =>
  [...Map.groupBy(items, placeOf)].map(([place, own]) => [place, own.map(({ session }) => session.id).toSorted()]);

describe('the columns of every day', () => {
  test('lie side by side without gap or overlap', () => {
    holds((input) => {
      for (const { grid } of gridsOf(input)) {
        expect(grid.columns.flatMap(columnsUnder)).toEqual(
          Array.from({ length: grid.columnCount }, (_, index) => index),
        );
      }
    });
  });

  test('head nothing that is not theirs, save what runs alone across them all', () => {
    holds((input) => {
      for (const { grid } of gridsOf(input)) {
        for (const item of grid.items) {
          const heads = grid.columns.filter((column) => standsUnder(item, column));
          const isAcross = item.reach !== 'rooms' && columnsOf(item).length === grid.columnCount;
          expect(isAcross || heads.every((column) => belongsUnder(item, column))).toBe(true);
        }
      }
    });
  });

  test('let nothing run beside what stands across them all', () => {
    holds((input) => {
      for (const { grid } of gridsOf(input)) {
        const across = grid.items.filter(
          (item) => grid.columns.length > 1 && columnsOf(item).length === grid.columnCount && item.reach !== 'rooms',
        );
        for (const item of across) expect(grid.items.filter((other) => isBeside(item, other))).toEqual([item]);
      }
    });
  });

  test('are there only for what the day holds', () => {
    holds((input) => {
      for (const { day, grid } of gridsOf(input)) {
        const idle = grid.columns.filter((column) => !grid.items.some((item) => standsUnder(item, column)));
        expect(idle.length).toBe(day.items.length === 0 ? 1 : 0);
        expect(grid.columns.flatMap(({ room }) => room ?? [])).toEqual(day.rooms);
      }
    });
  });
});

describe('the rows of every table', () => {
  test('head cells of what starts then, and each cell by one row', () => {
    holds((input) => {
      for (const { grid } of gridsOf(input)) {
        const rows = gridRows(grid);
        expect(rows.map(({ band }) => band)).toEqual(grid.bands);
        for (const { band, cells } of rows) {
          for (const { item } of cells) expect(item?.startsAt ?? band.startsAt).toBe(band.startsAt);
        }
      }
    });
  });

  test('hold their cells from left to right, and reach no further down than the table', () => {
    holds((input) => {
      for (const { grid } of gridsOf(input)) {
        const rows = gridRows(grid);
        for (const [index, { cells }] of rows.entries()) {
          const firsts = cells.map(({ columns }) => columns.first);
          expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
          expect(cells.every(({ rowCount }) => rowCount >= 1 && index + rowCount <= rows.length)).toBe(true);
        }
      }
    });
  });

  test('follow the clock without overlap', () => {
    holds((input) => {
      for (const { bands } of daysOf(input).map(layOutGrid)) {
        for (const [index, { startsAt }] of bands.slice(1).entries()) {
          expect(bands[index]?.endsAt).toBeLessThanOrEqual(startsAt);
        }
      }
    });
  });
});

describe('the parts of every day', () => {
  test('hold each item once, in its order, under the part its clock time belongs to', () => {
    holds((input) => {
      const { timeZone, days } = arrangeDays(input);
      const partsOf = dayDivider(input.event, timeZone);
      for (const day of days) {
        const parts = partsOf(day);
        expect(parts.flatMap(({ items }) => items)).toEqual(day.items);
        expect(parts.every(({ items }) => items.length > 0)).toBe(true);
        for (const { part, items } of parts) {
          for (const { startsAt } of items) {
            expect(dayPartOf(new Date(startsAt).toISOString(), input.event, timeZone)).toEqual(part);
          }
        }
      }
    });
  });

  test('appear once each', () => {
    holds((input) => {
      const partsOf = dayDivider(input.event);
      for (const day of daysOf(input)) {
        const parts = partsOf(day).map(({ part }) => part);
        expect(new Set(parts).size).toBe(parts.length);
      }
    });
  });
});

describe('the order of the document', () => {
  test('changes neither days nor what starts in which place', () => {
    holdsInAnyOrder((input, mixed) => {
      const [days, others] = [daysOf(input), daysOf(mixed)];
      expect(others.map(({ items: _items, ...day }) => day)).toEqual(days.map(({ items: _items, ...day }) => day));
      expect(others.map(({ items }) => byPlace(items))).toEqual(days.map(({ items }) => byPlace(items)));
    });
  });

  test('changes neither time bands nor columns', () => {
    holdsInAnyOrder((input, mixed) => {
      expect(daysOf(mixed).map(layOutGrid).map(frameOf)).toEqual(daysOf(input).map(layOutGrid).map(frameOf));
    });
  });

  test('is kept among the unscheduled', () => {
    holdsInAnyOrder((_input, mixed) => {
      const { unscheduled } = arrangeDays(mixed);
      expect(unscheduled).toEqual(mixed.sessions.filter((session) => unscheduled.includes(session)));
    });
  });
});
