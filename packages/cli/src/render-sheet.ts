import type { GeflechtDocument } from '@geflecht/core/document';
import { renderDoorSheets, renderHandout, renderProgrammeSheet, renderTableCards } from '@geflecht/core/html';
import type { HandoutOptions, Sheet } from '@geflecht/core/html';
import { CliError } from './cli-error.js';

const makers = {
  programme: renderProgrammeSheet,
  doors: renderDoorSheets,
  tables: renderTableCards,
  handout: renderHandout,
} as const satisfies Readonly<Record<string, (document: GeflechtDocument, options: HandoutOptions) => unknown>>;

/** What can be printed. */
export type SheetName = keyof typeof makers;

/** Names of everything that can be printed. */
export const sheetNames = Object.keys(makers) as readonly SheetName[];

/**
 * A page to print; nothing where the document holds no such event.
 * @throws CliError `nothing-to-print`
 */
export async function renderSheet(
  document: GeflechtDocument,
  name: SheetName,
  options: Omit<HandoutOptions, 'qrCode'>,
): Promise<Sheet | undefined> {
  const { qrModules: qrCode } = await import('./qr-modules.js');
  const sheet = makers[name](document, { ...options, qrCode });
  if (sheet?.count !== 0) return sheet;
  throw new CliError({
    code: 'nothing-to-print',
    words: {
      de: `Blatt geschrieben: Nichts im Programm gehört auf „${name}“. Räume, Tische oder Zeiten nachtragen.`,
      en: `Write sheet: nothing on the programme belongs on “${name}”. Add rooms, tables or times.`,
    },
  });
}
