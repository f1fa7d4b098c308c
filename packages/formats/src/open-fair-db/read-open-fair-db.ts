import { FormatError } from '../errors/format-error.js';
import { NetworkBuilder } from '../network/network-builder.js';
import { fileReader } from '../reading/file-reader.js';
import { asList, asObject, isJsonObject } from '../records/json-value.js';
import { isOpenFairDb, openFairDbEntries } from './is-open-fair-db.js';
import { openFairDbActor } from './open-fair-db-entry.js';

function noEntries(): FormatError {
  return new FormatError({
    code: 'shape-unexpected',
    message: {
      de: 'JSON gelesen: Darin sind keine Einträge von OpenFairDB. Ein anderes Format wählen.',
      en: 'Read JSON: there are no entries of OpenFairDB in it. Choose another format.',
    },
  });
}

/**
 * Reads entries of OpenFairDB, the store behind Karte von morgen: initiatives and companies as actors with topics, links,
 * location and contact. They have no ties; what they share is their topics.
 * @throws FormatError
 */
export const readOpenFairDb = fileReader((file) => {
  const json = file.json();
  if (!isOpenFairDb(json)) throw noEntries();
  const builder = new NetworkBuilder(file, 'open-fair-db-json');
  const visible = asList(asObject(json)['visible']).length;
  for (const [index, entry] of openFairDbEntries(json).entries()) {
    const list = index < visible ? '/visible' : '/invisible';
    const at = isJsonObject(json) ? `${list}/${index < visible ? index : index - visible}` : `/${index}`;
    if (isJsonObject(entry)) builder.actor(openFairDbActor(builder, entry, at));
    else file.findings.drop('entry-unreadable', at);
  }
  return { document: builder.finish(), format: 'open-fair-db-json', kind: 'network' };
});
