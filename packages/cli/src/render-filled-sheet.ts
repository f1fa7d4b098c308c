import type { GeflechtDocument } from '@geflecht/core/document';
import { renderSheet } from '@geflecht/core/html';
import type { HandoutOptions, Sheet, SheetName } from '@geflecht/core/html';
import { CliError } from './cli-error.js';

/**
 * A page to print; nothing where the document holds no such event.
 * @throws CliError `nothing-to-print`
 */
export async function renderFilledSheet(
  document: GeflechtDocument,
  name: SheetName,
  options: Omit<HandoutOptions, 'qrCode'>,
): Promise<Sheet | undefined> {
  const { qrModules: qrCode } = await import('@geflecht/formats/qr-code');
  const sheet = renderSheet(document, name, { ...options, qrCode });
  if (sheet?.count !== 0) return sheet;
  throw new CliError({
    code: 'nothing-to-print',
    words: {
      de: `Blatt geschrieben: Nichts im Programm gehört auf „${name}“. Räume, Tische oder Zeiten nachtragen.`,
      en: `Write sheet: nothing on the programme belongs on “${name}”. Add rooms, tables or times.`,
    },
  });
}
