import { describedActor } from '../network/described-actor.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import { comparableName } from '../records/comparable-name.js';
import { actorIdColumns } from './data/tie-columns.js';
import type { NumberedSheet } from './table-source.js';

/** The column whose cells name most of the ends; among equals the one that is called an id. */
function idColumn({ columns, rows }: NumberedSheet, ends: ReadonlySet<string>): number {
  const covered = columns.map(
    (_name, index) => new Set(rows.flatMap((row) => (ends.has(row[index] ?? '') ? row[index] : []))).size,
  );
  const most = Math.max(...covered);
  const best = columns.map((_name, index) => index).filter((index) => covered[index] === most);
  const named = actorIdColumns.flatMap((name) => best.filter((index) => comparableName(columns[index] ?? '') === name));
  return named[0] ?? best[0] ?? 0;
}

/** The column whose texts tell actors apart best, for tables without one that is called label or name. */
function tellingColumn({ columns, rows }: NumberedSheet, idAt: number): number | undefined {
  const distinct = columns.map((_name, index) => (index === idAt ? 0 : new Set(rows.map((row) => row[index])).size));
  const most = Math.max(...distinct);
  return rows.length > 1 && most > rows.length * 0.9 ? distinct.indexOf(most) : undefined;
}

/** Adds the actors of a list that belongs to a table of ties. */
export function addActors(builder: NetworkBuilder, table: NumberedSheet, ends: ReadonlySet<string>): void {
  const { columns, rows, numbers } = table;
  const idAt = idColumn(table, ends);
  const telling = tellingColumn(table, idAt);
  for (const [place, row] of rows.entries()) {
    const key = row[idAt] ?? '';
    if (key === '') continue;
    const fields = columns.flatMap((name, index) =>
      index === idAt ? [] : [[name === '' ? `column ${index + 1}` : name, row[index]] as const],
    );
    const described = describedActor(fields);
    const label = described.label ?? (telling === undefined ? undefined : row[telling]);
    builder.actor({ ...described, label, key, at: `row ${numbers[place] ?? 0}` });
  }
}
