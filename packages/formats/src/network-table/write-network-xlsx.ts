import { pickText } from '@geflecht/core/text';
import { chosenNetwork } from '../writing/chosen-record.js';
import { formatWriter } from '../writing/format-writer.js';
import { xlsxFile } from '../workbook/xlsx-file.js';
import { networkRows } from './network-rows.js';
import { networkColumns, networkSheetNames } from './own-network.js';

/** Names of the sheets of actors and ties. */
const sheetNames = { actors: { de: 'Akteure', en: 'Actors' }, ties: { de: 'Verbindungen', en: 'Ties' } } as const;

/**
 * Writes one network as a workbook: a sheet of actors, a sheet of ties, and a sheet with the id and name of the network.
 * The reader of workbooks gives the network back.
 * @throws FormatError `nothing-to-write`, `too-many`
 */
export const writeNetworkXlsx = formatWriter((document, { options, findings }) => {
  const network = chosenNetwork(document, options.networkId);
  const locale = options.locale ?? 'de';
  const { actors, ties } = networkRows(document, { network, locale, findings });
  const name = pickText(network.name, [locale])?.value ?? '';
  return [
    xlsxFile(
      [
        { name: sheetNames.actors[locale], ...actors },
        { name: sheetNames.ties[locale], ...ties },
        { name: networkSheetNames[locale], columns: networkColumns, rows: [[network.id, name]] },
      ],
      findings,
    ),
  ];
});
