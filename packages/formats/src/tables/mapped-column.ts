import { FormatError } from '../errors/format-error.js';
import type { Mapping } from '../reading/read-options.js';
import type { Table } from '../reading/read-result.js';

/**
 * The column that a stated mapping gives a role, by its place in the row.
 * @throws FormatError `mapping-unknown` where there is no column of that heading
 */
export function mappedColumn({ columns }: Table, mapping: Mapping, role: string): number | undefined {
  const stated = mapping[role];
  if (stated === undefined) return undefined;
  const index = columns.indexOf(stated);
  if (index >= 0) return index;
  throw new FormatError({
    code: 'mapping-unknown',
    message: {
      de: `Zuordnung gelesen: Die Spalte „${stated}“ gibt es nicht. Vorhanden: ${columns.join(', ')}.`,
      en: `Read mapping: there is no column “${stated}”. There are: ${columns.join(', ')}.`,
    },
  });
}
