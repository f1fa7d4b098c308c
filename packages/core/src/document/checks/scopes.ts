import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';
import { collectionNames } from '../entities.js';
import { scopeReader } from '../record-scope.js';

/** Every record belongs to an event, a network or an actor; without that only strangers' rights can be told. */
export const checkScopes: DocumentCheck = (records, issues) => {
  for (const name of collectionNames) {
    const scopeOf = scopeReader(name, records.input);
    const without = records.of(name).filter(({ record }) => scopeOf(record) === undefined).length;
    if (without === 0) continue;
    const message = {
      de: `${without} Einträge sagen nicht, zu welcher Veranstaltung oder welchem Netzwerk sie gehören („scope“).`,
      en: `${without} entries do not say which event or network they belong to (“scope”).`,
    };
    issues.add(issueOf({ path: [name], code: 'scope-unknown', severity: 'warning', value: without, message }));
  }
};
