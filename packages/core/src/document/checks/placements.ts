import type { DocumentCheck } from '../document-check.js';
import { issueOf } from '../document-check.js';
import { missingMessage } from '../field-messages.js';

/** A placement is an actor's spot or that of a wanted kind of partner. */
export const checkPlacements: DocumentCheck = (records, issues) => {
  for (const { record, index } of records.of('placements')) {
    if (record.actorId !== undefined || record.wanted !== undefined) continue;
    const message = missingMessage(['actorId', 'wanted']);
    issues.add(issueOf({ path: ['placements', index], code: 'value-missing', message }));
  }
};
