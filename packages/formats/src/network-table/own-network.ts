import type { NetworkDraft } from '../network/network-builder.js';
import type { NumberedSheet } from '../tables/table-source.js';

/** Names and headings of the sheet that says what a network is called. */
export const networkSheetNames = { de: 'Netzwerk', en: 'Network' } as const;
export const networkColumns = ['ID', 'Name'] as const;

/** The id and name of a network that stand in a sheet of their own; nothing where there is no such sheet. */
export function ownNetworkDraft(
  sheets: readonly NumberedSheet[],
): { readonly sheet: NumberedSheet; readonly draft: NetworkDraft } | undefined {
  const sheet = sheets.find(
    ({ name, columns, rows }) =>
      (name === networkSheetNames.de || name === networkSheetNames.en) &&
      columns.join() === networkColumns.join() &&
      rows.length === 1,
  );
  const [id = '', name = ''] = sheet?.rows[0] ?? [];
  return sheet === undefined ? undefined : { sheet, draft: { id: id || undefined, name: name || undefined } };
}
