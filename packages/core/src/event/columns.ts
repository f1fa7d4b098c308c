import type { ArrangedColumn, ColumnSpan, Reach } from './arrangement.js';
import { assignLanes, bandEnd } from './lanes.js';
import type { Room } from './room.js';
import type { BandStretch } from './time-bands.js';

type ColumnKey = Room | 'all' | 'none';

/** An item that asks for its columns; `rooms` in column order. */
export interface ColumnRequest extends BandStretch {
  readonly reach: Reach;
  readonly rooms: readonly Room[];
}

/** Columns of one day, and its items with their place in them. */
export interface ColumnLayout<Item> {
  readonly columns: readonly ArrangedColumn[];
  readonly columnCount: number;
  readonly items: readonly (Item & { readonly spans: readonly ColumnSpan[] })[];
}

/** Items by the columns they need; one that runs alone and in no certain room needs none. */
function groupByColumn<Item extends ColumnRequest>(items: readonly Item[]): ReadonlyMap<ColumnKey, readonly Item[]> {
  const groups = new Map<ColumnKey, Item[]>();
  let busyUntil = 0;
  for (const [index, item] of items.entries()) {
    const { reach, rooms } = item;
    const isAlone = busyUntil <= item.band && (items[index + 1]?.band ?? Infinity) >= bandEnd(item);
    busyUntil = Math.max(busyUntil, bandEnd(item));
    const keys = reach === 'rooms' ? rooms : [reach];
    for (const key of isAlone && reach !== 'rooms' ? [] : keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/**
 * Gives a day its columns: the rooms it uses, in order, each as wide as the most that takes place there at once.
 * What runs across or outside rooms spans all of them where nothing else runs, else it gets a column of its own, before
 * the rooms for all of them, after the rooms for none. A day without rooms has one column.
 * @param items in order of their first band
 * @param rooms in column order
 */
export function layOutColumns<Item extends ColumnRequest>(
  items: readonly Item[],
  rooms: readonly Room[],
): ColumnLayout<Item> {
  const groups = groupByColumn(items);
  const spans = new Map<Item, ColumnSpan[]>();
  const columns: ArrangedColumn[] = [];
  let columnCount = 0;
  for (const key of ['all', ...rooms, 'none'] as const) {
    const group = groups.get(key);
    if (group === undefined) continue;
    const { lanes, lanesOf } = assignLanes(group);
    for (const [index, item] of group.entries()) {
      const { first: lane, count } = lanesOf[index] as ColumnSpan;
      const own = spans.get(item) ?? [];
      const first = columnCount + lane;
      const last = own.at(-1);
      // Two that lie side by side are one.
      if (last && last.first + last.count === first)
        own.splice(-1, 1, { first: last.first, count: last.count + count });
      else own.push({ first, count });
      spans.set(item, own);
    }
    const stands = typeof key === 'string' ? { reach: key } : { reach: 'rooms' as const, room: key };
    columns.push({ ...stands, first: columnCount, lanes });
    columnCount += lanes;
  }
  if (columns.length === 0) columns.push({ reach: 'none', first: 0, lanes: (columnCount = 1) });
  const whole = [{ first: 0, count: columnCount }];
  return { columns, columnCount, items: items.map((item) => ({ ...item, spans: spans.get(item) ?? whole })) };
}
