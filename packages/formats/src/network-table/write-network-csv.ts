import { chosenNetwork } from '../writing/chosen-record.js';
import { csvFile } from '../writing/csv-text.js';
import { formatWriter } from '../writing/format-writer.js';
import { networkRows } from './network-rows.js';

/**
 * Writes one network as a pair of CSV files: ties, and the actors they join. The reader of tables takes the second as
 * companion of the first.
 * @throws FormatError `nothing-to-write`
 */
export const writeNetworkCsv = formatWriter((document, { options, findings }) => {
  const network = chosenNetwork(document, options.networkId);
  const { actors, ties } = networkRows(document, { network, locale: options.locale ?? 'de', findings });
  return [csvFile('-edges.csv', ties), csvFile('-nodes.csv', actors)];
});
