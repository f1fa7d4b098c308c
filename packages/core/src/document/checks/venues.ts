import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';

/** A venue has a name; only a private home may do without. A warning, because the reader may just not be shown it. */
export const checkVenues: DocumentCheck = (records, issues) => {
  for (const { record, index } of records.of('venues')) {
    if (record.name !== undefined || record.kind === 'privateHome') continue;
    const message = {
      de: 'Der Ort braucht einen Namen („name“); nur eine Privatwohnung kommt ohne aus.',
      en: 'The venue needs a “name”; only a private home can do without.',
    };
    issues.add(issueOf({ path: ['venues', index, 'name'], code: 'name-missing', severity: 'warning', message }));
  }
};
