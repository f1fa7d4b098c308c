import { comparableName } from '../records/comparable-name.js';
import type { NumberedSheet } from './table-source.js';

/** Names of sheets that say nothing about the ties in them. */
const plainName =
  /^(tabelle|table|sheet|blatt|matrix|daten|data|ties?|edges?|links?|kanten|verbindung(en)?|beziehung(en)?|connections?|netzwerk|network|adjazenzmatrix|adjacencymatrix)\d*$/;

/** What ties of a sheet are called whose rows name no kind: the sheet's name, where several sheets hold ties. */
export function sheetKind({ name }: NumberedSheet, amount: number): string | undefined {
  return amount < 2 || plainName.test(comparableName(name)) ? undefined : name;
}
