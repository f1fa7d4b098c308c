import type { ArrangedColumn, ColumnSpan, Reach } from './arrangement.js';
import { bandEnd, countRunning } from './band-stretch.js';
import type { BandStretch } from './band-stretch.js';
import { assignLanes } from './lanes.js';
import type { Room } from './room.js';

/** An item that asks for its columns. */
export interface ColumnRequest extends BandStretch {
  readonly reach: Reach;
  /** In column order. */
  readonly rooms: readonly Room[];
}

/** Columns of one day and the place of every item in them. */
export interface ColumnLayout {
  readonly columns: readonly ArrangedColumn[];
  readonly columnCount: number;
  /** In the order of the items. */
  readonly spans: readonly (readonly ColumnSpan[])[];
}

type ColumnKey = Room | 'all' | 'none';

/** For every band and the end of the day, how many bands before it a room is busy in. */
function busyBefore(items: readonly ColumnRequest[]): readonly number[] {
  const bandCount = items.reduce((last, item) => Math.max(last, bandEnd(item)), 0);
  const running = countRunning(
    items.filter(({ reach }) => reach === 'rooms'),
    bandCount,
  );
  let busy = 0;
  return [0, ...running.map((count) => (busy += count > 0 ? 1 : 0))];
}

/** Items across or outside rooms that run alone, so that each can be drawn once over the whole width. */
function findFullWidth(items: readonly ColumnRequest[]): ReadonlySet<ColumnRequest> {
  const busy = busyBefore(items);
  const full = new Set<ColumnRequest>();
  let neighbourhood: ColumnRequest[] = [];
  let end = 0;
  const close = () => {
    const [only] = neighbourhood;
    const isAlone = neighbourhood.length === 1 && only !== undefined;
    if (isAlone && busy[only.band] === busy[bandEnd(only)]) full.add(only);
    neighbourhood = [];
  };
  for (const item of items) {
    if (item.reach === 'rooms') continue;
    if (item.band >= end) close();
    neighbourhood.push(item);
    end = Math.max(end, bandEnd(item));
  }
  close();
  return full;
}

function groupByColumn(items: readonly ColumnRequest[], full: ReadonlySet<ColumnRequest>) {
  const groups = new Map<ColumnKey, number[]>();
  for (const [index, item] of items.entries()) {
    if (full.has(item)) continue;
    for (const key of item.reach === 'rooms' ? item.rooms : [item.reach]) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [index]);
      else group.push(index);
    }
  }
  return groups;
}

function addSpan(spans: ColumnSpan[], span: ColumnSpan): void {
  const last = spans.at(-1);
  if (last !== undefined && last.first + last.count === span.first) {
    spans[spans.length - 1] = { first: last.first, count: last.count + span.count };
  } else {
    spans.push(span);
  }
}

/**
 * Gives a day its columns: the rooms it uses, in order, each as wide as the most that takes place there at once.
 * What runs across or outside rooms spans all of them while they are idle, else it gets a column of its own, before
 * the rooms for all of them, after the rooms for none. A day without rooms has one column.
 * @param items in order of their first band
 * @param rank position of a room among the event's columns
 */
export function layOutColumns(items: readonly ColumnRequest[], rank: ReadonlyMap<Room, number>): ColumnLayout {
  const full = findFullWidth(items);
  const groups = groupByColumn(items, full);
  const rankOf = (key: ColumnKey) => {
    if (typeof key === 'string') return key === 'all' ? -1 : Infinity;
    return rank.get(key) ?? 0;
  };
  const spans: ColumnSpan[][] = items.map(() => []);
  const columns: ArrangedColumn[] = [];
  let first = 0;
  for (const [key, indexes] of [...groups].toSorted(([a], [b]) => rankOf(a) - rankOf(b))) {
    const layout = assignLanes(indexes.flatMap((index) => items[index] ?? []));
    for (const [nth, index] of indexes.entries()) {
      const own = layout.spans[nth];
      if (own !== undefined) addSpan(spans[index] ?? [], { first: first + own.first, count: own.count });
    }
    const reach = typeof key === 'string' ? { reach: key } : { reach: 'rooms' as const, room: key };
    columns.push(Object.freeze({ ...reach, first, lanes: layout.lanes }));
    first += layout.lanes;
  }
  if (columns.length === 0) columns.push(Object.freeze({ reach: 'none', first: 0, lanes: 1 }));
  const columnCount = Math.max(first, 1);
  const whole = [{ first: 0, count: columnCount }];
  return {
    columns: Object.freeze(columns),
    columnCount,
    spans: spans.map((own) => Object.freeze(own.length === 0 ? whole : own)),
  };
}
